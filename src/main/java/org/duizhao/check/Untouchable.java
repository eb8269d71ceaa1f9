// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.BitSet;

/**
 * Finds what is no language in plain text: addresses, code in backticks, tags, entities,
 * placeholders and escapes. Of "见 https://example.org/a?b=c，共 %d 个" the address and "%d" are
 * hidden.
 *
 * <p>One pass from left to right; each construct has a longest length, so the time is linear.
 */
final class Untouchable {
  private static final int LONGEST = 400;

  private final String text;
  private final BitSet hidden = new BitSet();

  private Untouchable(String text) {
    this.text = text;
  }

  static BitSet of(String text) {
    Untouchable found = new Untouchable(text);
    found.scan();
    return found.hidden;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at = c < 0x80 ? Math.max(at + 1, end(c, at)) : at + 1;
    }
  }

  /** Hides what starts at {@code at}; gives where to go on, or 0 when nothing starts there. */
  private int end(char c, int at) {
    return switch (c) {
      case '`' -> hide(at, closing(at + 1, '`'));
      case '<' -> hide(at, tagEnd(at));
      case '&' -> hide(at, entityEnd(at));
      case '{' -> hide(at, plainClosing(at + 1, '}'));
      case '%', '$' -> hide(at, placeholderEnd(at));
      case '\\' -> hide(at, Math.min(text.length(), at + 2));
      case ':' -> text.startsWith("://", at) ? hide(schemeStart(at), addressEnd(at + 3)) : 0;
      case '@' -> isMail(at) ? hide(wordStart(at), addressEnd(at + 1)) : 0;
      case 'w' -> text.startsWith("www.", at) ? hide(at, addressEnd(at)) : 0;
      default -> 0;
    };
  }

  private int hide(int from, int to) {
    if (to > from) {
      hidden.set(from, to);
    }
    return to;
  }

  private int closing(int from, char close) {
    int at = text.indexOf(close, from);
    return at >= 0 && at - from <= LONGEST ? at + 1 : 0;
  }

  /** The closing sign after ASCII alone. */
  private int plainClosing(int from, char close) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && text.charAt(at) < 0x80) {
      if (text.charAt(at) == close) {
        return at + 1;
      }
      at++;
    }
    return 0;
  }

  private int tagEnd(int at) {
    boolean tag = at + 1 < text.length() && isTagStart(text.charAt(at + 1));
    return tag ? closing(at + 1, '>') : 0;
  }

  private static boolean isTagStart(char c) {
    return isLetter(c) || c == '/' || c == '!';
  }

  private int entityEnd(int at) {
    int end = at + 1;
    while (end < text.length() && end - at < 12 && isEntityPart(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ';' ? end + 1 : 0;
  }

  private static boolean isEntityPart(char c) {
    return isLetter(c) || isDigit(c) || c == '#';
  }

  /** {@code %d}, {@code %1}, {@code %(name)s}, {@code %1$s}, {@code $name}. */
  private int placeholderEnd(int at) {
    int end = at + 1;
    if (end < text.length() && (text.charAt(end) == '(' || text.charAt(end) == '{')) {
      end = Math.max(end, plainClosing(end + 1, text.charAt(end) == '(' ? ')' : '}'));
    }
    if (at > 0 && isDigit(text.charAt(at - 1))) {
      return 0;
    }
    while (end < text.length() && end - at < LONGEST && isPlaceholderPart(text.charAt(end))) {
      end++;
    }
    return end > at + 1 ? end : 0;
  }

  private static boolean isPlaceholderPart(char c) {
    return isLetter(c) || isDigit(c) || c == '$' || c == '_' || c == '.';
  }

  private boolean isMail(int at) {
    return at > 0
        && isWordPart(text.charAt(at - 1))
        && at + 1 < text.length()
        && isWordPart(text.charAt(at + 1));
  }

  private int schemeStart(int at) {
    int start = at;
    while (start > 0 && at - start < 12 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int addressEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
