// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Shares the Chinese terms of a target out among the English terms of its source. Occurrences are
 * counted: two cover letters with 封面信 and 提交信 are one used and one forbidden, while one cover
 * letter with both is used, and 提交信 is about something else. Which occurrence goes with which
 * rendering, and what stands in place of one without, the links between the words decide.
 */
final class VerdictMaker {
  /** Characters between two terms of which the one may have what the other lacks. */
  private static final int BESIDE = 12;

  private final TermPair pair;
  private final WordEvidence evidence;
  private final TargetPlaces places;
  private final Confusion confusion;
  private final List<Span> taken = new ArrayList<>();
  private final List<TermOccurrence> doubtful = new ArrayList<>();
  private final List<Shared> shared = new ArrayList<>();

  VerdictMaker(TermPair pair, WordEvidence evidence) {
    this.pair = pair;
    this.evidence = evidence;
    this.places = new TargetPlaces(pair, evidence);
    this.confusion = new Confusion(pair, places, evidence);
  }

  /** Good places that are fewer than the occurrences of their term, and nothing wrong besides. */
  private record Shared(List<Place> places, List<TermOccurrence> occurrences) {}

  /**
   * The verdicts of which there is no doubt which occurrence each is about, in the order of the
   * source. The others say that a term is as the term base wants it, or not repeated.
   */
  List<TermVerdict> settled() {
    Map<List<TermEntry>, List<TermOccurrence>> groups = new LinkedHashMap<>();
    for (TermOccurrence term : pair.terms()) {
      groups.computeIfAbsent(term.entries(), e -> new ArrayList<>()).add(term);
    }
    List<TermVerdict> all = new ArrayList<>();
    Map<TermOccurrence, Boolean> open = new LinkedHashMap<>();
    groups.forEach((entries, occurrences) -> all.addAll(placed(entries, occurrences, open)));
    open.forEach(
        (term, rendered) -> {
          if (!rendered && kept(term).isEmpty()) {
            doubtful.add(term);
          }
        });
    open.forEach((term, rendered) -> all.add(unplaced(term, rendered)));
    return inOrder(all);
  }

  /** The others, for which words may have to be linked; after {@link #settled}. */
  List<TermVerdict> sharedOut() {
    List<TermVerdict> all = new ArrayList<>();
    for (Shared group : shared) {
      List<TermOccurrence> left = new ArrayList<>(group.occurrences);
      share(group.places, left, all);
      left.forEach(term -> all.add(unplaced(term, true)));
    }
    return all;
  }

  static List<TermVerdict> inOrder(List<TermVerdict> verdicts) {
    verdicts.sort((a, b) -> a.term().span().compareTo(b.term().span()));
    return verdicts;
  }

  /**
   * The verdicts on those occurrences that have a place.
   *
   * @param open takes the others, and whether the group is rendered elsewhere
   */
  private List<TermVerdict> placed(
      List<TermEntry> entries,
      List<TermOccurrence> occurrences,
      Map<TermOccurrence, Boolean> open) {
    List<TermVerdict> verdicts = new ArrayList<>();
    List<TermOccurrence> left = new ArrayList<>(occurrences);
    List<Place> found = places.of(entries);
    List<Place> good = places.ownFirst(TargetPlaces.good(found), entries, left.size());
    List<Place> forbidden = TargetPlaces.withStatus(found, TermStatus.FORBIDDEN);
    List<Place> deprecated = TargetPlaces.withStatus(found, TermStatus.DEPRECATED);
    boolean few = !good.isEmpty() && good.size() < left.size();
    if (few && forbidden.isEmpty() && deprecated.isEmpty()) {
      good.forEach(place -> taken.add(place.span()));
      shared.add(new Shared(good, occurrences));
      return List.of();
    }
    share(good, left, verdicts);
    if (!left.isEmpty()) {
      share(forbidden, left, verdicts);
      share(deprecated, left, verdicts);
    }
    boolean rendered = !verdicts.isEmpty();
    left.forEach(term -> open.put(term, rendered));
    return verdicts;
  }

