// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/**
 * The places in the training sentences where an English and a Chinese token may be linked: those
 * whose words occur together more often than chance would have it. Everything after the first pass
 * over the corpus runs over these cells only, about a tenth of all.
 */
final class CandidateCells {
  /** Longer sentences are left out of the training of the links. */
  static final int LONGEST_SENTENCE = 110;

  private static final int RAREST = 2;
  private static final int SKETCH_BITS = 27;

  final PairTable pairs = new PairTable();
  private final TrainingText english;
  private final TrainingText chinese;
  private final boolean[] usesEnglish;
  private final boolean[] usesChinese;
  private int[] starts;
  private int[] pairOf = new int[1 << 20];
  private short[] placeOf = new short[1 << 20];
  private int size;

  CandidateCells(TrainingText english, TrainingText chinese) {
    this.english = english;
    this.chinese = chinese;
    this.usesEnglish = usable(english.words);
    this.usesChinese = usable(chinese.words);
    this.starts = new int[english.size() + 1];
    short[] together = countTogether();
    collect(together);
  }

  /** Signs and words that occur once are not linked in training. */
  private static boolean[] usable(Vocabulary words) {
    boolean[] result = new boolean[words.size()];
    for (int id = 0; id < result.length; id++) {
      result[id] = words.count(id) >= RAREST && WordKey.kindOf(words.word(id)) != WordKey.Kind.SIGN;
    }
    return result;
  }

  int start(int sentence) {
    return starts[sentence];
  }

  int end(int sentence) {
    return starts[sentence + 1];
  }

  int pair(int cell) {
    return pairOf[cell];
  }

  int englishPlace(int cell) {
    return placeOf[cell] >> 8;
  }

  int chinesePlace(int cell) {
    return placeOf[cell] & 0xFF;
  }

  /** Whether the links of a sentence are trained. */
  boolean isUsed(int sentence) {
    return english.length(sentence) <= LONGEST_SENTENCE
        && chinese.length(sentence) <= LONGEST_SENTENCE;
  }

  /** An upper bound of how often two words stand in one sentence pair, by their common hash. */
  private short[] countTogether() {
    short[] counts = new short[1 << SKETCH_BITS];
    int[] rows = new int[LONGEST_SENTENCE];
    int[] columns = new int[LONGEST_SENTENCE];
    for (int s = 0; s < english.size(); s++) {
      if (!isUsed(s)) {
        continue;
      }
      int m = distinct(english, usesEnglish, s, rows);
      int n = distinct(chinese, usesChinese, s, columns);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
          int slot = sketchSlot(rows[i], columns[j]);
          if (counts[slot] != Short.MAX_VALUE) {
            counts[slot]++;
          }
        }
      }
    }
    return counts;
  }

  private static int sketchSlot(int e, int z) {
    return PairTable.slotHash(e, z) >>> 32 - SKETCH_BITS;
  }

  private static int distinct(TrainingText text, boolean[] used, int sentence, int[] target) {
    int n = 0;
    for (int i = 0; i < text.length(sentence); i++) {
      int word = text.token(sentence, i);
      if (used[word]) {
        target[n++] = word;
      }
    }
    Arrays.sort(target, 0, n);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || target[i] != target[i - 1]) {
        target[kept++] = target[i];
      }
    }
    return kept;
  }

  private void collect(short[] together) {
    int[] inEnglish = sentenceCounts(english);
    int[] inChinese = sentenceCounts(chinese);
    for (int s = 0; s < english.size(); s++) {
      for (int i = 0; isUsed(s) && i < english.length(s); i++) {
        int e = english.token(s, i);
        for (int j = 0; usesEnglish[e] && j < chinese.length(s); j++) {
          int z = chinese.token(s, j);
          if (usesChinese[z]) {
            double chance = (double) inEnglish[e] * inChinese[z] / english.size();
            int count = together[sketchSlot(e, z)];
            if (isTelling(count, chance) || english.words.word(e).equals(chinese.words.word(z))) {
              addCell(pairs.add(e, z), i, j);
            }
          }
        }
      }
      starts[s + 1] = size;
    }
  }

  private static boolean isTelling(int count, double chance) {
    return count == Short.MAX_VALUE
        || count >= 2 && count > 1.1 * chance && count > chance + 1.5 * Math.sqrt(chance);
  }

  private void addCell(int pair, int englishPlace, int chinesePlace) {
    if (size == pairOf.length) {
      int room = (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2);
      pairOf = Arrays.copyOf(pairOf, room);
      placeOf = Arrays.copyOf(placeOf, room);
    }
    pairOf[size] = pair;
    placeOf[size++] = (short) (englishPlace << 8 | chinesePlace);
  }

  private static int[] sentenceCounts(TrainingText text) {
    int[] counts = new int[text.words.size()];
    int[] last = new int[counts.length];
    for (int s = 0; s < text.size(); s++) {
      for (int i = 0; i < text.length(s); i++) {
        int word = text.token(s, i);
        if (last[word] != s + 1) {
          last[word] = s + 1;
          counts[word]++;
        }
      }
    }
    return counts;
  }

  /** Cells in all. */
  int size() {
    return size;
  }
}
