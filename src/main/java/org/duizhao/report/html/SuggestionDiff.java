// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.report.html.Card.Change;
import org.duizhao.text.Span;

/**
 * A suggestion against what stands there, character by character, with a little text around: 支持
 * [15→150] 万行.
 */
final class SuggestionDiff {
  private static final int AROUND = 12;

  /** Longer changes are shown as a whole. */
  private static final int LONGEST = 400;

  private SuggestionDiff() {}

  /** Empty when nothing is suggested. */
  static List<Change> of(Issue issue) {
    String suggested = issue.suggestedText();
    Excerpt target = issue.target();
    if (suggested == null) {
      return List.of();
    }
    if (target == null) {
      return List.of(change("ins", suggested));
    }
    String context = target.context();
    Span mark = target.mark();
    List<Change> changes = new ArrayList<>();
    int from = within(context, Math.max(0, mark.start() - AROUND));
    int to = within(context, Math.min(context.length(), mark.end() + AROUND));
    add(changes, "same", (from > 0 ? "…" : "") + context.substring(from, mark.start()));
    addDifference(changes, target.text(), suggested);
    add(changes, "same", context.substring(mark.end(), to) + (to < context.length() ? "…" : ""));
    return changes;
  }

  private static void addDifference(List<Change> changes, String old, String suggested) {
    if (old.length() > LONGEST || suggested.length() > LONGEST) {
      add(changes, "del", old);
      add(changes, "ins", suggested);
      return;
    }
    List<Integer> before = old.codePoints().boxed().toList();
    List<Integer> after = suggested.codePoints().boxed().toList();
    int at = 0;
    for (AbstractDelta<Integer> delta : DiffUtils.diff(before, after).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(changes, "same", string(before.subList(at, start)));
      add(changes, "del", string(delta.getSource().getLines()));
      add(changes, "ins", string(delta.getTarget().getLines()));
      at = start + delta.getSource().size();
    }
    add(changes, "same", string(before.subList(at, before.size())));
  }

  private static String string(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder(codePoints.size());
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  private static void add(List<Change> changes, String kind, String text) {
    if (!text.isEmpty()) {
      changes.add(change(kind, text));
    }
  }

  private static Change change(String kind, String text) {
    return new Change(kind, ShownText.visible(text));
  }

  /** No pair of surrogates is cut. */
  private static int within(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
