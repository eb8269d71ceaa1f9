// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Suggestion;

/**
 * Turns the flaws that one check finds in a text into issues: each its own while they are few, one
 * for all where they are many, so that a file in another house style is not flooded.
 */
public final class Flaws {
  /** More flaws of one check in one file are told as one. */
  private static final int FEW = 5;

  private static final int LINES_NAMED = 6;

  private final List<Flaw> found = new ArrayList<>();

  public void add(Flaw flaw) {
    found.add(flaw);
  }

  public List<Flaw> list() {
    return found;
  }

  /** Reports what was found in the order of the text. */
  public void report(Check check, double confidence, IssueSink sink) {
    if (found.size() <= FEW) {
      for (Flaw flaw : found) {
        report(check, confidence, flaw, flaw.message(), flaw.edits(), sink);
      }
    } else {
      reportAll(check, confidence, sink);
    }
  }

  /** One issue at the first place, which names the others and mends them all. */
  public void reportAll(Check check, double confidence, IssueSink sink) {
    Flaw first = found.get(0);
    List<Edit> edits = new ArrayList<>();
    Set<Integer> lines = new LinkedHashSet<>();
    for (Flaw flaw : found) {
      edits.addAll(flaw.edits());
      lines.add(flaw.line());
    }
    String more = found.size() == 1 ? "" : "; the like at " + places(lines);
    report(check, confidence, first, first.message() + more, edits, sink);
  }

  private String places(Set<Integer> lines) {
    int more = found.size() - 1;
    String named =
        lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String dots = lines.size() > LINES_NAMED ? ", …" : "";
    String word = lines.size() == 1 ? "line " : "lines ";
    return more + " more " + (more == 1 ? "place (" : "places (") + word + named + dots + ")";
  }

  private static void report(
      Check check, double confidence, Flaw flaw, String message, List<Edit> edits, IssueSink sink) {
    IssueDraft draft = check.says(message, confidence).target(flaw.passage().excerpt(flaw.span()));
    Suggestion suggestion = flaw.suggestion(edits);
    sink.report((suggestion == null ? draft : draft.suggest(suggestion)).issue());
  }
}
