// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.text.BreakIterator;
import java.util.Locale;
import org.duizhao.text.Span;

/** Sentences of an English block, as far as a message needs them. */
final class Sentences {
  private static final int SHOWN = 70;

  private Sentences() {}

  /** Whether a sentence ends right before {@code offset}, blanks and closing quotes aside. */
  static boolean endsBefore(String text, int offset) {
    int i = offset - 1;
    while (i >= 0
        && (Character.isWhitespace(text.charAt(i)) || "\"'”’)]".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  /** The sentence, or sentences, that {@code part} stands in. */
  static Span around(String text, Span part) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    int start = part.start() == 0 ? 0 : breaks.preceding(part.start() + 1);
    int end = part.end() >= text.length() ? text.length() : breaks.following(part.end() - 1);
    return trimmed(text, new Span(Math.max(0, start), end < 0 ? text.length() : end));
  }

  /** The last sentence that starts before {@code offset}, cut there; empty when there is none. */
  static String before(String text, int offset) {
    String head = text.substring(0, offset).strip();
    if (head.isEmpty()) {
      return "";
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(head);
    int start = breaks.preceding(head.length());
    return head.substring(Math.max(0, start)).strip();
  }

  /** At most some 70 characters of {@code text}, cut between words, on one line. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= SHOWN) {
      return line;
    }
    int cut = line.lastIndexOf(' ', SHOWN);
    if (cut < SHOWN / 2) {
      cut = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    }
    return line.substring(0, cut) + " …";
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
