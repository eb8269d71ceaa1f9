// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far each negation of one side is from where the other side should have it, judged by the
 * words around it: in "it does not start" / 它不启动 the word "start" tells that 不 is at the place.
 */
final class NegationPlaces {
  /** As good as nowhere. */
  static final int FAR = 30;

  private static final int AFTER = 4;
  private static final int BEFORE = 3;
  private static final double LINKED = 0.25;

  /** The tokens there that the neighbours of a negation here are linked to. */
  private record Anchors(List<int[]> places, double coverage) {}

  private final int[][] distances;
  private final boolean[][] linked;
  private final double[] coverage;

  private NegationPlaces(int[][] distances, boolean[][] linked, double[] coverage) {
    this.distances = distances;
    this.linked = linked;
    this.coverage = coverage;
  }

  static NegationPlaces of(List<Negation> here, List<Negation> there, Crossing crossing) {
    int[][] distances = new int[here.size()][there.size()];
    boolean[][] linked = new boolean[here.size()][there.size()];
    double[] coverage = new double[here.size()];
    for (int i = 0; i < here.size(); i++) {
      int token = here.get(i).token();
      Anchors anchors = anchors(token, crossing);
      coverage[i] = anchors.coverage;
      for (int j = 0; j < there.size(); j++) {
        int other = there.get(j).token();
        linked[i][j] = crossing.link(token, other) > LINKED;
        distances[i][j] = linked[i][j] ? 0 : distance(other, anchors);
      }
    }
    return new NegationPlaces(distances, linked, coverage);
  }

  /** In tokens there, 0 where the two are linked. */
  int distance(int i, int j) {
    return distances[i][j];
  }

  /** How well the words around negation {@code i} are linked, 0 to 1. */
  double coverage(int i) {
    return coverage[i];
  }

  private static int distance(int other, Anchors anchors) {
    int least = FAR;
    for (int[] place : anchors.places) {
      least = Math.min(least, Math.abs(place[0] - other) + place[1]);
    }
    return least;
  }

  private static Anchors anchors(int token, Crossing crossing) {
    List<int[]> places = new ArrayList<>();
    double[] sums = new double[2];
    for (int i = token + 1; i <= token + AFTER && isInClause(i, crossing); i++) {
      add(i, (i - token) / 3, crossing, places, sums);
    }
    for (int i = token - 1; i >= token - BEFORE && isInClause(i, crossing); i--) {
      add(i, (token - i) / 2, crossing, places, sums);
    }
    return new Anchors(places, sums[1] == 0 ? 0 : sums[0] / sums[1]);
  }

  private static void add(
      int i, int penalty, Crossing crossing, List<int[]> places, double[] sums) {
    int best = crossing.best(i);
    double link = best < 0 ? 0 : crossing.link(i, best);
    sums[0] += link;
    sums[1]++;
    if (link > LINKED) {
      places.add(new int[] {best, penalty});
    }
  }

  private static boolean isInClause(int i, Crossing crossing) {
    return i >= 0
        && i < crossing.here().size()
        && ".,;:!?".indexOf(crossing.here().get(i).form().charAt(0)) < 0;
  }

  /**
   * Ties negations to each other, the nearest first, linked words before neighbours of linked ones,
   * each once; −1 for those left alone.
   */
  static int[] tied(
      List<Negation> here, List<Negation> there, NegationPlaces one, NegationPlaces other) {
    int[] tied = new int[here.size()];
    Arrays.fill(tied, -1);
    boolean[] taken = new boolean[there.size()];
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < tied.length; i++) {
      for (int j = 0; j < taken.length; j++) {
        int distance = Math.min(one.distance(i, j), other.distance(j, i));
        boolean sure = here.get(i).kind().answers() && there.get(j).kind().answers();
        if (distance < FAR) {
          int doubt = one.linked[i][j] || other.linked[j][i] ? 0 : 1;
          pairs.add(new int[] {2 * (distance + (sure ? 0 : 4)) + doubt, i, j});
        }
      }
    }
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    for (int[] pair : pairs) {
      if (tied[pair[1]] < 0 && !taken[pair[2]]) {
        tied[pair[1]] = pair[2];
        taken[pair[2]] = true;
      }
    }
    return tied;
  }
}
