// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.learn.Weights;

/**
 * What speaks for and against a negation of one side having none on the other, in numbers; {@code
 * negation-weights.tsv} has what each is worth, as {@code duizhao train-negation} learns it.
 */
final class NegationFeatures {
  /** Log odds from which a negation is told to be lost. */
  static final double LEAST = 0.8;

  private static final List<Negation.Kind> KINDS = List.of(Negation.Kind.values());
  private static final int[] NEAR = {1, 2, 4, 8, NegationPlaces.FAR - 1};
  private static final int[] NEAR_EITHER = {1, 3, 6};

  /** Names of the features from {@link #addOthers} on. */
  private static final List<String> OTHERS =
      List.of(
          "distance",
          "link",
          "link_either",
          "link_any",
          "link_of_lexical",
          "loose",
          "coverage",
          "coverage_unanswered",
          "surplus",
          "surplus_unanswered",
          "length",
          "no_answer_anywhere",
          "no_negation_anywhere");

  /** The names of all, in order. */
  static final List<String> SIGNS = signs();

  private final List<Negation> here;
  private final List<Negation> there;
  private final Crossing crossing;
  private final NegationPlaces places;
  private final NegationPlaces back;
  private final int[] tied;

  NegationFeatures(List<Negation> here, List<Negation> there, Crossing to, Crossing from) {
    this.here = here;
    this.there = there;
    this.crossing = to;
    this.places = NegationPlaces.of(here, there, to);
    this.back = NegationPlaces.of(there, here, from);
    this.tied = NegationPlaces.tied(here, there, places, back);
  }

  private static List<String> signs() {
    List<String> signs = new ArrayList<>();
    signs.add(Weights.ALWAYS);
    KINDS.forEach(kind -> signs.add("kind_" + kind.name().toLowerCase(Locale.ROOT)));
    for (int bound : NEAR) {
      signs.add("answer_within_" + bound);
    }
    signs.add("no_answer");
    for (int bound : NEAR_EITHER) {
      signs.add("either_within_" + bound);
    }
    signs.add("no_either");
    signs.addAll(OTHERS);
    return List.copyOf(signs);
  }

  /** Number of the negation there that answers for {@code i}, −1 when none does. */
  int tied(int i) {
    return tied[i];
  }

  /** The features of negation {@code i}. */
  double[] of(int i) {
    double[] f = new double[SIGNS.size()];
    f[0] = 1;
    f[1 + KINDS.indexOf(here.get(i).kind())] = 1;
    int at = 1 + KINDS.size();
    int j = tied[i];
    boolean answered = j >= 0 && there.get(j).kind().answers();
    f[at + bucket(answered ? distance(i, j) : NegationPlaces.FAR, NEAR)] = 1;
    at += NEAR.length + 1;
    int either = j >= 0 && !answered ? distance(i, j) : NegationPlaces.FAR;
    f[at + bucket(either, NEAR_EITHER)] = 1;
    at += NEAR_EITHER.length + 1;
    addOthers(i, answered, f, at);
    return f;
  }

  private void addOthers(int i, boolean answered, double[] f, int at) {
    int token = here.get(i).token();
    int nearest = NegationPlaces.FAR;
    double linked = 0;
    double linkedEither = 0;
    for (int j = 0; j < there.size(); j++) {
      double link = crossing.link(token, there.get(j).token());
      if (there.get(j).kind().answers()) {
        nearest = Math.min(nearest, distance(i, j));
        linked = Math.max(linked, link);
      } else {
        linkedEither = Math.max(linkedEither, link);
      }
    }
    int best = crossing.best(token);
    double any = best < 0 ? 0 : crossing.link(token, best);
    int surplus = needing(here) - answering(there);
    f[at] = Math.min(12, nearest) / 12.0;
    f[at + 1] = linked;
    f[at + 2] = linkedEither;
    f[at + 3] = any;
    f[at + 4] = here.get(i).kind() == Negation.Kind.LEXICAL ? any : 0;
    f[at + 5] = crossing.loose(token);
    f[at + 6] = places.coverage(i);
    f[at + 7] = answered ? 0 : places.coverage(i);
    f[at + 8] = Math.max(-2, Math.min(3, surplus));
    f[at + 9] = surplus > 0 && !answered ? 1 : 0;
    f[at + 10] = Math.log(1.0 + crossing.there().size());
    f[at + 11] = answering(there) == 0 ? 1 : 0;
    f[at + 12] = there.isEmpty() ? 1 : 0;
  }

  private int distance(int i, int j) {
    return Math.min(places.distance(i, j), back.distance(j, i));
  }

  private static int bucket(int value, int[] bounds) {
    int i = 0;
    while (i < bounds.length && value > bounds[i]) {
      i++;
    }
    return i;
  }

  private static int needing(List<Negation> negations) {
    return (int) negations.stream().filter(negation -> negation.kind().isSure()).count();
  }

  private static int answering(List<Negation> negations) {
    return (int) negations.stream().filter(negation -> negation.kind().answers()).count();
  }
}
