// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about an issue: shown to a person, or so sure that {@code duizhao fix} does
 * it.
 *
 * <p>For the comma in 保存文件,然后退出 the text is ，and the edit puts it into the file; for a term the
 * text is what the term base asks for, and nothing is edited unread.
 *
 * @param text to put in place of the target's mark; null when it cannot be said that way
 * @param edits what makes it so in the file, in order; empty for what is only shown
 */
public record Suggestion(@Nullable String text, List<Edit> edits) {
  public Suggestion {
    edits = List.copyOf(edits);
    if (text == null && edits.isEmpty()) {
      throw new IllegalArgumentException("a suggestion that suggests nothing");
    }
  }

  /** For a person to judge. */
  public static Suggestion shown(String text) {
    return new Suggestion(text, List.of());
  }

  /** Whether {@code duizhao fix} may apply it unread. */
  public boolean isSafe() {
    return !edits.isEmpty();
  }
}
