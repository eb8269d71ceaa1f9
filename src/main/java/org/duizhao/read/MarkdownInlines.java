// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns the inline nodes of one Markdown block into text with places and markup.
 *
 * <p>{@code 参见 **[此提交](/c/1)**\nfutex2} becomes "参见 此提交 futex2" with a strong inline around a
 * hyperlink. A gloss in {@code <rt>} stands in brackets: "内核（kernel）". Nodes are walked without
 * recursion, whatever their depth.
 */
final class MarkdownInlines {
  private final SourceView view;
  private final BlockText out;
  private final Map<Node, Integer> open = new HashMap<>();
  private final Deque<OpenTag> openTags = new ArrayDeque<>();

  private record OpenTag(String name, int mark) {}

  private MarkdownInlines(SourceView view, BlockText out) {
    this.view = view;
    this.out = out;
  }

  /**
   * The text of sibling nodes.
   *
   * @param from the first
   * @param until the one before which to stop; null for all
   * @param emptyAt the place of an empty text
   */
  static BlockText read(@Nullable Node from, @Nullable Node until, SourceView view, int emptyAt) {
    BlockText out = new BlockText(emptyAt);
    MarkdownInlines inlines = new MarkdownInlines(view, out);
    Node root = from == null ? null : from.getParent();
    Node node = from;
    while (node != null && node != until && node != root) {
      inlines.enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      inlines.leave(node);
      while (node.getNext() == null && node.getParent() != null && node.getParent() != root) {
        node = node.getParent();
        inlines.leave(node);
      }
      node = node.getNext();
    }
    return out;
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      if (!node.getSourceSpans().isEmpty()) {
        MarkdownEscapes.decode(text.getLiteral(), node.getSourceSpans(), view, out);
      }
    } else if (node instanceof SoftLineBreak) {
      out.softBreak();
    } else if (node instanceof HardLineBreak) {
      out.hardBreak();
    } else if (node instanceof Code) {
      delimited(node, InlineKind.CODE, fenceLength(node, '`'), true);
    } else if (node instanceof FormulaParser.Formula formula) {
      delimited(node, InlineKind.MATH, formula.signs(), false);
    } else if (node instanceof HtmlInline html) {
      tag(html);
    } else if (node instanceof FootnoteReference footnote) {
      out.point(InlineKind.FOOTNOTE, view.place(node), footnote.getLabel());
    } else {
      enterMarkup(node);
    }
  }

  private void enterMarkup(Node node) {
    InlineKind kind = kindOf(node);
    if (kind != null && !node.getSourceSpans().isEmpty()) {
      open.put(node, out.open(kind, view.place(node), targetOf(node)));
    }
  }

  private void leave(Node node) {
    Integer mark = open.remove(node);
    if (mark != null) {
      out.close(mark, 0);
    }
  }

  private static @Nullable InlineKind kindOf(Node node) {
    if (node instanceof Emphasis) {
      return InlineKind.EMPHASIS;
    }
    if (node instanceof StrongEmphasis) {
      return InlineKind.STRONG;
    }
    if (node instanceof Link) {
      return InlineKind.HYPERLINK;
    }
    if (node instanceof Image) {
      return InlineKind.IMAGE;
    }
    return node instanceof Strikethrough ? InlineKind.STRIKE : null;
  }

  private static @Nullable String targetOf(Node node) {
    if (node instanceof Link link) {
      return link.getDestination();
    }
    return node instanceof Image image ? image.getDestination() : null;
  }

  private int fenceLength(Node node, char fence) {
    int start = node.getSourceSpans().get(0).getInputIndex();
    int end = start + node.getSourceSpans().get(0).getLength();
    int at = start;
    while (at < end && view.charAt(at) == fence) {
      at++;
    }
    return at - start;
  }

  /** Code or a formula: shown as it stands, its line ends as spaces. */
  private void delimited(Node node, InlineKind kind, int fence, boolean strips) {
    List<SourceSpan> spans = node.getSourceSpans();
    int mark = out.open(kind, view.place(node), null);
    int cut = strips && isPadded(spans, fence) ? fence + 1 : fence;
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.get(i).getInputIndex() + (i == 0 ? cut : 0);
      int end =
          spans.get(i).getInputIndex()
              + spans.get(i).getLength()
              - (i == spans.size() - 1 ? cut : 0);
      if (i > 0) {
        out.softBreak();
      }
      if (start < end) {
        out.add(view.of(start, end), view.place(start, end));
      }
    }
    out.close(mark, 0);
  }

  /** CommonMark takes one blank off both ends of {@code `` ` ``}. */
  private boolean isPadded(List<SourceSpan> spans, int fence) {
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int start = first.getInputIndex() + fence;
    int end = last.getInputIndex() + last.getLength() - fence;
    if (spans.size() > 1 || end - start < 3) {
      return false;
    }
    String inside = view.of(start, end);
    return inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
  }

  private void tag(HtmlInline html) {
    Span place = view.place(html);
    HtmlTag tag = HtmlTag.of(html.getLiteral());
    if (tag == null || tag.name().equals("ruby")) {
      return;
    }
    if (tag.name().equals("br")) {
      out.hardBreak();
    } else if (tag.name().equals("img")) {
      image(tag, place, html);
    } else if (tag.name().equals("rt")) {
      out.add(tag.closes() ? "）" : "（", place);
    } else if (tag.kind() == null) {
      out.point(InlineKind.RAW_HTML, place, html.getLiteral());
    } else if (tag.closes()) {
      closeTag(tag.name(), place, html.getLiteral());
    } else {
      openTags.push(new OpenTag(tag.name(), out.open(tag.kind(), place, tag.attribute("href"))));
    }
  }

  private void image(HtmlTag tag, Span place, HtmlInline html) {
    int mark = out.open(InlineKind.IMAGE, place, tag.attribute("src"));
    String alt = tag.attribute("alt");
    if (alt != null && !alt.isBlank()) {
      int at = html.getLiteral().indexOf(alt);
      boolean found = at >= 0 && html.getSourceSpans().size() == 1;
      Span altPlace =
          found ? new Span(place.start() + at, place.start() + at + alt.length()) : place;
      out.add(alt, altPlace);
    }
    out.close(mark, 0);
  }

  private void closeTag(String name, Span place, String literal) {
    OpenTag match =
        openTags.stream().filter(tag -> tag.name().equals(name)).findFirst().orElse(null);
    if (match == null) {
      out.point(InlineKind.RAW_HTML, place, literal);
      return;
    }
    openTags.remove(match);
    out.close(match.mark(), place.end());
  }
}
