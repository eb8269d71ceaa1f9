// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/**
 * Maps the text of a Markdown text node to its source: {@code AT&amp;T 的 \*} was parsed as "AT&T 的
 * *"; the "&" stands for five characters of the file, the "*" for two.
 */
final class MarkdownEscapes {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}+|#[xX][0-9a-fA-F]{1,6}+|[A-Za-z][A-Za-z0-9]{1,31}+);");
  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private MarkdownEscapes() {}

  /** Appends {@code literal}, which the parser made of {@code spans}. */
  static void decode(String literal, List<SourceSpan> spans, SourceView view, BlockText out) {
    SourceSpan first = spans.get(0);
    int start = first.getInputIndex();
    int end = start + first.getLength();
    String source = view.of(start, end);
    boolean plain = source.indexOf('\\') < 0 && source.indexOf('&') < 0;
    if (spans.size() == 1 && plain && source.startsWith(literal)) {
      out.add(literal, view.place(start, start + literal.length()));
      return;
    }
    int used = spans.size() == 1 ? walk(literal, source, start, view, out) : 0;
    if (used < literal.length()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int whole = last.getInputIndex() + last.getLength();
      out.add(literal.substring(used), view.place(start, whole));
    }
  }

  /** Walks both texts side by side; returns how much of the literal found its source. */
  private static int walk(String literal, String source, int base, SourceView view, BlockText out) {
    Matcher entity = ENTITY.matcher(source);
    int read = 0;
    int at = 0;
    int copied = 0;
    while (read < literal.length() && at < source.length()) {
      int width = widthOfSpecial(source, at, entity);
      String piece = width == 0 ? "" : decoded(source, at, width);
      if (width > 0 && literal.startsWith(piece, read)) {
        copy(source, copied, at, base, view, out);
        out.add(piece, view.place(base + at, base + at + width));
        read += piece.length();
        at += width;
        copied = at;
      } else if (literal.charAt(read) == source.charAt(at) || source.charAt(at) == 0) {
        read++;
        at++;
      } else {
        break;
      }
    }
    copy(source, copied, at, base, view, out);
    return read;
  }

  private static void copy(
      String source, int from, int to, int base, SourceView view, BlockText out) {
    if (from < to) {
      out.add(source.substring(from, to), view.place(base + from, base + to));
    }
  }

  /** Length of the escape or entity that starts at {@code at}; 0 when there is none. */
  private static int widthOfSpecial(String source, int at, Matcher entity) {
    char c = source.charAt(at);
    if (c == '\\') {
      boolean escapes =
          at + 1 < source.length() && ASCII_PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0;
      return escapes ? 2 : 0;
    }
    if (c != '&') {
      return 0;
    }
    entity.region(at, source.length());
    return entity.lookingAt() ? entity.end() - at : 0;
  }

  private static String decoded(String source, int at, int width) {
    return source.charAt(at) == '\\'
        ? source.substring(at + 1, at + 2)
        : Parser.unescapeEntities(source.substring(at, at + width), false);
  }
}
