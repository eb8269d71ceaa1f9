// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.text.Span;

/** Where the Chinese terms of one group of entries stand in a target, by what they are worth. */
final class TargetPlaces {
  private final TermPair pair;
  private final WordEvidence evidence;
  private final Set<TermEntry> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());

  TargetPlaces(TermPair pair, WordEvidence evidence) {
    this.pair = pair;
    this.evidence = evidence;
    for (TermOccurrence term : pair.mentioned()) {
      mentioned.addAll(term.entries());
    }
  }

  /** By identity, which tells the entries of one matcher apart. */
  private static boolean isOneOf(List<TermEntry> entries, TermEntry entry) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == entry) {
        return true;
      }
    }
    return false;
  }

  /** A place in the target, by which sense of the term it is one, and its status. */
  record Place(Span span, TermEntry entry, TermStatus status) {}

  /** Every term of these entries that stands in the target, in order. */
  List<Place> of(List<TermEntry> entries) {
    List<Place> found = new ArrayList<>();
    for (RenderingOccurrence rendering : pair.renderings()) {
      for (Use use : rendering.uses()) {
        if (isOneOf(entries, use.entry()) && stands(rendering.span(), use, entries)) {
          found.add(new Place(rendering.span(), use.entry(), use.rendering().status()));
        }
      }
    }
    return found;
  }

  /** The preferred and admitted ones, each stretch of the target once, in order. */
  static List<Place> good(List<Place> all) {
    List<Place> wrong = withStatus(all, TermStatus.FORBIDDEN);
    wrong.addAll(withStatus(all, TermStatus.DEPRECATED));
    List<Place> found = withStatus(all, TermStatus.PREFERRED);
    for (Place place : withStatus(all, TermStatus.ADMITTED)) {
      if (found.stream().noneMatch(other -> other.span().overlaps(place.span()))) {
        found.add(place);
      }
    }
    found.removeIf(place -> wrong.stream().anyMatch(other -> isInside(place, other)));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /**
   * Of more places than are needed those first that render no other term of the source, of these
   * the preferred ones: of 服务 and 守护程序 for "a service and a daemon" the second is the daemon.
   */
  List<Place> ownFirst(List<Place> good, List<TermEntry> entries, int needed) {
    if (good.size() <= needed) {
      return good;
    }
    List<Place> sorted = new ArrayList<>(good);
    sorted.sort(
        Comparator.<Place, Boolean>comparing(place -> isOfOther(place.span(), entries))
            .thenComparing(Place::status));
    return sorted;
  }

  private boolean isOfOther(Span span, List<TermEntry> entries) {
    return pair.renderings().stream()
        .filter(other -> other.span().equals(span))
        .flatMap(other -> other.uses().stream())
        .anyMatch(
            use ->
                use.rendering().status().isGood()
                    && !isOneOf(entries, use.entry())
                    && isMentioned(use.entry()));
  }

  /** Those of one status, each stretch of the target once, the longest where they nest. */
  static List<Place> withStatus(List<Place> all, TermStatus status) {
    List<Place> found = new ArrayList<>();
    for (Place place : all) {
      if (place.status() == status) {
        found.add(place);
      }
    }
    if (found.size() > 1) {
      List<Place> whole = List.copyOf(found);
      found.removeIf(place -> whole.stream().anyMatch(other -> isInside(place, other)));
    }
    return found;
  }

  private boolean stands(Span span, Use use, List<TermEntry> entries) {
    return !isPartOfOther(span, use.rendering().status(), entries)
        && !evidence.isPieceOfOther(pair.target(), span, use.entry().source())
        && (use.rendering().status().isGood() || !evidence.cutsWords(pair.target(), span));
  }

  private static boolean isInside(Place place, Place other) {
    return other.span().contains(place.span()) && !place.span().equals(other.span());
  }

  /**
   * A wrong term inside or across any right one is not there: 调节器 in 电压调节器; nor is it where it is
   * the right one of another term of this source. A right one inside a wrong one makes nothing
   * right: 链接 in 象征链接. A right one is not there where it is only a part of the rendering of another
   * term of this source.
   */
  private boolean isPartOfOther(Span span, TermStatus status, List<TermEntry> entries) {
    for (RenderingOccurrence other : pair.renderings()) {
      if (!other.span().overlaps(span)) {
        continue;
      }
      boolean longer = other.span().length() > span.length();
      if (status.isGood() && !longer) {
        continue;
      }
      boolean piece = span.contains(other.span()) && !span.equals(other.span());
      for (Use use : other.uses()) {
        if (!use.rendering().status().isGood()) {
          continue;
        }
        boolean own = isOneOf(entries, use.entry());
        boolean others = !own && isMentioned(use.entry());
        if (status.isGood() ? longer && others : longer || (own || others) && !piece) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the source names the entry, be it in a name or in code. */
  boolean isMentioned(TermEntry entry) {
    return mentioned.contains(entry);
  }
}
