// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Shares the Chinese terms of a target out among the English terms of its source. Occurrences are
 * counted: two cover letters with 封面信 and 提交信 are one used and one forbidden, while one cover
 * letter with both is used, and 提交信 is about something else.
 */
final class VerdictMaker {
  private final List<TermOccurrence> terms;
  private final List<RenderingOccurrence> renderings;
  private final List<TermOccurrence> keptEnglish;
  private final String target;

  VerdictMaker(
      List<TermOccurrence> terms,
      List<RenderingOccurrence> renderings,
      List<TermOccurrence> keptEnglish,
      String target) {
    this.terms = terms;
    this.renderings = renderings;
    this.keptEnglish = keptEnglish;
    this.target = target;
  }

  List<TermVerdict> verdicts() {
    Map<List<TermEntry>, List<TermOccurrence>> groups = new LinkedHashMap<>();
    for (TermOccurrence term : terms) {
      groups.computeIfAbsent(term.entries(), e -> new ArrayList<>()).add(term);
    }
    List<TermVerdict> all = new ArrayList<>();
    groups.forEach((entries, occurrences) -> all.addAll(verdictsOn(entries, occurrences)));
    all.sort((a, b) -> a.term().span().compareTo(b.term().span()));
    return all;
  }

  /** A place in the target, and by which sense of the term it is one. */
  private record Place(Span span, TermEntry entry) {}

  private List<TermVerdict> verdictsOn(List<TermEntry> entries, List<TermOccurrence> occurrences) {
    Deque<Place> good = places(entries, TermStatus.PREFERRED);
    places(entries, TermStatus.ADMITTED).stream()
        .filter(place -> good.stream().noneMatch(g -> g.span().overlaps(place.span())))
        .toList()
        .forEach(good::add);
    Deque<Place> forbidden = places(entries, TermStatus.FORBIDDEN);
    Deque<Place> deprecated = places(entries, TermStatus.DEPRECATED);
    List<TermVerdict> verdicts = new ArrayList<>();
    boolean rendered = false;
    for (TermOccurrence occurrence : occurrences) {
      TermVerdict verdict;
      if (!good.isEmpty()) {
        verdict = verdict(Outcome.USED, occurrence, good.poll());
      } else if (!forbidden.isEmpty()) {
        verdict = verdict(Outcome.FORBIDDEN, occurrence, forbidden.poll());
      } else if (!deprecated.isEmpty()) {
        verdict = verdict(Outcome.DEPRECATED, occurrence, deprecated.poll());
      } else {
        verdict = rendered ? verdict(Outcome.ELIDED, occurrence, null) : unrendered(occurrence);
      }
      rendered |= verdict.outcome() != Outcome.MISSING;
      verdicts.add(verdict);
    }
    return verdicts;
  }

  private static TermVerdict verdict(
      Outcome outcome, TermOccurrence term, @Nullable Place rendering) {
    return rendering == null
        ? new TermVerdict(outcome, term, term.entries().get(0), null)
        : new TermVerdict(outcome, term, rendering.entry(), rendering.span());
  }

  private TermVerdict unrendered(TermOccurrence term) {
    for (TermOccurrence kept : keptEnglish) {
      for (TermEntry entry : kept.entries()) {
        if (term.entries().contains(entry)) {
          boolean stays = entry.doNotTranslate();
          Outcome outcome = stays ? Outcome.USED : Outcome.KEPT_IN_ENGLISH;
          return new TermVerdict(outcome, term, entry, kept.span());
        }
      }
    }
    boolean partly = term.entries().stream().anyMatch(this::isPartlyThere);
    return verdict(partly ? Outcome.ELIDED : Outcome.MISSING, term, null);
  }

  /** Where the entries' renderings of one status stand, each stretch of the target once. */
  private Deque<Place> places(List<TermEntry> entries, TermStatus status) {
    List<Place> found = new ArrayList<>();
    for (RenderingOccurrence rendering : renderings) {
      for (Use use : rendering.uses()) {
        boolean wanted = use.rendering().status() == status && entries.contains(use.entry());
        if (wanted && !isPartOfOther(rendering.span(), status, entries)) {
          found.add(new Place(rendering.span(), use.entry()));
        }
      }
    }
    Deque<Place> longest = new ArrayDeque<>(found);
    longest.removeIf(place -> found.stream().anyMatch(other -> isInside(place, other)));
    return longest;
  }

  private static boolean isInside(Place place, Place other) {
    return other.span().contains(place.span()) && !place.span().equals(other.span());
  }

  /**
   * A wrong term inside or across any right one is not there: 调节器 in 电压调节器. A right one is not
   * there where it is only a part of the rendering of another term of this source.
   */
  private boolean isPartOfOther(Span span, TermStatus status, List<TermEntry> entries) {
    for (RenderingOccurrence other : renderings) {
      for (Use use : other.uses()) {
        if (!use.rendering().status().isGood() || !other.span().overlaps(span)) {
          continue;
        }
        boolean longer = other.span().length() > span.length();
        boolean own = entries.contains(use.entry());
        if (status.isGood() ? longer && !own && isInSource(use.entry()) : longer || own) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isInSource(TermEntry entry) {
    return terms.stream().anyMatch(term -> term.entries().contains(entry));
  }

  /** Two neighbouring characters of a good rendering stand in the target: a short form of it. */
  private boolean isPartlyThere(TermEntry entry) {
    for (Rendering rendering : entry.renderings()) {
      String text = rendering.text();
      for (int i = 0; rendering.status().isGood() && i + 2 <= text.length(); i++) {
        String two = text.substring(i, i + 2);
        if (Script.countHan(two) == 2 && target.contains(two)) {
          return true;
        }
      }
    }
    return false;
  }
}
