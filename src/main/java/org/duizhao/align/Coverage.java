// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the words of some English passages and of some Chinese ones is tied to a word of the
 * other side. Word matches are worked out row by row, as a search walks down the English passages,
 * and forgotten {@value #KEPT} rows later, so that memory does not grow with the documents.
 *
 * <p>Not for several threads.
 */
final class Coverage {
  static final int KEPT = 8;

  /** Of so many neighbouring passages what they cover together is kept. */
  private static final int TOGETHER = 5;

  private final Vocabulary vocabulary;
  private final List<Passage> english;
  private final List<Passage> chinese;
  private final @Nullable Row[] rows = new @Nullable Row[KEPT];
  private final int[] heads;
  private int[] next = new int[256];
  private int[] position = new int[256];
  private float[] share = new float[256];
  private int entries;
  private float[] best = new float[64];

  Coverage(Vocabulary vocabulary, List<Passage> english, List<Passage> chinese) {
    this.vocabulary = vocabulary;
    this.english = english;
    this.chinese = chinese;
    this.heads = new int[vocabulary.chineseSize()];
    Arrays.fill(heads, -1);
  }

  /**
   * The word matches of one English passage with the Chinese ones from {@code from} on: match
   * {@code k} from {@code starts[y]} to {@code starts[y + 1]} ties word {@code ofEnglish[k]} to
   * word {@code ofChinese[k]} of Chinese passage {@code from + y}.
   */
  private static final class Row {
    final int english;
    final int from;
    final int[] starts;
    int[] ofEnglish = new int[64];
    int[] ofChinese = new int[64];
    float[] shares = new float[64];

    /** What is tied in this passage to the first 1 to 5 of the Chinese ones from y on. */
    final double[] tiedEnglish;

    /** What is tied in Chinese passage y to this and the 0 to 4 English ones before it. */
    final double[] tiedChinese;

    Row(int english, int from, int width) {
      this.english = english;
      this.from = from;
      starts = new int[width + 1];
      tiedEnglish = new double[width * TOGETHER];
      tiedChinese = new double[width * TOGETHER];
      Arrays.fill(tiedEnglish, Double.NaN);
      Arrays.fill(tiedChinese, Double.NaN);
    }

    boolean holds(int y) {
      return y >= from && y - from < starts.length - 1;
    }

    void add(int at, int e, int z, float value) {
      if (at == shares.length) {
        ofEnglish = Arrays.copyOf(ofEnglish, at * 2);
        ofChinese = Arrays.copyOf(ofChinese, at * 2);
        shares = Arrays.copyOf(shares, at * 2);
      }
      ofEnglish[at] = e;
      ofChinese[at] = z;
      shares[at] = value;
    }
  }

  /**
   * Works out the matches of English passage {@code i} with the Chinese {@code from} to {@code to}.
   */
  void prepare(int i, int from, int to) {
    open(english.get(i));
    Row row = new Row(i, from, Math.max(0, to - from));
    int count = 0;
    for (int y = 0; y < row.starts.length - 1; y++) {
      int[] tokens = chinese.get(from + y).tokens;
      for (int t = 0; t < tokens.length; t++) {
        for (int e = heads[tokens[t]]; e >= 0; e = next[e]) {
          row.add(count++, position[e], t, share[e]);
        }
      }
      row.starts[y + 1] = count;
    }
    close(english.get(i));
    rows[i % KEPT] = row;
    for (Row other : rows) {
      if (other != null && other.english > i) {
        Arrays.fill(other.tiedChinese, Double.NaN);
      }
    }
  }

  private void open(Passage passage) {
    entries = 0;
    for (int t = 0; t < passage.tokens.length; t++) {
      int[] tied = vocabulary.tied(passage.tokens[t]);
      float[] shares = vocabulary.shares(passage.tokens[t]);
      for (int k = 0; k < tied.length; k++) {
        if (entries == next.length) {
          next = Arrays.copyOf(next, entries * 2);
          position = Arrays.copyOf(position, entries * 2);
          share = Arrays.copyOf(share, entries * 2);
        }
        next[entries] = heads[tied[k]];
        position[entries] = t;
        share[entries] = shares[k];
        heads[tied[k]] = entries++;
      }
    }
  }

  private void close(Passage passage) {
    for (int token : passage.tokens) {
      for (int word : vocabulary.tied(token)) {
        heads[word] = -1;
      }
    }
  }

  /**
   * The share of the weight of all words of the English passages from {@code i} and the Chinese
   * ones from {@code j} that is tied, 0 to 1. The rows of the English passages must have been
   * prepared.
   */
  double of(int i, int a, int j, int b) {
    double all = mass(i, a, j, b);
    double tied = 0;
    for (int x = i; x < i + a; x++) {
      tied += tiedEnglish(x, j, b);
    }
    for (int y = j; y < j + b; y++) {
      tied += tiedChinese(y, i, a);
    }
    return all <= 0 ? 0 : tied / all;
  }

  /** The weight of all words of the passages. */
  double mass(int i, int a, int j, int b) {
    double all = 0;
    for (int x = i; x < i + a; x++) {
      all += english.get(x).mass;
    }
    for (int y = j; y < j + b; y++) {
      all += chinese.get(y).mass;
    }
    return all;
  }

  /**
   * The share of the weight of the English passages alone that is tied to the Chinese ones, 0 to 1.
   */
  double ofEnglish(int i, int a, int j, int b) {
    double all = 0;
    double tied = 0;
    for (int x = i; x < i + a; x++) {
      all += english.get(x).mass;
      tied += tiedEnglish(x, j, b);
    }
    return all <= 0 ? 0 : tied / all;
  }

  /**
   * The least share of the weight of any one of the passages that is tied to the other side: of
   * {@link #of} the weakest part.
   */
  double weakest(int i, int a, int j, int b) {
    double least = 1;
    for (int x = i; x < i + a; x++) {
      double mass = english.get(x).mass;
      least = Math.min(least, mass <= 0 ? 0 : tiedEnglish(x, j, b) / mass);
    }
    for (int y = j; y < j + b; y++) {
      double mass = chinese.get(y).mass;
      least = Math.min(least, mass <= 0 ? 0 : tiedChinese(y, i, a) / mass);
    }
    return least;
  }

  private double tiedEnglish(int x, int j, int b) {
    Row row = row(x);
    if (b > TOGETHER || !row.holds(j)) {
      return growing(row, j, b, null);
    }
    int at = (j - row.from) * TOGETHER;
    if (Double.isNaN(row.tiedEnglish[at])) {
      growing(row, j, TOGETHER, row.tiedEnglish);
    }
    return row.tiedEnglish[at + b - 1];
  }

  /** The tied weight of a row's passage as one Chinese passage after the other comes in. */
  private double growing(Row row, int j, int b, double @Nullable [] into) {
    float[] weights = english.get(row.english).weights;
    room(weights.length);
    double sum = 0;
    for (int y = j; y < j + b; y++) {
      if (row.holds(y)) {
        sum += raise(row, y - row.from, row.ofEnglish, weights);
      }
      if (into != null) {
        into[(j - row.from) * TOGETHER + y - j] = sum;
      }
    }
    Arrays.fill(best, 0, weights.length, 0f);
    return sum;
  }

  /** Raises the best shares of words by a cell's matches; returns what that adds in weight. */
  private double raise(Row row, int cell, int[] words, float[] weights) {
    double more = 0;
    for (int k = row.starts[cell]; k < row.starts[cell + 1]; k++) {
      int word = words[k];
      float gain = row.shares[k] - best[word];
      if (gain > 0) {
        best[word] = row.shares[k];
        more += (double) gain * weights[word];
      }
    }
    return more;
  }

  private void room(int words) {
    if (best.length < words) {
      best = new float[words * 2];
    }
  }

  private double tiedChinese(int y, int i, int a) {
    Row last = row(i + a - 1);
    if (a > TOGETHER || !last.holds(y)) {
      return growingChinese(y, i + a - 1, a, null);
    }
    int at = (y - last.from) * TOGETHER;
    if (Double.isNaN(last.tiedChinese[at + a - 1])) {
      growingChinese(y, i + a - 1, a, last);
    }
    return last.tiedChinese[at + a - 1];
  }

  /** The tied weight of a Chinese passage as English ones come in, from the last one back. */
  private double growingChinese(int y, int last, int a, @Nullable Row into) {
    float[] weights = chinese.get(y).weights;
    room(weights.length);
    double sum = 0;
    for (int k = 0; k < a; k++) {
      Row row = row(last - k);
      if (row.holds(y)) {
        sum += raise(row, y - row.from, row.ofChinese, weights);
      }
      if (into != null) {
        into.tiedChinese[(y - into.from) * TOGETHER + k] = sum;
      }
    }
    Arrays.fill(best, 0, weights.length, 0f);
    return sum;
  }

  private Row row(int english) {
    Row row = rows[english % KEPT];
    if (row == null || row.english != english) {
      throw new IllegalStateException("row " + english + " is not prepared");
    }
    return row;
  }
}
