// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.StringJoiner;
import org.duizhao.report.form.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Text of a document as the page shows it, and where each of its characters went: a control
 * character means nothing in HTML or turns the page around, so a picture of it is shown, as {@code
 * <U+202E>}.
 */
final class ShownText {
  private final String raw;
  private final int @Nullable [] offsets;

  private ShownText(String raw, int @Nullable [] offsets) {
    this.raw = raw;
    this.offsets = offsets;
  }

  static ShownText of(String raw) {
    if (visible(raw).length() == raw.length()) {
      return new ShownText(raw, null);
    }
    int[] offsets = new int[raw.length() + 1];
    int shown = 0;
    int at = 0;
    while (at < raw.length()) {
      int next = raw.offsetByCodePoints(at, 1);
      for (int i = at; i < next; i++) {
        offsets[i] = shown;
      }
      shown += visible(raw.substring(at, next)).length();
      at = next;
    }
    offsets[raw.length()] = shown;
    return new ShownText(raw, offsets);
  }

  /** Where a character of the document stands in the page's text. */
  int at(int offset) {
    int within = Math.max(0, Math.min(offset, raw.length()));
    return offsets == null ? within : offsets[within];
  }

  int length() {
    return at(raw.length());
  }

  /** The text with every control character but line ends made visible. */
  static String visible(String text) {
    StringJoiner shown = new StringJoiner("\n");
    for (String line : text.split("\n", -1)) {
      shown.add(VisibleText.of(line));
    }
    return shown.toString();
  }
}
