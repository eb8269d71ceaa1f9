// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A guess for word pairs without a row, from the characters of the Chinese word: an English word
 * that is linked to 合并 says something for 并入 too.
 *
 * <p>0.3·exp(min(8, mean over the characters c of z of ln((0.9·q(c|e) + 0.1·p(c)) / p(c)))), where
 * q(c|e) is the share of character c in the links of e and p(c) its share in all text.
 */
final class CharacterBackOff {
  private static final double SMALLEST_SHARE = 0.01;
  private static final double UNSEEN = Math.log(0.1);
  private static final Shares NONE = new Shares(new char[0], new float[0], 0);

  private final LexiconData data;
  private final AtomicReferenceArray<@Nullable Shares> cache;
  private float @Nullable [] characterShares;

  CharacterBackOff(LexiconData data) {
    this.data = data;
    this.cache = new AtomicReferenceArray<>(data.english().size());
  }

  /**
   * Characters in order, each with ln((0.9·q + 0.1·p) / p).
   *
   * @param bits one of 64 for each character: most words have none of them, which this tells
   */
  private record Shares(char[] characters, float[] values, long bits) {
    boolean mayHold(char character) {
      return (bits >>> character & 1) != 0;
    }

    boolean mayHoldAnyOf(String word) {
      for (int i = 0; i < word.length(); i++) {
        if (mayHold(word.charAt(i))) {
          return true;
        }
      }
      return false;
    }
  }

  double strength(int english, String word) {
    if (english == WordTable.ABSENT) {
      return 0;
    }
    Shares shares = shares(english);
    if (!shares.mayHoldAnyOf(word)) {
      return 0;
    }
    double sum = 0;
    boolean found = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = shares.mayHold(c) ? Arrays.binarySearch(shares.characters, c) : -1;
      if (at >= 0) {
        found = true;
        sum += shares.values[at];
      } else {
        sum += UNSEEN;
      }
    }
    return found ? 0.3 * Math.exp(Math.min(8, sum / word.length())) : 0;
  }

  /** The characters that an English word is linked to, in order; not to be changed. */
  char[] of(int english) {
    return shares(english).characters;
  }

  private Shares shares(int english) {
    Shares known = cache.get(english);
    if (known == null) {
      known = compute(english);
      cache.set(english, known);
    }
    return known;
  }

  /** Inverts the odds ratio to get the counts of links back, and deals them out to characters. */
  private Shares compute(int english) {
    TreeMap<Character, Double> mass = new TreeMap<>();
    WordTable chinese = data.chinese();
    double perLink = (double) data.english().count(english) / data.english().total();
    for (int r = data.rowStarts()[english]; r < data.rowStarts()[english + 1]; r++) {
      int z = data.rowChinese()[r];
      int length = chinese.length(z);
      double links = LexiconData.decode(data.rowStrengths()[r]) * perLink * chinese.count(z);
      for (int i = 0; i < length && Character.isIdeographic(chinese.letter(z, 0)); i++) {
        mass.merge(chinese.letter(z, i), links / length, Double::sum);
      }
    }
    double all = Math.max(1, data.english().count(english));
    mass.values().removeIf(value -> value / all < SMALLEST_SHARE);
    return mass.isEmpty() ? NONE : pack(mass, all);
  }

  private Shares pack(SortedMap<Character, Double> mass, double all) {
    char[] characters = new char[mass.size()];
    float[] usual = characterShares();
    float[] values = new float[mass.size()];
    long bits = 0;
    int i = 0;
    for (var entry : mass.entrySet()) {
      characters[i] = entry.getKey();
      bits |= 1L << characters[i];
      double share = Math.min(1, entry.getValue() / all);
      values[i++] = (float) Math.log(0.9 * share / usual[entry.getKey()] + 0.1);
    }
    return new Shares(characters, values, bits);
  }

  private float[] characterShares() {
    float[] known = characterShares;
    if (known == null) {
      known = countCharacters();
      characterShares = known;
    }
    return known;
  }

  private float[] countCharacters() {
    double[] counts = new double[Character.MAX_VALUE + 1];
    double sum = 0;
    WordTable chinese = data.chinese();
    for (int z = 0; z < chinese.size(); z++) {
      for (int i = 0; i < chinese.length(z); i++) {
        counts[chinese.letter(z, i)] += chinese.count(z);
        sum += chinese.count(z);
      }
    }
    float[] result = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      result[i] = (float) (Math.max(1, counts[i]) / Math.max(1, sum));
    }
    return result;
  }
}
