// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.List;
import java.util.Locale;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What the HTML template shows, in the words and pieces that it shows.
 *
 * @param style the style sheet
 * @param policy the Content-Security-Policy that lets this style sheet in and nothing else
 * @param title of the page
 * @param files the paths, source first
 * @param shape what the input is, in words
 * @param tally issues by severity
 * @param blocks "38 paired, 1 omitted"
 * @param problems of the input, one line each
 * @param pairs the whole text, pair by pair
 */
public record HtmlPage(
    String style,
    String policy,
    String title,
    List<String> files,
    String shape,
    Tally tally,
    String blocks,
    List<String> problems,
    List<Row> pairs) {

  /** The verdict in one line. */
  public String verdict() {
    if (tally.total() == 0) {
      return "No issues found.";
    }
    return (tally.total() == 1 ? "1 issue: " : tally.total() + " issues: ") + tally + ".";
  }

  /** All severities, worst first. */
  public List<Severity> severities() {
    return List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);
  }

  /** All issues, most severe first in each pair, the worst pair first. */
  public List<Item> items() {
    return pairs.stream()
        .flatMap(row -> row.issues().stream())
        .sorted((a, b) -> Issue.MOST_SEVERE_FIRST.compare(a.issue(), b.issue()))
        .toList();
  }

  /**
   * One pair of blocks.
   *
   * @param kind name of the kind of pair
   * @param reason why one side is empty
   * @param source blocks, empty for a gap
   * @param target blocks, empty for a gap
   * @param issues most severe first
   */
  public record Row(
      String kind, String reason, List<Cell> source, List<Cell> target, List<Item> issues) {}

  /**
   * One block.
   *
   * @param classes of the style sheet
   * @param line where it starts in its file, from 1
   * @param language of its text: "en" or "zh"
   * @param runs its text in pieces
   */
  public record Cell(String classes, int line, String language, List<Run> runs) {}

  /**
   * A piece of text in one style.
   *
   * @param text the piece
   * @param classes of the style sheet; null when there are none
   * @param marked whether an issue blames it
   */
  public record Run(String text, @Nullable String classes, boolean marked) {}

  /**
   * One issue.
   *
   * @param anchor the name by which a link finds it, the same as long as its texts are the same
   * @param issue what was found
   */
  public record Item(String anchor, Issue issue) {
    static Item of(Finding finding) {
      return new Item("i-" + finding.fingerprint(), finding.issue());
    }

    public String check() {
      return issue.check();
    }

    public String type() {
      return issue.type().mqmName();
    }

    public String message() {
      return HtmlRuns.visible(issue.message());
    }

    public @Nullable String suggestion() {
      String suggested = issue.suggestedText();
      return suggested == null ? null : HtmlRuns.visible(suggested);
    }

    public String severity() {
      return issue.severity().id();
    }

    public String confidence() {
      return String.format(Locale.ROOT, "%.0f %%", issue.confidence() * 100);
    }

    /** The places, source first: {@code news.md:12:5 · news.zh.md:10:3}. */
    public String places() {
      String source = place(issue.source());
      String target = place(issue.target());
      return source.isEmpty() || target.isEmpty() ? source + target : source + " · " + target;
    }

    private static String place(@Nullable Excerpt excerpt) {
      return excerpt == null ? "" : HtmlRuns.visible(excerpt.file().path()) + ":" + excerpt.start();
    }
  }
}
