// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;

/** One side of the training corpus as word ids, sentence after sentence. */
final class TrainingText {
  final Vocabulary words = new Vocabulary();
  private int[] tokens = new int[1 << 16];
  private int[] starts = new int[1 << 12];
  private int size;

  /** Appends a sentence. */
  void add(String[] sentence) {
    int at = starts[size];
    if (at + sentence.length > tokens.length) {
      tokens = Arrays.copyOf(tokens, Math.max(2 * tokens.length, at + sentence.length));
    }
    for (String word : sentence) {
      tokens[at++] = words.add(word);
    }
    size++;
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
    }
    starts[size] = at;
  }

  /** Number of sentences. */
  int size() {
    return size;
  }

  int length(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }

  int token(int sentence, int index) {
    return tokens[starts[sentence] + index];
  }
}
