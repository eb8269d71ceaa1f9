// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/** The little Markdown that examples need, until the reader is there. */
final class MarkdownSketch {
  private static final Pattern INLINE =
      Pattern.compile(
          "`([^`]+)`|~~([^~]+)~~|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|\\[([^\\]]+)\\]\\(([^)]*)\\)");
  private static final List<InlineKind> KINDS =
      List.of(
          InlineKind.CODE,
          InlineKind.STRIKE,
          InlineKind.STRONG,
          InlineKind.EMPHASIS,
          InlineKind.HYPERLINK);

  private MarkdownSketch() {}

  static Document read(SourceFile file) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : file.text().split("\n\n", -1)) {
      if (!line.isEmpty()) {
        blocks.add(block(file.text(), new Span(at, at + line.length())));
      }
      at += line.length() + 2;
    }
    return new Document(file, DocumentFormat.MARKDOWN, blocks, List.of());
  }

  private static Block block(String text, Span place) {
    String line = place.of(text);
    int hashes = line.length() - line.replaceFirst("^#+", "").length();
    if (hashes > 0 && line.startsWith(" ", hashes)) {
      return block(text, place, BlockKind.HEADING, hashes, hashes + 1);
    }
    if (line.startsWith("- ")) {
      return block(text, place, BlockKind.LIST_ITEM, 1, 2);
    }
    if (line.startsWith("> ")) {
      return block(text, place, BlockKind.QUOTE, 1, 2);
    }
    return block(text, place, BlockKind.PARAGRAPH, 0, 0);
  }

  private static Block block(String text, Span place, BlockKind kind, int level, int marker) {
    int at = place.start() + marker;
    MappedText.Builder content = new MappedText.Builder(at);
    List<Inline> inlines = new ArrayList<>();
    Matcher inline = INLINE.matcher(text).region(at, place.end());
    while (inline.find()) {
      content.copy(text, new Span(at, inline.start()));
      int group = 1;
      while (inline.group(group) == null) {
        group++;
      }
      int from = content.length();
      content.copy(text, new Span(inline.start(group), inline.end(group)));
      Span range = new Span(from, content.length());
      Span whole = new Span(inline.start(), inline.end());
      inlines.add(new Inline(KINDS.get(group - 1), range, whole, inline.group(6)));
      at = inline.end();
    }
    content.copy(text, new Span(at, place.end()));
    return new Block(
        kind, level, Block.Nesting.NONE, content.build(), inlines, place, null, Block.Role.CONTENT);
  }
}
