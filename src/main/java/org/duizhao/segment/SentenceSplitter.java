// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Cuts text into sentences, English and Chinese, by the rules of the language that it is mostly in.
 *
 * <p>"It boots (see Fig. 2). It is fast." holds 0..21 and 22..33; "它能启动。“很快！”" holds 0..5 and
 * 5..10. Closing quotes and brackets stay with their sentence, a line end always cuts. The spans
 * are trimmed, in order, and hold every character that is not blank. Safe for several threads.
 */
public final class SentenceSplitter {
  private static final int HAN_WEIGHT = 4;

  private final StopRules english = new EnglishStops();
  private final StopRules chinese = new ChineseStops();

  /** The sentences of a block; a code block is one piece. Empty when the text is blank. */
  public List<Span> split(Block block) {
    String text = block.text();
    if (block.kind() == BlockKind.CODE) {
      Span trimmed = trim(text, 0, text.length());
      return trimmed.isEmpty() ? List.of() : List.of(trimmed);
    }
    return split(text, whole(block.inlines()));
  }

  /** The sentences of a text without markup. */
  public List<Span> split(String text) {
    return split(text, List.of());
  }

  /**
   * The sentences of a text.
   *
   * @param whole stretches in which no sentence ends, such as inline code
   */
  public List<Span> split(String text, List<Span> whole) {
    StopRules rules = isChinese(text) ? chinese : english;
    Protected unbroken = new Protected(text, whole);
    List<Span> found = new ArrayList<>();
    int start = firstInk(text, 0, text.length());
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(found, text, start, i);
        start = firstInk(text, i, text.length());
        i = start;
      } else if (Stop.isStop(c)) {
        Stop stop = stopAt(text, start, i);
        i = stop.end();
        if (!unbroken.holds(stop.end() - 1) && rules.endsSentence(stop)) {
          add(found, text, start, i);
          start = stop.next();
          i = start;
        }
      } else {
        i++;
      }
    }
    add(found, text, start, text.length());
    return found;
  }

  private static List<Span> whole(List<Inline> inlines) {
    List<Span> spans = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH) {
        spans.add(inline.range());
      }
    }
    return spans;
  }

  private static boolean isChinese(String text) {
    return Script.countHan(text) * HAN_WEIGHT >= Script.countLatin(text);
  }

  private static Stop stopAt(String text, int sentenceStart, int start) {
    int stopEnd = start;
    while (stopEnd < text.length() && Stop.isStop(text.charAt(stopEnd))) {
      stopEnd++;
    }
    int end = stopEnd;
    while (end < text.length() && Stop.isCloser(text.charAt(end))) {
      end++;
    }
    int next = end;
    while (next < text.length() && Stop.isBlank(text.charAt(next))) {
      next++;
    }
    return new Stop(text, sentenceStart, start, stopEnd, end, next);
  }

  private static int firstInk(String text, int start, int limit) {
    int i = start;
    while (i < limit && Stop.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Adds a sentence; what holds no letter and no digit joins the sentence before it. */
  private static void add(List<Span> found, String text, int start, int end) {
    Span span = trim(text, start, end);
    if (span.isEmpty()) {
      return;
    }
    boolean bare = span.of(text).codePoints().noneMatch(Character::isLetterOrDigit);
    if (bare && !found.isEmpty()) {
      found.set(found.size() - 1, found.get(found.size() - 1).join(span));
    } else {
      found.add(span);
    }
  }

  private static Span trim(String text, int start, int end) {
    int from = firstInk(text, start, end);
    int to = end;
    while (to > from && Stop.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
