// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.DocumentFormat;

/**
 * Tells the format of a text: by the file's extension, else by signs in the content.
 *
 * <p>{@code ### 核心内核} is a sign of Markdown, {@code .. figure:: 图.png} of reStructuredText, {@code
 * <!DOCTYPE html>} of HTML. A text without signs is plain.
 */
final class FormatSniffer {
  /** So many characters tell enough. */
  private static final int SAMPLE = 100_000;

  private static final Pattern HTML_START =
      Pattern.compile("<(?:!doctype html|html|head|body|article|main|section|table)\\b");
  private static final Pattern HTML_LINE =
      Pattern.compile("</?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|pre|blockquote)\\b[^<>]*+>.*+");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "#{1,6}+[ \\t].*+|```.*+|~~~+\\w*+|> .*+|\\[[^\\]]++\\]:[ \\t].*+|[-*+] \\*\\*.*+|\\|.*\\|");
  private static final Pattern MARKDOWN_INLINE =
      Pattern.compile("\\]\\([^()\\s]++\\)|\\*\\*[^*\\s]|(?<!`)`[^`\\n]++`(?![`_])");
  private static final Pattern RST =
      Pattern.compile(
          "\\.\\. (?:[\\w:-]++::|_[^:]++:|\\[[^\\]]++\\]).*+|:[A-Za-z][\\w -]*+:(?: .*+)?+");
  private static final Pattern RST_INLINE =
      Pattern.compile("``[^`\\n]++``|`[^`\\n]++`_|:[a-z]++:`|\\]_|.::$");

  private FormatSniffer() {}

  /** The format of the file {@code name} that holds {@code text}. */
  static DocumentFormat formatOf(String name, String text) {
    return DocumentFormat.ofFileName(name).orElseGet(() -> formatOf(text));
  }

  static DocumentFormat formatOf(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String start = sample.stripLeading();
    String head = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
    if (HTML_START.matcher(head).lookingAt() || head.startsWith("<?xml")) {
      return DocumentFormat.HTML;
    }
    if (head.startsWith("---\n") || head.startsWith("---\r\n") || head.startsWith("+++\n")) {
      return DocumentFormat.MARKDOWN;
    }
    return byLines(sample.split("\\R"));
  }

  private static DocumentFormat byLines(String[] lines) {
    int markdown = 0;
    int rst = 0;
    int html = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      markdown += 2 * matches(MARKDOWN, line) + finds(MARKDOWN_INLINE, line);
      rst += 2 * matches(RST, line) + finds(RST_INLINE, line);
      if (i > 0 && isUnderline(line) && !lines[i - 1].isBlank()) {
        rst += line.charAt(0) == '-' || line.charAt(0) == '=' ? 1 : 2;
      }
      html += matches(HTML_LINE, line.strip());
    }
    if (html > markdown && html > rst && html > 1) {
      return DocumentFormat.HTML;
    }
    if (markdown == 0 && rst == 0) {
      return hasList(lines) ? DocumentFormat.MARKDOWN : DocumentFormat.PLAIN_TEXT;
    }
    return rst > markdown ? DocumentFormat.RESTRUCTUREDTEXT : DocumentFormat.MARKDOWN;
  }

  private static int matches(Pattern pattern, String line) {
    return pattern.matcher(line).matches() ? 1 : 0;
  }

  private static int finds(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    int found = 0;
    while (found < 3 && matcher.find()) {
      found++;
    }
    return found;
  }

  /** A line of one repeated mark, as it stands under a heading of reStructuredText. */
  private static boolean isUnderline(String line) {
    String mark = line.stripTrailing();
    if (mark.length() < 3 || "=-~^*+#\"'.:`".indexOf(mark.charAt(0)) < 0) {
      return false;
    }
    return mark.chars().allMatch(c -> c == mark.charAt(0));
  }

  /** Bullets read the same in Markdown, and nesting is better there. */
  private static boolean hasList(String[] lines) {
    int items = 0;
    for (String line : lines) {
      String stripped = line.stripLeading();
      items += stripped.startsWith("- ") || stripped.startsWith("* ") ? 1 : 0;
    }
    return items > 1;
  }
}
