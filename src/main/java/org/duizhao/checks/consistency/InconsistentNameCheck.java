// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.check.ProjectCheck;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.check.Usage;
import org.duizhao.check.UsageElsewhere;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/** Finds a name with capitals inside that is also written without them: GitHub and Github. */
@CheckInfo(
    id = "inconsistent-name",
    type = IssueType.INCONSISTENT_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "One name is written with different capitals")
public final class InconsistentNameCheck implements TargetCheck, ProjectCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST = 4;

  /** One other file may well be the one that is wrong. */
  private static final int CUSTOM = 2;

  private record Place(TargetPassage passage, Span span) {}

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    Map<String, Map<String, List<Place>>> names = new LinkedHashMap<>();
    text.passages().forEach(passage -> collect(passage, names));
    String source = text.source();
    names.forEach(
        (name, spellings) -> {
          spellings.forEach((spelling, places) -> tell(name, spelling, places, source, sink));
          if (spellings.size() > 1) {
            judge(spellings, source, sink);
          }
        });
  }

  @Override
  public Optional<IssueDraft> compare(Usage here, UsageElsewhere elsewhere) {
    String message = "\"" + here.how() + "\" is \"" + elsewhere.how() + "\" " + elsewhere;
    return elsewhere.files() >= CUSTOM && hasInnerCapital(elsewhere.how())
        ? Optional.of(says(message, CONFIDENCE).suggest(elsewhere.how()))
        : Optional.empty();
  }

  /** A spelling that is the source's as well is nothing to compare, unless it may be right. */
  private void tell(
      String name, String spelling, List<Place> places, String source, IssueSink sink) {
    if (hasInnerCapital(spelling) || !source.contains(spelling)) {
      Place first = places.get(0);
      sink.usage(new Usage(info().id(), name, spelling, null, first.passage.excerpt(first.span)));
    }
  }

  private static void collect(TargetPassage passage, Map<String, Map<String, List<Place>>> names) {
    int at = 0;
    while (at < passage.length()) {
      if (passage.kind(at) != GlyphKind.LATIN) {
        at++;
        continue;
      }
      int end = at + 1;
      while (passage.kind(end) == GlyphKind.LATIN) {
        end++;
      }
      Span span = new Span(at, end);
      String word = span.of(passage.text());
      if (word.length() >= SHORTEST && isName(word) && isAlone(passage, span)) {
        names
            .computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>())
            .computeIfAbsent(word, key -> new ArrayList<>())
            .add(new Place(passage, span));
      }
      at = end;
    }
  }

  /** Capitalised, and not in capitals throughout. */
  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  /** Not a part of a path, an identifier or a longer name. */
  private static boolean isAlone(TargetPassage passage, Span span) {
    return !isJoint(passage.charAt(span.start() - 1)) && !isJoint(passage.charAt(span.end()));
  }

  private static boolean isJoint(char c) {
    return "/\\_.-@#()<>=:'".indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }

  private void judge(Map<String, List<Place>> spellings, String source, IssueSink sink) {
    String right = "";
    int most = 0;
    for (Map.Entry<String, List<Place>> spelling : spellings.entrySet()) {
      int weight = spelling.getValue().size() * 2 + (hasInnerCapital(spelling.getKey()) ? 1 : 0);
      if (weight > most) {
        most = weight;
        right = spelling.getKey();
      }
    }
    boolean capitals = spellings.keySet().stream().anyMatch(InconsistentNameCheck::hasInnerCapital);
    if (!capitals) {
      return;
    }
    for (Map.Entry<String, List<Place>> spelling : spellings.entrySet()) {
      String word = spelling.getKey();
      if (!word.equals(right) && !source.contains(word)) {
        report(spelling.getValue(), word, right, spellings, sink);
      }
    }
  }

  private void report(
      List<Place> places,
      String word,
      String right,
      Map<String, List<Place>> spellings,
      IssueSink sink) {
    Place first = places.get(0);
    int usual = spellings.getOrDefault(right, List.of()).size();
    String message =
        "\""
            + word
            + "\" ("
            + times(places.size())
            + ") is \""
            + right
            + "\" elsewhere ("
            + times(usual)
            + ")";
    sink.report(
        says(message, CONFIDENCE).target(first.passage.excerpt(first.span)).suggest(right).issue());
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static boolean hasInnerCapital(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
