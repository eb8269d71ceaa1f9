// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.consistency;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.GlyphKind;
import org.duizhao.text.Span;

/** Finds list items that end otherwise than most items of their list: without a full stop. */
@CheckInfo(
    id = "uneven-list",
    type = IssueType.INCONSISTENT_STYLE,
    severity = Severity.NEUTRAL,
    since = "0.1",
    summary = "An item of a list ends otherwise than the others")
public final class UnevenListCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.7;
  private static final int SHORTEST_LIST = 4;

  /** Fewer items than this share that end alike are no custom. */
  private static final double CUSTOM = 0.75;

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    List<TargetPassage> list = new ArrayList<>();
    for (TargetPassage passage : text.passages()) {
      if (!list.isEmpty() && !goesOn(list.get(list.size() - 1), passage)) {
        judge(list, sink);
        list.clear();
      }
      if (passage.segment().block().kind() == BlockKind.LIST_ITEM) {
        list.add(passage);
      }
    }
    judge(list, sink);
  }

  private static boolean goesOn(TargetPassage before, TargetPassage passage) {
    Block last = before.segment().block();
    Block next = passage.segment().block();
    return next.kind() == BlockKind.LIST_ITEM && next.level() == last.level();
  }

  private void judge(List<TargetPassage> list, IssueSink sink) {
    if (list.size() < SHORTEST_LIST) {
      return;
    }
    long stops = list.stream().filter(UnevenListCheck::hasStop).count();
    long plain = list.stream().filter(UnevenListCheck::isPlain).count();
    boolean wantStop = stops > plain;
    long right = Math.max(stops, plain);
    if (stops + plain < list.size() || right == list.size() || right < CUSTOM * list.size()) {
      return;
    }
    String others = "; " + right + " of " + list.size() + " items " + (wantStop ? "do" : "do not");
    for (TargetPassage item : list) {
      if (hasStop(item) != wantStop) {
        Span end = new Span(item.length() - 1, item.length());
        String message =
            (wantStop ? "the item does not end" : "the item ends") + " with a full stop";
        sink.report(says(message + others, CONFIDENCE).target(item.excerpt(end)).issue());
      }
    }
  }

  private static boolean hasStop(TargetPassage item) {
    return item.charAt(item.length() - 1) == '。';
  }

  /** Ends in text; other signs, and code, may have their reason. */
  private static boolean isPlain(TargetPassage item) {
    GlyphKind kind = item.kind(item.length() - 1);
    return kind == GlyphKind.HAN || kind.isWestern() || kind == GlyphKind.CLOSING;
  }
}
