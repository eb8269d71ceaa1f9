// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.duizhao.text.Span;

/**
 * The stretches of a text in which no sentence ends: inline code and formulas, short notes in
 * square brackets, and round brackets that stand in the middle of a sentence.
 *
 * <p>"它（见 A. B 一节。）很快。" is one sentence, and so is "[Update: it failed. Sorry.]".
 */
final class Protected {
  private static final String OPEN = "([（［【";
  private static final String CLOSE = ")]）］】";
  private static final int LONGEST = 400;
  private static final int DEEPEST = 50;

  private final BitSet inside = new BitSet();

  Protected(String text, List<Span> whole) {
    for (Span span : whole) {
      if (span.end() <= text.length() && span.length() > 1) {
        inside.set(span.start(), span.end() - 1);
      }
    }
    addBrackets(text);
  }

  /** Whether a sentence must not end right after the character at {@code offset}. */
  boolean holds(int offset) {
    return inside.get(offset);
  }

  private void addBrackets(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
      } else if (OPEN.indexOf(c) >= 0 && open.size() < DEEPEST) {
        open.push(i);
      } else if (CLOSE.indexOf(c) >= 0 && !open.isEmpty()) {
        int from = open.peek();
        if (OPEN.indexOf(text.charAt(from)) == CLOSE.indexOf(c)) {
          open.pop();
          protect(text, from, i);
        }
      }
    }
  }

  private void protect(String text, int from, int to) {
    boolean square = text.charAt(from) == '[' || text.charAt(from) == '［';
    if (to - from > LONGEST) {
      return;
    }
    if (square) {
      inside.set(from, to);
    } else if (!startsSentence(text, from)) {
      inside.set(from, to + 1);
    }
  }

  private static boolean startsSentence(String text, int offset) {
    int i = offset;
    while (i > 0 && Stop.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i == 0 || Stop.isStop(text.charAt(i - 1));
  }
}
