// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of passages that surely belong together, in the order of both documents: the frame that the
 * search is banded around. They share words that are rare in these documents, and each is the
 * other's best.
 */
final class AnchorChain {
  private static final double LEAST_SHARE = 0.15;
  private static final double MARGIN = 1.3;

  /** What shares less neither is an anchor nor keeps another one from being one. */
  private static final double IRRELEVANT = 0.99 * LEAST_SHARE / MARGIN;

  /** English passages compared at a time. */
  private static final int CHUNK = 512;

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
    SharedWords shared = SharedWords.of(vocabulary, english, chinese);
    Best ofEnglish = Best.none(english.size());
    Best ofChinese = Best.none(chinese.size());
    IntStream.range(0, (english.size() + CHUNK - 1) / CHUNK)
        .parallel()
        .mapToObj(chunk -> candidates(shared, chunk * CHUNK))
        .toList()
        .forEach(
            anchors ->
                anchors.forEach(
                    anchor -> {
                      ofEnglish.offer(anchor.i, anchor.j, anchor.score);
                      ofChinese.offer(anchor.j, anchor.i, anchor.score);
                    }));
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

  /** All pairs of a chunk of English passages that share enough to matter. */
  private List<Anchor> candidates(SharedWords shared, int from) {
    List<Anchor> found = new ArrayList<>();
    SharedWords.Sums sums = shared.sums(IRRELEVANT);
    for (int x = from; x < Math.min(english.size(), from + CHUNK); x++) {
      int i = x;
      sums.visit(english.get(i), (j, share) -> found.add(new Anchor(i, j, share)));
    }
    return found;
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