  /** Gives each place to the occurrence that its words are linked to, else to the first. */
  private void share(List<Place> found, List<TermOccurrence> left, List<TermVerdict> verdicts) {
    boolean enough = found.size() >= left.size();
    for (Place place : found) {
      if (!left.isEmpty()) {
        TermOccurrence term = enough ? left.get(0) : nearest(place, left);
        left.remove(term);
        verdicts.add(new TermVerdict(outcome(place.status()), term, place.entry(), place.span()));
      }
      taken.add(place.span());
    }
  }

  private static Outcome outcome(TermStatus status) {
    return switch (status) {
      case PREFERRED -> Outcome.USED;
      case ADMITTED -> Outcome.ADMITTED;
      case DEPRECATED -> Outcome.DEPRECATED;
      case FORBIDDEN -> Outcome.FORBIDDEN;
    };
  }

  private TermOccurrence nearest(Place place, List<TermOccurrence> left) {
    if (left.size() == 1) {
      return left.get(0);
    }
    Optional<Span> english = evidence.links().flatMap(links -> links.englishOf(place.span()));
    return left.stream()
        .filter(term -> english.isPresent() && english.get().overlaps(term.span()))
        .findFirst()
        .orElse(left.get(0));
  }

  private TermVerdict unplaced(TermOccurrence term, boolean rendered) {
    Optional<TermVerdict> kept = kept(term);
    if (kept.isPresent()) {
      return kept.get();
    }
    Optional<Place> rival =
        rendered || isBesideOpen(term) ? Optional.empty() : confusion.of(term, taken);
    TermEntry entry = term.entries().get(0);
    if (rival.isPresent()) {
      Place place = rival.get();
      taken.add(place.span());
      return new TermVerdict(Outcome.CONFUSED, term, entry, place.span(), place.entry());
    }
    if (rendered || term.entries().stream().anyMatch(this::isPartlyThere)) {
      return new TermVerdict(Outcome.ELIDED, term, entry, null);
    }
    boolean stays = term.entries().stream().allMatch(TermEntry::doNotTranslate);
    return new TermVerdict(stays ? Outcome.TRANSLATED : Outcome.MISSING, term, entry, null);
  }

  /**
   * Another term without rendering stands so near that a loose word may be that one's: 函数 for "a
   * label for the method".
   */
  private boolean isBesideOpen(TermOccurrence term) {
    for (TermOccurrence other : doubtful) {
      int gap =
          Math.max(
              other.span().start() - term.span().end(), term.span().start() - other.span().end());
      if (gap >= 0 && gap <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  private Optional<TermVerdict> kept(TermOccurrence term) {
    for (TermOccurrence kept : pair.kept()) {
      for (TermEntry entry : kept.entries()) {
        if (term.entries().contains(entry)) {
          Outcome outcome = entry.doNotTranslate() ? Outcome.USED : Outcome.KEPT_IN_ENGLISH;
          return Optional.of(new TermVerdict(outcome, term, entry, kept.span()));
        }
      }
    }
    return Optional.empty();
  }

  /** Two neighbouring characters of a good rendering stand in the target: a short form of it. */
  private boolean isPartlyThere(TermEntry entry) {
    for (Rendering rendering : entry.renderings()) {
      String text = rendering.text();
      for (int i = 0; rendering.status().isGood() && i + 2 <= text.length(); i++) {
        boolean han = Script.isHan(text.charAt(i)) && Script.isHan(text.charAt(i + 1));
        if (han && isInTarget(text.charAt(i), text.charAt(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isInTarget(char first, char second) {
    String target = pair.target();
    for (int at = target.indexOf(first); at >= 0; at = target.indexOf(first, at + 1)) {
      if (at + 1 < target.length() && target.charAt(at + 1) == second) {
        return true;
      }
    }
    return false;
  }
}
