// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.Locale;
import java.util.Map;
import org.duizhao.document.InlineKind;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One HTML tag between words: {@code <del>}, {@code </a>}, {@code <img alt="架构图">}.
 *
 * @param name in lower case
 * @param closes whether it is an end tag
 * @param kind the markup that it stands for; null for tags that mean nothing here
 * @param element the start tag as jsoup reads it; null for end tags
 */
record HtmlTag(String name, boolean closes, @Nullable InlineKind kind, @Nullable Element element) {
  private static final Map<String, InlineKind> KINDS =
      Map.ofEntries(
          Map.entry("a", InlineKind.HYPERLINK),
          Map.entry("b", InlineKind.STRONG),
          Map.entry("strong", InlineKind.STRONG),
          Map.entry("em", InlineKind.EMPHASIS),
          Map.entry("i", InlineKind.EMPHASIS),
          Map.entry("cite", InlineKind.EMPHASIS),
          Map.entry("dfn", InlineKind.EMPHASIS),
          Map.entry("code", InlineKind.CODE),
          Map.entry("kbd", InlineKind.CODE),
          Map.entry("samp", InlineKind.CODE),
          Map.entry("tt", InlineKind.CODE),
          Map.entry("var", InlineKind.CODE),
          Map.entry("del", InlineKind.STRIKE),
          Map.entry("s", InlineKind.STRIKE),
          Map.entry("strike", InlineKind.STRIKE),
          Map.entry("ins", InlineKind.INSERTION));

  /** The markup that an element of that name is; null when it is none. */
  static @Nullable InlineKind kindOf(String name) {
    return KINDS.get(name);
  }

  /** Reads a tag; null for comments, declarations and processing instructions. */
  static @Nullable HtmlTag of(String literal) {
    boolean closes = literal.startsWith("</");
    int start = closes ? 2 : 1;
    int end = start;
    while (end < literal.length() && isNameChar(literal.charAt(end))) {
      end++;
    }
    if (end == start) {
      return null;
    }
    String name = literal.substring(start, end).toLowerCase(Locale.ROOT);
    boolean plain = closes || !(name.equals("a") || name.equals("img"));
    Element element =
        plain ? null : Parser.parseBodyFragment(literal, "").body().firstElementChild();
    return new HtmlTag(name, closes, kindOf(name), element);
  }

  private static boolean isNameChar(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }

  /** The value of an attribute; null when the tag has none. */
  @Nullable String attribute(String key) {
    return element == null || !element.hasAttr(key) ? null : element.attr(key);
  }
}
