// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which symbols may have been meant by which: those of the same or nearly the same sound, and those
 * that look alike. Safe for use by several threads.
 */
final class Confusions {
  /** Characters that checks of their own tell apart. */
  private static final List<String> TOLD_APART =
      List.of("的地得底第德", "他她它", "做作", "或和", "使是", "适使", "依一", "十四是", "喝和");

  private static final List<SlipKind> KINDS = List.of(SlipKind.values());

  private final Alphabet alphabet;
  private final SoundTable sounds;
  private final List<String> lookAlikes;
  private final Map<String, List<Integer>> near = new HashMap<>();
  private final List<String> blurred;
  private final AtomicReferenceArray<int[]> candidates;

  /**
   * @param lookAlikes groups of characters that are taken for each other by the eye
   */
  Confusions(Alphabet alphabet, SoundTable sounds, List<String> lookAlikes) {
    this.alphabet = alphabet;
    this.sounds = sounds;
    this.lookAlikes = lookAlikes;
    this.blurred = sounds.syllables().stream().map(Syllable::blurred).toList();
    this.candidates = new AtomicReferenceArray<>(alphabet.size());
    for (int s = Alphabet.FIRST_HAN; s < alphabet.size(); s++) {
      for (short syllable : sounds.readings()[s]) {
        near.computeIfAbsent(blurred.get(syllable), key -> new ArrayList<>()).add(s);
      }
    }
  }

  /** What may have been meant by a symbol; each number is to be taken apart by the two below. */
  int[] of(int symbol) {
    int[] known = candidates.get(symbol);
    if (known == null) {
      known = Alphabet.isHan(symbol) ? collected(symbol) : new int[0];
      candidates.set(symbol, known);
    }
    return known;
  }

  static int symbol(int candidate) {
    return candidate >> Byte.SIZE;
  }

  static SlipKind kind(int candidate) {
    return KINDS.get(candidate & 0xFF);
  }

  private int[] collected(int symbol) {
    Map<Integer, SlipKind> of = new LinkedHashMap<>();
    for (short syllable : sounds.readings()[symbol]) {
      for (int other : near.getOrDefault(blurred.get(syllable), List.of())) {
        boolean same = contains(sounds.readings()[other], syllable);
        of.merge(
            other,
            same ? SlipKind.SAME_SOUND : SlipKind.NEAR_SOUND,
            (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
    char character = alphabet.character(symbol);
    for (String group : lookAlikes) {
      for (int i = 0; i < group.length() && group.indexOf(character) >= 0; i++) {
        int other = alphabet.of(group.charAt(i));
        if (other != 0 && of.get(other) != SlipKind.SAME_SOUND) {
          of.put(other, SlipKind.LOOK_ALIKE);
        }
      }
    }
    of.remove(symbol);
    of.keySet().removeIf(other -> toldApart(character, alphabet.character(other)));
    return of.entrySet().stream()
        .mapToInt(entry -> entry.getKey() << Byte.SIZE | KINDS.indexOf(entry.getValue()))
        .sorted()
        .toArray();
  }

  private static boolean contains(short[] syllables, short syllable) {
    for (short other : syllables) {
      if (other == syllable) {
        return true;
      }
    }
    return false;
  }

  private static boolean toldApart(char one, char other) {
    return TOLD_APART.stream()
        .anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
  }

  /** Words of two symbols that sound as these two do and differ from them in both. */
  List<int[]> words(int first, int second) {
    List<int[]> words = new ArrayList<>();
    for (short a : sounds.readings()[first]) {
      for (short b : sounds.readings()[second]) {
        for (int w = sounds.firstWord(a, b); sounds.sounds(w, a, b); w++) {
          int[] word = sounds.word(w);
          if (word[0] != first && word[1] != second) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }
}
