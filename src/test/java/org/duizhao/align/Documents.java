// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/** Documents made by hand: one block a text, a blank line between. */
final class Documents {
  private Documents() {}

  /** Texts that start with "# " are headings, with "- " list items, with "> " quotes. */
  static Document of(List<String> texts) {
    String all = String.join("\n\n", texts);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      Span place = new Span(at, at + text.length());
      BlockKind kind = kind(text);
      int marker = kind == BlockKind.PARAGRAPH ? 0 : 2;
      MappedText content = MappedText.verbatim(all, new Span(place.start() + marker, place.end()));
      int level = kind == BlockKind.PARAGRAPH ? 0 : 1;
      blocks.add(
          new Block(
              kind,
              level,
              Block.Nesting.NONE,
              content,
              List.of(),
              place,
              null,
              Block.Role.CONTENT));
      at = place.end() + 2;
    }
    return new Document(SourceFile.of("x.md", all), DocumentFormat.MARKDOWN, blocks, List.of());
  }

  static Document of(String... texts) {
    return of(List.of(texts));
  }

  private static BlockKind kind(String text) {
    if (text.startsWith("# ")) {
      return BlockKind.HEADING;
    }
    if (text.startsWith("> ")) {
      return BlockKind.QUOTE;
    }
    return text.startsWith("- ") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }
}
