// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds the rendering of another entry in the place of a term: 目录 for "file" in "the file was
 * removed" / 该目录已被移除. Nothing else in the source may account for it, and it must not be a way to
 * render the term.
 */
final class Confusion {
  /** A word that is this much likelier than by chance renders the term after all. */
  private static final double RENDERS = 25;

  private static final double ACCOUNTS = 60;
  private static final int NEAR = 4;
  private static final int NEIGHBOURS = 3;

  private final TermPair pair;
  private final TargetPlaces places;
  private final WordLinks links;

  Confusion(TermPair pair, TargetPlaces places, WordLinks links) {
    this.pair = pair;
    this.places = places;
    this.links = links;
  }

  /**
   * What stands in the place of the term.
   *
   * @param taken stretches of the target that render something already
   */
  Optional<Place> of(TermOccurrence term, List<Span> taken) {
    if (Script.countHan(pair.target()) < 2) {
      return Optional.empty();
    }
    for (RenderingOccurrence found : pair.renderings()) {
      boolean loose = taken.stream().noneMatch(found.span()::overlaps) && isSpare(found);
      if (loose && isInPlaceOf(term, found.span())) {
        for (Use use : found.uses()) {
          if (use.rendering().status() == TermStatus.PREFERRED) {
            return Optional.of(new Place(found.span(), use.entry(), TermStatus.PREFERRED));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is a whole term, and one of no entry that the source mentions. */
  private boolean isSpare(RenderingOccurrence found) {
    if (Script.countHan(found.span().of(pair.target())) < 2) {
      return false;
    }
    for (RenderingOccurrence other : pair.renderings()) {
      boolean longer = other.span().length() > found.span().length();
      if (longer && other.span().overlaps(found.span())) {
        return false;
      }
    }
    return found.uses().stream()
        .noneMatch(use -> use.rendering().status().isGood() && places.isMentioned(use.entry()));
  }

  private boolean isInPlaceOf(TermOccurrence term, Span span) {
    List<Integer> chinese = links.chineseTokensIn(span);
    List<Integer> english = links.englishTokensIn(term.span());
    if (chinese.isEmpty() || english.isEmpty() || !isWhole(chinese, span)) {
      return false;
    }
    for (int e = 0; e < links.englishTokens().size(); e++) {
      boolean own = links.englishTokens().get(e).span().overlaps(term.span());
      double strength = 0;
      for (int z : chinese) {
        strength = Math.max(strength, links.strength(e, z));
      }
      if (strength >= (own ? RENDERS : ACCOUNTS)) {
        return false;
      }
    }
    Optional<Span> instead = links.chineseOf(term.span());
    if (instead.isPresent() && instead.get().overlaps(span)) {
      return true;
    }
    return instead.isEmpty() && distance(english, chinese) <= NEAR;
  }

  private boolean isWhole(List<Integer> chinese, Span span) {
    Span first = links.chineseTokens().get(chinese.get(0)).span();
    Span last = links.chineseTokens().get(chinese.get(chinese.size() - 1)).span();
    return first.start() == span.start() && last.end() == span.end();
  }

  /** Tokens between the found ones and where the neighbours of the term are rendered. */
  private int distance(List<Integer> english, List<Integer> chinese) {
    List<Integer> around = new ArrayList<>();
    int first = english.get(0);
    int last = english.get(english.size() - 1);
    for (int step = 1; step <= NEIGHBOURS; step++) {
      addPlace(first - step, around);
      addPlace(last + step, around);
    }
    int least = Integer.MAX_VALUE;
    for (int z : around) {
      for (int own : chinese) {
        least = Math.min(least, Math.abs(z - own));
      }
    }
    return least;
  }

  private void addPlace(int e, List<Integer> places) {
    if (e >= 0 && e < links.englishTokens().size()) {
      int z = links.alignment().bestChinese(e);
      if (z >= 0) {
        places.add(z);
      }
    }
  }
}
