// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.List;
import java.util.Optional;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Suggestion;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where the setting of a text is not as it should be: the comma in 保存文件,然后退出.
 *
 * @param passage where it stands
 * @param span the guilty characters in the passage
 * @param message one fact about it
 * @param better what should stand there; null when it cannot be said that way
 * @param edits what {@code duizhao fix} does about it; empty when a person has to look
 */
public record Flaw(
    TargetPassage passage, Span span, String message, @Nullable String better, List<Edit> edits) {
  public Flaw {
    edits = List.copyOf(edits);
  }

  /** A flaw that only shows what should stand there. */
  public static Flaw shown(
      TargetPassage passage, Span span, String message, @Nullable String better) {
    return new Flaw(passage, span, message, better, List.of());
  }

  /** A flaw that may be mended unread, where the file holds those characters as they are. */
  public static Flaw safe(TargetPassage passage, Span span, String message, String better) {
    Optional<Edit> edit = passage.replace(span, better);
    return new Flaw(passage, span, message, better, edit.stream().toList());
  }

  public int line() {
    return passage.lineOf(span.start());
  }

  /** What can be done about it; null when nothing. */
  @Nullable Suggestion suggestion(List<Edit> all) {
    return better == null && all.isEmpty() ? null : new Suggestion(better, all);
  }
}
