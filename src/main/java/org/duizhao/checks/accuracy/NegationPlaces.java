// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.token.Token;

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

  /** Farther than this from its neighbours a negation must be linked more surely. */
  private static final int ASTRAY = 5;

  private static final double SURELY = 0.5;

  /** As many tokens are worth a sentence's end in between. */
  private static final int ELSEWHERE = 6;

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
      Anchors anchors = anchors(token, crossing, here.get(i).kind() == Negation.Kind.AFFIX);
      coverage[i] = anchors.coverage;
      for (int j = 0; j < there.size(); j++) {
        int other = there.get(j).token();
        int distance = distance(other, anchors, crossing.there());
        double link = crossing.link(token, other);
        linked[i][j] = link > (distance > ASTRAY ? SURELY : LINKED);
        distances[i][j] = linked[i][j] ? 0 : distance;
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

  private static int distance(int other, Anchors anchors, List<Token> there) {
    int least = FAR;
    for (int[] place : anchors.places) {
      int between = Math.abs(place[0] - other) + place[1];
      least = Math.min(least, between + (isCut(there, place[0], other) ? ELSEWHERE : 0));
    }
    return least;
  }

  /** Whether a sentence ends between two tokens. */
  private static boolean isCut(List<Token> tokens, int one, int other) {
    return tokens.subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(token -> ".!?".contains(token.form()));
  }

  /**
   * @param own whether the word itself has a sense beside its negation, as "unreadable" has
   */
  private static Anchors anchors(int token, Crossing crossing, boolean own) {
    List<int[]> places = new ArrayList<>();
    double[] sums = new double[2];
    if (own) {
      add(token, -1, crossing, places, new double[2]);
    }
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
