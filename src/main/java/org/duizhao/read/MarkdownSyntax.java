// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown that is read: CommonMark with tables, strike-through and footnotes of GitHub, {@code
 * $}-formulas, and lines that only a site generator understands.
 */
final class MarkdownSyntax {
  /** Deeper nesting is read as text of the innermost block. */
  static final int MAX_DEPTH = 200;

  static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_DEPTH)
          .maxInlineNesting(MAX_DEPTH)
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  FootnotesExtension.create()))
          .customInlineContentParserFactory(new FormulaParser.Factory())
          .customBlockParserFactory(new DirectiveLineParser.Factory())
          .build();

  private MarkdownSyntax() {}
}
