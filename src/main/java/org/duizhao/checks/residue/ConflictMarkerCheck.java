// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.DocumentCheck;
import org.duizhao.check.DocumentSide;
import org.duizhao.check.IssueSink;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/** Finds the lines that a merge leaves where two versions differ: {@code <<<<<<< HEAD}. */
@CheckInfo(
    id = "conflict-marker",
    type = IssueType.MARKUP_TAG,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "An unresolved merge conflict is in the target")
public final class ConflictMarkerCheck implements DocumentCheck {
  private static final double CONFIDENCE = 0.95;
  private static final String START = "<<<<<<< ";
  private static final String END = ">>>>>>> ";

  @Override
  public void check(Document document, DocumentSide side, CheckContext context, IssueSink sink) {
    String text = document.file().text();
    if (side == DocumentSide.SOURCE || !text.contains(START) || !text.contains(END)) {
      return;
    }
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
      int end = text.indexOf("\n" + END, at);
      if (end > 0 && startsLine(text, at) && !isCode(document, at)) {
        report(document.file(), at, end + 1, sink);
      }
    }
  }

  private void report(SourceFile file, int start, int end, IssueSink sink) {
    Span place = new Span(start, start + START.length() - 1);
    String message =
        "lines " + file.lineOf(start) + "–" + file.lineOf(end) + " hold two versions of the text";
    Excerpt excerpt = new Excerpt(file, place, place.of(file.text()), new Span(0, place.length()));
    sink.report(says(message, CONFIDENCE).target(excerpt).issue());
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private static boolean isCode(Document document, int at) {
    return document.blocks().stream()
        .anyMatch(block -> block.kind() == BlockKind.CODE && block.place().contains(at));
  }
}
