// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.document.Block.Nesting;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jsoup.parser.Parser;

/**
 * HTML by jsoup, with the place of every character.
 *
 * <p>{@code <li>已合并 <del>futex</del> <code>futex2</code>} is the list item "已合并 futex futex2" with
 * a strike-through and a code inline. Scripts, styles, templates and comments are not read; text in
 * {@code <nav>} is navigation.
 */
final class HtmlReader implements FormatReader {
  /** Deeper elements are moved up by jsoup. */
  private static final int MAX_DEPTH = 300;

  @Override
  public Document read(SourceFile file) {
    BlockSink sink = new BlockSink(file);
    Span all = new Span(0, file.text().length());
    readPart(MappedText.verbatim(file.text(), all), Nesting.NONE, sink);
    return sink.toDocument(DocumentFormat.HTML);
  }

  /** Reads HTML that stands in another document, {@code nesting} deep in its lists and quotes. */
  static void readPart(MappedText text, Nesting nesting, BlockSink sink) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    HtmlWalk walk = new HtmlWalk(text, nesting, sink);
    parser.parseInput(text.text(), "").traverse(walk);
    walk.finish();
  }
}
