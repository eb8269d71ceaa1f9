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

  private final Vocabulary vocabulary;
  private final List<Passage> english;
  private final List<Passage> chinese;
  private final Row[] rows = new Row[KEPT];
  private final int[] heads;
  private int[] next = new int[256];
  private int[] position = new int[256];
  private float[] share = new float[256];
  private int entries;

  Coverage(Vocabulary vocabulary, List<Passage> english, List<Passage> chinese) {
    this.vocabulary = vocabulary;
    this.english = english;
    this.chinese = chinese;
    this.heads = new int[vocabulary.chineseSize()];
    Arrays.fill(heads, -1);
  }

  /** The word matches of one English passage with the Chinese ones from {@code from} on. */
  private record Row(int english, int from, Match[] matches) {
    @Nullable Match of(int chinese) {
      int at = chinese - from;
      return at < 0 || at >= matches.length ? null : matches[at];
    }
  }

  private record Match(float[] english, float[] chinese) {}

  /**
   * Works out the matches of English passage {@code i} with the Chinese {@code from} to {@code to}.
   */
  void prepare(int i, int from, int to) {
    open(english.get(i));
    Match[] matches = new Match[Math.max(0, to - from)];
    for (int j = 0; j < matches.length; j++) {
      matches[j] = match(english.get(i), chinese.get(from + j));
    }
    close(english.get(i));
    rows[i % KEPT] = new Row(i, from, matches);
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

  private @Nullable Match match(Passage source, Passage target) {
    Match match = null;
    for (int t = 0; t < target.tokens.length; t++) {
      for (int e = heads[target.tokens[t]]; e >= 0; e = next[e]) {
        if (match == null) {
          match = new Match(new float[source.tokens.length], new float[target.tokens.length]);
        }
        match.english[position[e]] = Math.max(match.english[position[e]], share[e]);
        match.chinese[t] = Math.max(match.chinese[t], share[e]);
      }
    }
    return match;
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
    float[] weights = english.get(x).weights;
    Row row = row(x);
    double sum = 0;
    if (b == 1) {
      Match match = row.of(j);
      return match == null ? 0 : dot(match.english, weights);
    }
    for (int t = 0; t < weights.length; t++) {
      float best = 0;
      for (int y = j; y < j + b; y++) {
        Match match = row.of(y);
        if (match != null && match.english[t] > best) {
          best = match.english[t];
        }
      }
      sum += best * weights[t];
    }
    return sum;
  }

  private double tiedChinese(int y, int i, int a) {
    float[] weights = chinese.get(y).weights;
    if (a == 1) {
      Match match = row(i).of(y);
      return match == null ? 0 : dot(match.chinese, weights);
    }
    double sum = 0;
    for (int t = 0; t < weights.length; t++) {
      float best = 0;
      for (int x = i; x < i + a; x++) {
        Match match = row(x).of(y);
        if (match != null && match.chinese[t] > best) {
          best = match.chinese[t];
        }
      }
      sum += best * weights[t];
    }
    return sum;
  }

  private static double dot(float[] values, float[] weights) {
    double sum = 0;
    for (int t = 0; t < weights.length; t++) {
      sum += values[t] * weights[t];
    }
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
