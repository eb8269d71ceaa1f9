// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import java.util.Optional;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;

/**
 * Where in the target an English term would stand, by the links between the words: in "the file was
 * removed" / 该目录已被移除 there stands 目录.
 */
final class TermPlace {
  /** A link below is chance; one that is not firm needs the words before to stand together too. */
  private static final double WEAK = 0.02;

  private static final double FIRM = 0.05;
  private static final double SURE = 0.5;

  private static final int NEAR = 2;
  private static final int NEIGHBOURS = 2;
  private static final double LOOSE = 0.3;
  private static final double LEAST_COVERED = 0.6;

  private final WordLinks links;
  private final TermOccurrence term;

  TermPlace(WordLinks links, TermOccurrence term) {
    this.links = links;
    this.term = term;
  }

  /** The first of these places of {@link SparePlaces} that stands in the place of the term. */
  Optional<Place> first(List<Place> places) {
    return isFree()
        ? Optional.empty()
        : places.stream().filter(place -> isInPlaceOf(place.span())).findFirst();
  }

  /** Whether too much of the source has no counterpart for one word to tell. */
  private boolean isFree() {
    int all = 0;
    int covered = 0;
    for (int e = 0; e < links.englishTokens().size(); e++) {
      String word = links.englishTokens().get(e).form();
      if (word.length() > 3) {
        all++;
        covered += links.alignment().englishCovered(e) > LOOSE ? 1 : 0;
      }
    }
    return covered < LEAST_COVERED * (all - 1);
  }

  private boolean isInPlaceOf(Span span) {
    List<Integer> chinese = links.chineseTokensIn(span);
    List<Integer> english = links.englishTokensIn(term.span());
    double tie = tie(english, chinese);
    boolean chance = tie < FIRM && distance(english.get(0), -1, chinese) > (tie < WEAK ? 1 : NEAR);
    if (chance || (tie < SURE && isBeforeLooseNoun(english))) {
      return false;
    }
    Optional<Span> instead = links.chineseOf(term.span());
    if (instead.isPresent() && instead.get().overlaps(span)) {
      return instead.get().length() <= 2 * span.length();
    }
    return instead.isEmpty()
        && english.stream().allMatch(e -> links.alignment().englishCovered(e) < LOOSE)
        && chinese.stream().allMatch(z -> links.alignment().chineseCovered(z) < LOOSE)
        && isBetweenNeighbours(english, chinese);
  }

  /** A word follows that nothing renders: the found ones may, as 错误 for "a syntax problem". */
  private boolean isBeforeLooseNoun(List<Integer> english) {
    int next = english.get(english.size() - 1) + 1;
    return next < links.englishTokens().size()
        && links.englishTokens().get(next).form().length() > 3
        && links.englishTokens().get(next).span().start() - term.span().end() == 1
        && links.alignment().englishCovered(next) < LOOSE;
  }

  /** The firmest link between a word of the term and one of the stretch. */
  private double tie(List<Integer> english, List<Integer> chinese) {
    double firmest = 0;
    for (int e : english) {
      for (int z : chinese) {
        firmest = Math.max(firmest, links.alignment().symmetric(e, z));
      }
    }
    return firmest;
  }

  /**
   * Whether the nearest linked words on both sides of the term stand next to the found ones; at the
   * edge of the text one side is enough.
   */
  private boolean isBetweenNeighbours(List<Integer> english, List<Integer> chinese) {
    int before = distance(english.get(0), -1, chinese);
    int after = distance(english.get(english.size() - 1), 1, chinese);
    boolean both = Math.max(before, after) < Integer.MAX_VALUE;
    return before <= NEAR && after <= NEAR || Math.min(before, after) <= (both ? 1 : NEAR + 1);
  }

  /** Tokens between the found ones and the rendering of the next linked word that way. */
  private int distance(int from, int step, List<Integer> chinese) {
    int e = from + step;
    for (int i = 0; i < NEIGHBOURS && e >= 0 && e < links.englishTokens().size(); i++) {
      int z = links.alignment().bestChinese(e);
      if (z >= 0) {
        int first = chinese.get(0);
        int last = chinese.get(chinese.size() - 1);
        return z < first ? first - z : Math.max(0, z - last);
      }
      e += step;
    }
    return Integer.MAX_VALUE;
  }
}
