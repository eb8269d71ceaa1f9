// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/** The rows of a lexicon by their Chinese words: 规则 leads to "rule" and "regulation". Immutable. */
final class SourceIndex {
  private final int[] starts;
  private final int[] english;

  SourceIndex(LexiconData data) {
    this.starts = new int[data.chinese().size() + 1];
    for (int chinese : data.rowChinese()) {
      starts[chinese + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    this.english = new int[data.rowChinese().length];
    int[] next = starts.clone();
    for (int e = 0; e + 1 < data.rowStarts().length; e++) {
      for (int row = data.rowStarts()[e]; row < data.rowStarts()[e + 1]; row++) {
        english[next[data.rowChinese()[row]]++] = e;
      }
    }
  }

  /** Ids of the English words that the Chinese one is linked to, ascending. */
  int[] of(int chinese) {
    return Arrays.copyOfRange(english, starts[chinese], starts[chinese + 1]);
  }
}
