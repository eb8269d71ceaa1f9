// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.DocumentCheck;
import org.duizhao.check.DocumentSide;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.checks.language.BrokenText.Damage;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * Finds text that went through a wrong decoding: {@code â€”} for a dash, 锟斤拷 for what is lost. One
 * finding for each sort of damage in a document; in the source it is the source's defect.
 */
@CheckInfo(
    id = "mojibake",
    type = IssueType.CHARACTER_ENCODING,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "Text was decoded wrongly and reads as garbage")
public final class MojibakeCheck implements DocumentCheck {
  private static final double CONFIDENCE = 0.95;

  /** Context shown on either side of the garbage. */
  private static final int AROUND = 60;

  @Override
  public void check(Document document, DocumentSide side, CheckContext context, IssueSink sink) {
    Map<Damage, List<BrokenText>> all = new EnumMap<>(Damage.class);
    for (BrokenText broken : MojibakeFinder.find(document.file().text())) {
      all.computeIfAbsent(broken.damage(), damage -> new ArrayList<>()).add(broken);
    }
    for (List<BrokenText> alike : all.values()) {
      report(document.file(), side, alike, sink);
    }
  }

  private void report(SourceFile file, DocumentSide side, List<BrokenText> alike, IssueSink sink) {
    BrokenText first = alike.get(0);
    String found = first.span().of(file.text());
    String repaired = first.repaired();
    String places = alike.size() == 1 ? "" : ", at " + alike.size() + " places";
    String should = repaired == null ? "" : " should read \"" + repaired + "\"";
    Excerpt excerpt = excerpt(file, first.span());
    boolean ofSource = side == DocumentSide.SOURCE || isEnglish(excerpt);
    String whose = ofSource ? " (a defect of the source)" : "";
    IssueDraft draft =
        says(
                "\"" + found + "\"" + should + ": " + first.damage().words() + places + whose,
                CONFIDENCE)
            .severity(severity(ofSource, isLost(first)));
    if (side == DocumentSide.SOURCE) {
      sink.report(draft.source(excerpt).issue());
    } else {
      IssueDraft placed = draft.target(excerpt);
      sink.report((repaired == null ? placed : placed.suggest(repaired)).issue());
    }
  }

  /**
   * What is lost for good; a private-use character may show well in the font that it was made for.
   */
  private static boolean isLost(BrokenText broken) {
    return broken.repaired() == null && broken.damage() != Damage.PRIVATE_USE;
  }

  private static Severity severity(boolean ofSource, boolean lost) {
    if (ofSource) {
      return Severity.NEUTRAL;
    }
    return lost ? Severity.MAJOR : Severity.MINOR;
  }

  /** English quoted in the target's file was broken before anybody translated it. */
  private static boolean isEnglish(Excerpt excerpt) {
    return Script.countHan(excerpt.context()) == 0 && Script.countLatin(excerpt.context()) > AROUND;
  }

  private static Excerpt excerpt(SourceFile file, Span place) {
    String text = file.text();
    int start = Math.max(lineStart(text, place.start()), place.start() - AROUND);
    int end = Math.min(lineEnd(text, place.end()), place.end() + AROUND);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return new Excerpt(file, place, text.substring(start, end), place.shift(-start));
  }

  private static int lineStart(String text, int offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  }

  private static int lineEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
