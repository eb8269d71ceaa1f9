// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rendering of another entry in the place of a term: 目录 for "file" in "the file was
 * removed" / 该目录已被移除. Nothing else in the source may account for it, it must not be a way to render
 * the term, and both words must be such as are mostly rendered by what the term base has.
 */
final class Confusion {
  /** Nouns that Chinese puts after a word to say what sort of thing it is: 懒加载功能. */
  private static final Set<String> OF_SORTS = Set.of("功能", "环境", "操作", "内容", "情况", "过程", "方式");

  private final TermPair pair;
  private final TargetPlaces places;
  private final WordEvidence evidence;
  private @Nullable List<RenderingOccurrence> loose;
  private @Nullable SparePlaces words;

  Confusion(TermPair pair, TargetPlaces places, WordEvidence evidence) {
    this.pair = pair;
    this.places = places;
    this.evidence = evidence;
  }

  /**
   * What stands in the place of the term.
   *
   * @param taken stretches of the target that render something already
   */
  Optional<Place> of(TermOccurrence term, List<Span> taken) {
    Optional<TermStrengths> known = evidence.strengths();
    if (known.isEmpty() || !term.entries().stream().allMatch(known.get()::isFaithful)) {
      return Optional.empty();
    }
    List<Place> spare = spare(term, taken, known.get());
    spare.removeIf(place -> isAccountedFor(place, known.get()));
    if (!spare.isEmpty()) {
      words(known.get()).keepFor(term.span(), spare);
    }
    return spare.isEmpty()
        ? Optional.empty()
        : evidence.links().flatMap(links -> new TermPlace(links, term).first(spare));
  }

  /** As the links would find as well, but at a higher price. */
  private boolean isAccountedFor(Place place, TermStrengths strengths) {
    String chinese = place.span().of(pair.target());
    EnglishWords words = pair.words();
    for (int i = 0; i < words.size(); i++) {
      if (strengths.accounts(words.lower(i), chinese)) {
        return true;
      }
    }
    return false;
  }

  /** What could be a confusion, as far as the entries tell; the links are costly. */
  private List<Place> spare(TermOccurrence term, List<Span> taken, TermStrengths strengths) {
    List<Place> spare = new ArrayList<>();
    for (RenderingOccurrence found : loose(strengths)) {
      if (taken.stream().anyMatch(found.span()::overlaps)) {
        continue;
      }
      for (Use use : found.uses()) {
        if (use.rendering().status() == TermStatus.PREFERRED
            && isOfSort(term, found.uses())
            && !isLike(term, use.rendering().text())) {
          spare.add(new Place(found.span(), use.entry(), TermStatus.PREFERRED));
          break;
        }
      }
    }
    return spare;
  }

  private SparePlaces words(TermStrengths strengths) {
    SparePlaces known = words;
    if (known == null) {
      known = new SparePlaces(pair.words().text(), pair.target(), strengths.lexicon());
      words = known;
    }
    return known;
  }

  /** Those that nothing in the source has, and that mostly render what their entries say. */
  private List<RenderingOccurrence> loose(TermStrengths strengths) {
    List<RenderingOccurrence> known = loose;
    if (known == null) {
      known = new ArrayList<>();
      for (RenderingOccurrence found : pair.renderings()) {
        if (isSpare(found) && strengths.isTypical(found.uses())) {
          known.add(found);
        }
      }
      loose = known;
    }
    return known;
  }

  /** Whether it is a whole term, and one of no entry that the source mentions. */
  private boolean isSpare(RenderingOccurrence found) {
    String text = found.span().of(pair.target());
    if (Script.countHan(text) < 2 || OF_SORTS.contains(text)) {
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

  /** A verb is taken for a verb only, and a noun for no verb: 应用 for "can be installed" is none. */
  private static boolean isOfSort(TermOccurrence term, List<Use> uses) {
    boolean verb = uses.stream().anyMatch(use -> use.entry().english().pos() == PartOfSpeech.VERB);
    return term.entries().stream()
        .anyMatch(entry -> (entry.english().pos() == PartOfSpeech.VERB) == verb);
  }

  /** 软件 for "package" is a short form of 软件包. */
  private static boolean isLike(TermOccurrence term, String other) {
    for (TermEntry entry : term.entries()) {
      for (Rendering rendering : entry.renderings()) {
        String own = rendering.text();
        if (own.contains(other) || own.length() > 1 && other.contains(own)) {
          return true;
        }
      }
    }
    return false;
  }
}
