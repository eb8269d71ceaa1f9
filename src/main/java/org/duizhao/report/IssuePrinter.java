// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Prints one issue for people: severity, check, message, both texts with the guilty words marked.
 */
final class IssuePrinter {
  /** Readable on the narrowest terminal that people still use. */
  static final int COLUMNS = 80;

  private static final String INDENT = "    ";
  private static final String DEEPER = "      ";

  private final MarkStyle style;
  private final ExcerptLines excerpts;
  private final Writer out;

  IssuePrinter(MarkStyle style, Writer out) {
    this.style = style;
    this.excerpts = new ExcerptLines(style, COLUMNS - DEEPER.length());
    this.out = out;
  }

  void print(Issue issue) throws IOException {
    line("  " + title(issue));
    for (String text : TerminalText.wrap(VisibleText.of(issue.message()), columnsInside())) {
      line(INDENT + text);
    }
    print(issue.source());
    print(issue.target());
    String suggested = issue.suggestedText();
    if (suggested != null) {
      printSuggestion(suggested);
    }
  }

  private String title(Issue issue) {
    String severity = colour(Ansi.of(issue.severity()), issue.severity().id());
    return severity + " " + issue.check() + " (" + hundredths(issue.confidence()) + ")";
  }

  /** With two digits after the point, from the three that a confidence has at most. */
  private static String hundredths(double confidence) {
    long hundredths = (Math.round(confidence * 1000) + 5) / 10;
    long rest = hundredths % 100;
    return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
  }

  private void print(@Nullable Excerpt excerpt) throws IOException {
    if (excerpt == null) {
      return;
    }
    line(INDENT + colour(Ansi.FAINT, place(excerpt)));
    for (String text : excerpts.of(excerpt)) {
      line(DEEPER + text);
    }
  }

  private void printSuggestion(String suggestion) throws IOException {
    String label = "suggestion: ";
    String indent = INDENT;
    for (String text : TerminalText.wrap(label + VisibleText.of(suggestion), columnsInside())) {
      line(indent + colour(Ansi.SUGGESTION, text));
      indent = DEEPER;
    }
  }

  /** {@code path:line:col}, which editors turn into a jump. */
  static String place(Excerpt excerpt) {
    return VisibleText.of(excerpt.file().path()) + ":" + excerpt.start();
  }

  /** A line of the report, in bold where there is colour. */
  void heading(String text) throws IOException {
    line(colour(Ansi.HEADING, text));
  }

  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  private String colour(Ansi colour, String text) {
    return style == MarkStyle.COLOUR ? colour.on(text) : text;
  }

  private static int columnsInside() {
    return COLUMNS - DEEPER.length();
  }
}
