// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of English passages may be translated: for each English word the Chinese passages
 * that hold one of its rare counterparts, and how much each such passage says. Made once for two
 * documents; then the passages that share much are found without looking at those that share
 * little.
 */
final class SharedWords {
  /** A Chinese word that is in more passages does not tell one from another. */
  private static final int MOST_PLACES = 24;

  /** Added to the weight of two passages, so that short ones share little. */
  private static final double DOUBT = 20;

  /** English words worked out at a time. */
  private static final int BATCH = 2048;

  /**
   * The Chinese passages that hold a counterpart of a word, in order.
   *
   * @param at the passages
   * @param gains what a passage gains by it, for a weight of 1
   * @param most the greatest of the gains
   */
  private record Postings(int[] at, float[] gains, float most) {
    static final Postings NONE = new Postings(new int[0], new float[0], 0);

    float gain(int passage) {
      int found = Arrays.binarySearch(at, passage);
      return found >= 0 ? gains[found] : 0;
    }
  }

  /** Receives a Chinese passage and how much of both passages is shared. */
  interface Visitor {
    void visit(int chinese, double share);
  }

  private final List<Passage> chinese;
  private final @Nullable Postings[] postings;

  private SharedWords(List<Passage> chinese, @Nullable Postings[] postings) {
    this.chinese = chinese;
    this.postings = postings;
  }

  static SharedWords of(Vocabulary vocabulary, List<Passage> english, List<Passage> chinese) {
    int[] words = english.stream().flatMapToInt(p -> Arrays.stream(p.tokens)).distinct().toArray();
    int[][] places = places(vocabulary.chineseSize(), chinese);
    @Nullable Postings[] postings = new @Nullable Postings[vocabulary.englishSize()];
    IntStream.range(0, (words.length + BATCH - 1) / BATCH)
        .parallel()
        .forEach(
            batch -> {
              float[] gains = new float[chinese.size()];
              int from = batch * BATCH;
              for (int w = from; w < Math.min(words.length, from + BATCH); w++) {
                postings[words[w]] = postings(vocabulary, words[w], places, gains);
              }
            });
    return new SharedWords(chinese, postings);
  }

  /** By Chinese word the passages that hold it; none for a word that is in many. */
  private static int[][] places(int words, List<Passage> chinese) {
    int[] counts = new int[words];
    int[] last = new int[words];
    Arrays.fill(last, -1);
    for (int j = 0; j < chinese.size(); j++) {
      for (int token : chinese.get(j).tokens) {
        if (last[token] != j) {
          last[token] = j;
          counts[token]++;
        }
      }
    }
    int[][] places = new int[words][];
    for (int z = 0; z < words; z++) {
      places[z] = new int[counts[z] <= MOST_PLACES ? counts[z] : 0];
    }
    Arrays.fill(last, -1);
    Arrays.fill(counts, 0);
    for (int j = 0; j < chinese.size(); j++) {
      for (int token : chinese.get(j).tokens) {
        if (last[token] != j && places[token].length > 0) {
          last[token] = j;
          places[token][counts[token]++] = j;
        }
      }
    }
    return places;
  }

  /**
   * @param gains all 0, and 0 again afterwards
   */
  private static Postings postings(Vocabulary vocabulary, int word, int[][] places, float[] gains) {
    int[] tied = vocabulary.tied(word);
    float[] shares = vocabulary.shares(word);
    int count = 0;
    for (int z : tied) {
      count += places[z].length;
    }
    int[] touched = new int[count];
    count = 0;
    for (int k = 0; k < tied.length; k++) {
      int[] at = places[tied[k]];
      float gain = (float) (shares[k] * (1 + Math.log((1.0 + MOST_PLACES) / (at.length + 1.0))));
      for (int j : at) {
        if (gains[j] == 0) {
          touched[count++] = j;
        }
        gains[j] += gain;
      }
    }
    if (count == 0) {
      return Postings.NONE;
    }
    int[] passages = Arrays.copyOf(touched, count);
    Arrays.sort(passages);
    float[] values = new float[count];
    float most = 0;
    for (int k = 0; k < count; k++) {
      values[k] = gains[passages[k]];
      most = Math.max(most, values[k]);
      gains[passages[k]] = 0;
    }
    return new Postings(passages, values, most);
  }

  /**
   * @param least what shares less is not told of, above 0
   */
  Sums sums(double least) {
    return new Sums(least);
  }

  /** Adds up what English passages share with the Chinese ones; not for several threads. */
  final class Sums {
    private final double least;
    private final double[] sums = new double[chinese.size()];
    private int[] touched = new int[64];
    private final List<Postings> words = new ArrayList<>();
    private float[] weights = new float[64];
    private long[] order = new long[64];

    private Sums(double least) {
      this.least = least;
    }

    /**
     * Tells of all Chinese passages that share enough with {@code passage}.
     *
     * <p>The words that can give most are added up first. As soon as all others together could not
     * lift a passage over the limit, no further one comes in, and the others are only asked about
     * those that may still reach it.
     */
    void visit(Passage passage, Visitor visitor) {
      double open = collect(passage);
      double limit = least * (passage.mass + DOUBT);
      int next = words.size() - 1;
      int count = 0;
      for (; next >= 0 && open >= limit; next--) {
        int word = (int) order[next];
        open -= bound(word);
        count = add(words.get(word), weights[word], count);
      }
      for (int k = 0; k < count; k++) {
        int j = touched[k];
        double sum = sums[j];
        sums[j] = 0;
        double mass = passage.mass + chinese.get(j).mass + DOUBT;
        if (sum + open < least * mass) {
          continue;
        }
        for (int rest = next; rest >= 0; rest--) {
          int word = (int) order[rest];
          sum += (double) weights[word] * words.get(word).gain(j);
        }
        if (sum >= least * mass) {
          visitor.visit(j, sum / mass);
        }
      }
    }

    private double bound(int word) {
      return (double) weights[word] * words.get(word).most;
    }

    /** Orders the passage's words by what they can give; returns what all can give together. */
    private double collect(Passage passage) {
      words.clear();
      if (weights.length < passage.tokens.length) {
        weights = new float[passage.tokens.length];
        order = new long[passage.tokens.length];
      }
      double open = 0;
      for (int t = 0; t < passage.tokens.length; t++) {
        Postings found = postings[passage.tokens[t]];
        if (found != null && found.most > 0 && !isRepeated(passage.tokens, t)) {
          int word = words.size();
          words.add(found);
          weights[word] = passage.weights[t];
          long key = Float.floatToIntBits(passage.weights[t] * found.most);
          order[word] = key << 32 | word;
          open += bound(word);
        }
      }
      Arrays.sort(order, 0, words.size());
      return open;
    }

    private int add(Postings word, float weight, int touchedBefore) {
      int count = touchedBefore;
      int[] at = word.at;
      float[] gains = word.gains;
      if (touched.length < count + at.length) {
        touched = Arrays.copyOf(touched, (count + at.length) * 2);
      }
      for (int k = 0; k < at.length; k++) {
        int j = at[k];
        if (sums[j] == 0) {
          touched[count++] = j;
        }
        sums[j] += (double) gains[k] * weight;
      }
      return count;
    }
  }

  private static boolean isRepeated(int[] tokens, int t) {
    for (int s = Math.max(0, t - 60); s < t; s++) {
      if (tokens[s] == tokens[t]) {
        return true;
      }
    }
    return false;
  }
}
