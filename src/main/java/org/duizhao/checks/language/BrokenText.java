// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that went through a wrong decoding: {@code â€”} for a dash.
 *
 * @param damage what happened to it
 * @param span in the file's text
 * @param repaired what it should read; null when that is lost
 */
record BrokenText(Damage damage, Span span, @Nullable String repaired) {

  /** What can happen to a text. */
  enum Damage {
    WINDOWS_1252("UTF-8 read as Windows-1252"),
    GBK_READ_AS_LATIN("GBK read as a Western encoding"),
    UTF8_READ_AS_GBK("UTF-8 read as GBK"),
    LOST_IN_GBK("replacement characters read as GBK"),
    UNINITIALISED("uninitialised memory read as GBK"),
    REPLACED("the replacement character U+FFFD"),
    PRIVATE_USE("a private-use character, which has no agreed meaning");

    private final String words;

    Damage(String words) {
      this.words = words;
    }

    /** In words, for messages. */
    String words() {
      return words;
    }
  }
}
