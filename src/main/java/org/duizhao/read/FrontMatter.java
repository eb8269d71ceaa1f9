// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.BlockKind;
import org.duizhao.text.LineMap;
import org.duizhao.text.Span;

/**
 * The front matter of a Markdown file: YAML between {@code ---}, TOML between {@code +++}. Only
 * values that hold language are read, each a block with its key: {@code title: 合并窗口}, not {@code
 * tags} or {@code permalink}.
 *
 * <p>The structure of YAML is not parsed: a key stands at the start of a line (or after blanks),
 * its value on the same line or, after {@code |} or {@code >}, on the indented lines below. An
 * unclosed front matter is none.
 */
final class FrontMatter {
  private static final Set<String> LANGUAGE_KEYS =
      Set.of(
          "title",
          "subtitle",
          "linktitle",
          "seotitle",
          "metatitle",
          "headline",
          "heading",
          "subject",
          "label",
          "sidebarlabel",
          "description",
          "metadescription",
          "summary",
          "abstract",
          "excerpt",
          "intro",
          "tagline",
          "lead",
          "caption");

  private static final Pattern ENTRY =
      Pattern.compile(
          "([ \\t]*+(?:-[ \\t]++)?+)([A-Za-z_][\\w.-]*+)[\"']?+[ \\t]*+[:=](?:[ \\t]++(.*+)|$)");
  private static final int MAX_LINES = 500;

  private final String text;
  private final LineMap lines;
  private final BlockSink sink;

  private FrontMatter(String text, LineMap lines, BlockSink sink) {
    this.text = text;
    this.lines = lines;
    this.sink = sink;
  }

  /** Reads the front matter into {@code sink}; returns where the body starts, 0 without one. */
  static int read(String text, BlockSink sink) {
    if (!text.startsWith("---") && !text.startsWith("+++")) {
      return 0;
    }
    FrontMatter matter = new FrontMatter(text, new LineMap(text), sink);
    int last = matter.closingLine();
    if (last < 0) {
      return 0;
    }
    matter.entries(last);
    return last < matter.lines.lineCount() ? matter.lines.startOf(last + 1) : text.length();
  }

  private int closingLine() {
    String fence = line(1).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return -1;
    }
    int keys = 0;
    for (int i = 2; i <= Math.min(lines.lineCount(), MAX_LINES); i++) {
      String line = line(i).stripTrailing();
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        return keys > 0 ? i : -1;
      }
      if (ENTRY.matcher(line).matches()) {
        keys++;
      } else if (keys == 0 && !line.isBlank() && !line.startsWith("#")) {
        return -1;
      }
    }
    return -1;
  }

  private Span lineSpan(int number) {
    int start = lines.startOf(number);
    int end = number < lines.lineCount() ? lines.startOf(number + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  private String line(int number) {
    return lineSpan(number).of(text);
  }

  private void entries(int last) {
    for (int i = 2; i < last; i++) {
      Matcher entry = ENTRY.matcher(line(i));
      if (!entry.matches() || !isLanguageKey(entry.group(2))) {
        continue;
      }
      int start = lineSpan(i).start();
      int indent = entry.end(1);
      String value = entry.group(3) == null ? "" : entry.group(3).strip();
      Span key = new Span(start + entry.start(2), start + entry.end());
      BlockText content = new BlockText(key.end());
      if (value.isEmpty() || value.matches("[|>][-+0-9]*+")) {
        folded(content, i + 1, last, indent);
      } else {
        value(content, new Span(start + entry.start(3), start + entry.end(3)));
      }
      if (hasLetters(content)) {
        BlockSink.Form form = BlockSink.Form.of(BlockKind.FRONT_MATTER, 0, Nesting.NONE);
        sink.add(form.labelled(entry.group(2)), content, key);
      }
    }
  }

  private static boolean isLanguageKey(String key) {
    String plain = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    return LANGUAGE_KEYS.contains(plain);
  }

  private static boolean hasLetters(BlockText content) {
    return content.build().content().text().codePoints().anyMatch(Character::isLetter);
  }

  /** The indented lines of a block scalar, joined. */
  private void folded(BlockText content, int from, int last, int indent) {
    for (int i = from; i < last; i++) {
      Span span = lineSpan(i);
      String line = span.of(text);
      String stripped = line.stripLeading();
      int depth = line.length() - stripped.length();
      boolean list = stripped.startsWith("- ");
      if (stripped.isEmpty()) {
        content.hardBreak();
        continue;
      }
      if (depth <= indent || list) {
        return;
      }
      content.softBreak();
      content.add(stripped.stripTrailing(), trimmed(new Span(span.start() + depth, span.end())));
    }
  }

  /** A value on the line of its key, without its quotes; doubled and escaped quotes stay single. */
  private void value(BlockText content, Span place) {
    Span inner = trimmed(place);
    char quote = text.charAt(inner.start());
    boolean quoted =
        (quote == '"' || quote == '\'')
            && inner.length() > 1
            && text.charAt(inner.end() - 1) == quote;
    if (!quoted) {
      int comment = inner.of(text).indexOf(" #");
      Span plain = comment < 0 ? inner : new Span(inner.start(), inner.start() + comment);
      content.add(plain.of(text), plain);
      return;
    }
    int end = inner.end() - 1;
    int copied = inner.start() + 1;
    for (int i = copied; i + 1 < end; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean escape =
          quote == '"' ? c == '\\' && (next == '"' || next == '\\') : c == '\'' && next == c;
      if (escape) {
        content.add(text.substring(copied, i), new Span(copied, i));
        content.add(String.valueOf(next), new Span(i, i + 2));
        copied = i + 2;
        i++;
      }
    }
    content.add(text.substring(copied, end), new Span(copied, end));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
