// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import org.duizhao.report.form.VisibleText;

/**
 * Text of a document as Markdown that shows it and does nothing: no markup, no link, no mention of
 * a person (@), no reference to an issue (#).
 */
final class GithubMarkdown {
  private static final String MARKUP = "\\`*_{}[]|~$";

  private GithubMarkdown() {}

  /** Fit for a cell of a table. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        escaped.append('\\').appendCodePoint(c);
      } else if (c == '@' || c == '#') {
        escaped.appendCodePoint(c).append("<!-- -->");
      } else {
        escaped.append(html(VisibleText.of(Character.toString(c))));
      }
    }
    return escaped.toString().replace("://", ":<!-- -->//").replace("www.", "www<!-- -->.");
  }

  /** In the type of code, fit for a cell of a table. */
  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
