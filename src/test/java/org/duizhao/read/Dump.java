// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.Inline;
import org.duizhao.text.SourceFile;

/** Documents as lines that a test can write down: {@code LIST_ITEM 1 已合并 futex2 [CODE futex2]}. */
final class Dump {
  private Dump() {}

  static Document read(String text, DocumentFormat format) {
    return new DocumentReader().read(SourceFile.of("test", text), format);
  }

  static List<String> lines(String text, DocumentFormat format) {
    return read(text, format).blocks().stream().map(Dump::line).toList();
  }

  static String line(Block block) {
    StringBuilder line = new StringBuilder();
    line.append(block.kind()).append(' ').append(block.level()).append(' ');
    line.append(block.text().replaceAll("\r\n|\r|\n", "⏎"));
    for (Inline inline : block.inlines()) {
      line.append(" [").append(inline.kind()).append(' ').append(inline.range().of(block.text()));
      line.append(inline.target() == null ? "" : " → " + inline.target()).append(']');
    }
    return line + (block.isBoilerplate() ? " !" + block.role() : "");
  }
}
