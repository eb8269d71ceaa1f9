// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Markdown by commonmark-java: blocks and inlines with their exact places.
 *
 * <p>{@code "> - 已合并\n> `futex2`"} is one list item "已合并 futex2" of depth 1 in a quote. The markers
 * of quotes are skipped where lines are joined.
 */
final class MarkdownReader implements FormatReader {
  private static final Pattern TASK_BOX = Pattern.compile("\\[[ xX]\\][ \\t]++");
  private static final Pattern NOTE_KIND =
      Pattern.compile("\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*+");

  @Override
  public Document read(SourceFile file) {
    BlockSink sink = new BlockSink(file);
    int start = FrontMatter.read(file.text(), sink);
    String body = file.text();
    if (start > 0) {
      body = blank(body, start);
    }
    new Walk(file, sink).blocks(MarkdownSyntax.PARSER.parse(body), Nesting.NONE, 0);
    return sink.toDocument(DocumentFormat.MARKDOWN);
  }

  /** The text with its front matter blanked out: places stay, and the lines mean nothing. */
  private static String blank(String text, int end) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      blanked.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
    }
    return blanked.toString();
  }

  /** One pass over the block tree, whose depth the parser bounds. */
  private static final class Walk {
    private final SourceFile file;
    private final SourceView view;
    private final BlockSink sink;

    private Walk(SourceFile file, BlockSink sink) {
      this.file = file;
      this.view = SourceView.ofFile(file.text());
      this.sink = sink;
    }

    private void blocks(Node parent, Nesting nesting, int depth) {
      if (depth >= MarkdownSyntax.MAX_DEPTH - 2) {
        sink.problem(
            view.place(parent).start(),
            "nested too deep; markers beyond depth "
                + MarkdownSyntax.MAX_DEPTH
                + " are read as text");
      }
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, nesting, depth + 1);
      }
    }

    private void block(Node node, Nesting nesting, int depth) {
      if (node instanceof Paragraph) {
        paragraph(node, nesting);
      } else if (node instanceof Heading heading) {
        heading(heading, nesting);
      } else if (node instanceof BlockQuote) {
        blocks(node, new Nesting(nesting.list(), nesting.quote() + 1), depth);
      } else if (node instanceof ListBlock) {
        blocks(node, new Nesting(nesting.list() + 1, nesting.quote()), depth);
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        sink.add(
            form(BlockKind.CODE, 0, nesting).labelled(MarkdownCode.languageOf(node)),
            MarkdownCode.read(node, view),
            view.place(node));
      } else if (node instanceof HtmlBlock) {
        HtmlReader.readPart(MarkdownCode.lines(node, view), nesting, sink);
      } else if (node instanceof TableBlock) {
        table(node, nesting);
      } else if (node instanceof DirectiveLineParser.DirectiveLine directive) {
        directive(directive, nesting);
      } else {
        blocks(node, nesting, depth);
      }
    }

    private static BlockSink.Form form(BlockKind kind, int level, Nesting nesting) {
      return BlockSink.Form.of(kind, level, nesting);
    }

    private void paragraph(Node node, Nesting nesting) {
      BlockText text = inlines(node.getFirstChild(), null, node);
      Node item = node.getParent() instanceof ListItem parent ? parent : null;
      boolean first = item != null && item.getFirstChild() == node;
      BlockSink.Form form;
      if (first) {
        text.dropStart(TASK_BOX);
        form = form(BlockKind.LIST_ITEM, nesting.list(), nesting);
      } else if (node.getParent() instanceof BlockQuote) {
        text.dropStart(NOTE_KIND);
        form = form(BlockKind.QUOTE, nesting.quote(), nesting);
      } else if (isImage(node)) {
        form = form(BlockKind.IMAGE_TEXT, 0, nesting);
      } else {
        form = form(BlockKind.PARAGRAPH, 0, nesting);
      }
      Span place = view.place(node);
      Span whole = first && item != null ? new Span(view.place(item).start(), place.end()) : place;
      sink.add(form, text, withQuoteMarkers(whole, nesting));
    }

    private BlockText inlines(@Nullable Node from, @Nullable Node until, Node block) {
      return MarkdownInlines.read(from, until, view, view.place(block).start());
    }

    /** The place with the {@code >} before it on its line. */
    private Span withQuoteMarkers(Span place, Nesting nesting) {
      int start = place.start();
      if (nesting.quote() > 0) {
        String text = file.text();
        while (start > 0 && "> \t".indexOf(text.charAt(start - 1)) >= 0) {
          start--;
        }
        while (start < place.start() && text.charAt(start) != '>') {
          start++;
        }
      }
      return new Span(start, place.end());
    }

    /** Whether images, hyperlinked or not, are all that the paragraph holds. */
    private static boolean isImage(Node paragraph) {
      boolean found = false;
      for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Image || isLinkedImage(node)) {
          found = true;
        } else if (!(node instanceof SoftLineBreak || isBlank(node))) {
          return false;
        }
      }
      return found;
    }

    private static boolean isLinkedImage(Node node) {
      Node inside = node instanceof Link ? node.getFirstChild() : null;
      return inside instanceof Image && inside.getNext() == null;
    }

    private static boolean isBlank(Node node) {
      return node instanceof Text text && text.getLiteral().isBlank();
    }

    private void heading(Heading heading, Nesting nesting) {
      BlockSink.Form asHeading = form(BlockKind.HEADING, heading.getLevel(), nesting);
      BlockSink.Form asParagraph = form(BlockKind.PARAGRAPH, 0, nesting);
      Span place = withQuoteMarkers(view.place(heading), nesting);
      if (!SetextHeadings.isSetext(heading, view)) {
        sink.add(asHeading, inlines(heading.getFirstChild(), null, heading), place);
        return;
      }
      Node cut = SetextHeadings.lastBreakAfterSentence(heading, view);
      if (cut != null) {
        sink.add(asParagraph, inlines(heading.getFirstChild(), cut, heading));
      }
      Node rest = cut == null ? heading.getFirstChild() : cut.getNext();
      BlockText text = inlines(rest, null, heading);
      boolean sentences = SetextHeadings.isRunningText(text);
      sink.add(sentences ? asParagraph : asHeading, text, cut == null ? place : null);
    }

    private void table(Node table, Nesting nesting) {
      for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          int column = 0;
          for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            column++;
            if (cell instanceof TableCell && !cell.getSourceSpans().isEmpty()) {
              cell(cell, column, nesting);
            }
          }
        }
      }
    }

    private void cell(Node cell, int column, Nesting nesting) {
      Span place = view.place(cell);
      SourceView inside = SourceView.ofCell(file.text(), place);
      BlockText text = MarkdownInlines.read(cell.getFirstChild(), null, inside, place.start());
      sink.add(form(BlockKind.TABLE_CELL, column, nesting), text);
    }

    private void directive(DirectiveLineParser.DirectiveLine line, Nesting nesting) {
      SourceSpan title = line.title();
      if (title != null) {
        Span place = new Span(title.getInputIndex(), title.getInputIndex() + title.getLength());
        BlockText text = new BlockText(place.start());
        text.add(place.of(file.text()), place);
        sink.add(form(BlockKind.PARAGRAPH, 0, nesting), text);
      }
    }
  }
}
