// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs of passages that surely belong together, in the order of both documents: the frame that the
 * search is banded around. They share words that are rare in these documents, and each is the
 * other's best.
 */
final class AnchorChain {
  private static final int MOST_PLACES = 24;
  private static final double LEAST_SHARE = 0.15;
  private static final double MARGIN = 1.3;

  private final Vocabulary vocabulary;
  private final List<Passage> english;
  private final List<Passage> chinese;

  AnchorChain(Vocabulary vocabulary, List<Passage> english, List<Passage> chinese) {
    this.vocabulary = vocabulary;
    this.english = english;
    this.chinese = chinese;
  }

  record Anchor(int i, int j, double score) {}

  private record Best(int[] other, double[] score, double[] second) {
    static Best none(int size) {
      int[] other = new int[size];
      Arrays.fill(other, -1);
      return new Best(other, new double[size], new double[size]);
    }

    void offer(int of, int candidate, double value) {
      if (value > score[of]) {
        second[of] = score[of];
        score[of] = value;
        other[of] = candidate;
      } else if (value > second[of]) {
        second[of] = value;
      }
    }
  }

  /** The heaviest set of anchors that are in order on both sides. */
  List<Anchor> find() {
    return heaviestChain(mutual());
  }

  /** The passages that are each other's best by far, in the order of the English. */
  List<Anchor> mutual() {
    int[][] places = places();
    Best ofEnglish = Best.none(english.size());
    Best ofChinese = Best.none(chinese.size());
    double[] scores = new double[chinese.size()];
    for (int i = 0; i < english.size(); i++) {
      int[] touched = score(english.get(i), places, scores);
      for (int j : touched) {
        double mass = english.get(i).mass + chinese.get(j).mass;
        double value = scores[j] / (mass + 20);
        ofEnglish.offer(i, j, value);
        ofChinese.offer(j, i, value);
        scores[j] = 0;
      }
    }
    List<Anchor> mutual = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      int j = ofEnglish.other[i];
      if (j >= 0
          && ofChinese.other[j] == i
          && ofEnglish.score[i] >= LEAST_SHARE
          && ofEnglish.score[i] >= MARGIN * ofEnglish.second[i]
          && ofEnglish.score[i] >= MARGIN * ofChinese.second[j]) {
        mutual.add(new Anchor(i, j, ofEnglish.score[i]));
      }
    }
    return mutual;
  }

  private int[][] places() {
    int[] counts = new int[vocabulary.chineseSize()];
    int[] last = new int[counts.length];
    Arrays.fill(last, -1);
    for (int j = 0; j < chinese.size(); j++) {
      for (int token : chinese.get(j).tokens) {
        if (last[token] != j) {
          last[token] = j;
          counts[token]++;
        }
      }
    }
    int[][] places = new int[counts.length][];
    for (int z = 0; z < places.length; z++) {
      places[z] = counts[z] <= MOST_PLACES ? new int[counts[z]] : new int[0];
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
   * Adds up what {@code passage} shares with each Chinese passage; returns those that it shares any
   * with.
   */
  private int[] score(Passage passage, int[][] places, double[] scores) {
    int[] touched = new int[16];
    int count = 0;
    for (int t = 0; t < passage.tokens.length; t++) {
      int token = passage.tokens[t];
      if (isRepeated(passage.tokens, t)) {
        continue;
      }
      int[] tied = vocabulary.tied(token);
      float[] shares = vocabulary.shares(token);
      for (int k = 0; k < tied.length; k++) {
        int[] at = places[tied[k]];
        double rarity = 1 + Math.log((1.0 + MOST_PLACES) / (at.length + 1.0));
        for (int j : at) {
          if (scores[j] == 0) {
            if (count == touched.length) {
              touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = j;
          }
          scores[j] += shares[k] * passage.weights[t] * rarity;
        }
      }
    }
    return Arrays.copyOf(touched, count);
  }

  private static boolean isRepeated(int[] tokens, int t) {
    for (int s = Math.max(0, t - 60); s < t; s++) {
      if (tokens[s] == tokens[t]) {
        return true;
      }
    }
    return false;
  }

  /** The increasing subsequence of the greatest total score, by a Fenwick tree of maxima. */
  private List<Anchor> heaviestChain(List<Anchor> anchors) {
    int[] treeBest = new int[chinese.size() + 1];
    Arrays.fill(treeBest, -1);
    double[] total = new double[anchors.size()];
    int[] before = new int[anchors.size()];
    int last = -1;
    for (int x = 0; x < anchors.size(); x++) {
      int best = -1;
      for (int at = anchors.get(x).j; at > 0; at -= at & -at) {
        if (treeBest[at] >= 0 && (best < 0 || total[treeBest[at]] > total[best])) {
          best = treeBest[at];
        }
      }
      before[x] = best;
      total[x] = anchors.get(x).score + (best < 0 ? 0 : total[best]);
      for (int at = anchors.get(x).j + 1; at < treeBest.length; at += at & -at) {
        if (treeBest[at] < 0 || total[treeBest[at]] < total[x]) {
          treeBest[at] = x;
        }
      }
      if (last < 0 || total[x] > total[last]) {
        last = x;
      }
    }
    List<Anchor> chain = new ArrayList<>();
    for (int x = last; x >= 0; x = before[x]) {
      chain.add(anchors.get(x));
    }
    Collections.reverse(chain);
    return chain;
  }
}
