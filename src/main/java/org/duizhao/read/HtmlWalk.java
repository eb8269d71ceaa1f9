// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.IdentityHashMap;
import java.util.Set;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.InlineKind;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One pass over the nodes of an HTML document: glues text to blocks and notes the markup. */
final class HtmlWalk implements NodeVisitor {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "textarea",
          "rp",
          "canvas",
          "audio",
          "video",
          "button");

  private final MappedText source;
  private final BlockSink sink;
  private final HtmlContext context;
  private final IdentityHashMap<Node, Integer> open = new IdentityHashMap<>();
  private @Nullable Node skipped;
  private @Nullable BlockText current;
  private BlockSink.@Nullable Form form;
  private @Nullable Element owner;
  private boolean imagesOnly;
  private int lastPlace;

  HtmlWalk(MappedText source, Nesting nesting, BlockSink sink) {
    this.source = source;
    this.sink = sink;
    this.context = new HtmlContext(nesting);
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipped != null) {
      if (skipped == node) {
        skipped = null;
      }
      return;
    }
    if (node instanceof Element element) {
      leave(element);
    }
  }

  /** Hands over the last block. */
  void finish() {
    finish(null);
  }

  /** Hands over a block; its tags belong to it when it is all that {@code closed} holds. */
  private void finish(@Nullable Element closed) {
    if (current != null && form != null) {
      Span place = closed != null && closed.equals(owner) ? placeOf(closed) : null;
      sink.add(imagesOnly ? context.imageForm(form) : form, current, place);
    }
    current = null;
    form = null;
    open.clear();
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name) || element.hasAttr("hidden")) {
      skipped = element;
    } else if (name.equals("br")) {
      if (current != null) {
        current.hardBreak();
      }
    } else if (name.equals("img")) {
      image(element);
    } else if (context.isBlock(element)) {
      finish();
      context.enter(element);
    } else if (name.equals("rt")) {
      bracket("（", element.sourceRange());
    } else {
      mark(element);
    }
  }

  /** A gloss above the text, {@code <rt>}, is read as one in brackets after it. */
  private void bracket(String bracket, Range tag) {
    int start = tag.isTracked() ? tag.startPos() : -1;
    Span place = start < 0 ? Span.at(lastPlace) : place(start, tag.endPos());
    block(place.start()).add(bracket, place);
  }

  private void mark(Element element) {
    InlineKind kind = HtmlTag.kindOf(element.normalName());
    Range range = element.sourceRange();
    if (kind != null && range.isTracked() && !context.isExact()) {
      Span place = place(range.startPos(), range.endPos());
      String target = element.hasAttr("href") ? element.attr("href") : null;
      open.put(element, block(place.start()).open(kind, place, target));
    }
  }

  private void leave(Element element) {
    if (context.isBlock(element)) {
      finish(element);
      context.leave(element);
      return;
    }
    if (element.normalName().equals("rt")) {
      bracket("）", element.endSourceRange());
    }
    Integer mark = open.remove(element);
    if (mark != null && current != null) {
      Range end = element.endSourceRange();
      current.close(mark, end.isTracked() ? place(end.startPos(), end.endPos()).end() : 0);
    }
  }

  private Span place(int start, int end) {
    int length = source.length();
    int from = Math.min(Math.max(0, start), length);
    return source.placeOf(new Span(from, Math.min(Math.max(from, end), length)));
  }

  private @Nullable Span placeOf(Element element) {
    if (!element.sourceRange().isTracked()) {
      return null;
    }
    int start = element.sourceRange().startPos();
    int tag = element.sourceRange().endPos();
    Range end = element.endSourceRange();
    return place(start, end.isTracked() ? Math.max(tag, end.endPos()) : tag);
  }

  private BlockText block(int at) {
    if (current == null) {
      current = new BlockText(at);
      owner = context.element();
      form = context.form();
      imagesOnly = true;
    }
    return current;
  }

  private void text(TextNode node) {
    String literal = node.getWholeText();
    Range range = node.sourceRange();
    if (literal.isBlank() && !context.isExact()) {
      if (current != null) {
        collapsed(literal, Span.at(lastPlace));
      }
      return;
    }
    if (!range.isTracked()) {
      collapsed(literal, Span.at(lastPlace));
      imagesOnly = false;
      return;
    }
    int start = range.startPos();
    int end = Math.min(range.endPos(), source.length());
    block(place(start, end).start());
    imagesOnly = false;
    HtmlEntities.decode(
        literal,
        source.text().substring(start, end),
        (piece, from, to) -> piece(piece, place(start + from, start + to)));
  }

  private void piece(String piece, Span place) {
    lastPlace = place.end();
    if (context.isExact()) {
      block(place.start()).addExactly(piece, place);
    } else {
      collapsed(piece, place);
    }
  }

  /** Appends a piece with its runs of blanks as browsers show them. */
  private void collapsed(String piece, Span place) {
    BlockText text = block(place.start());
    boolean verbatim = place.length() == piece.length();
    int at = 0;
    while (at < piece.length()) {
      boolean blank = isBlank(piece.charAt(at));
      int end = at;
      boolean wraps = false;
      while (end < piece.length() && isBlank(piece.charAt(end)) == blank) {
        wraps |= piece.charAt(end) == '\n' || piece.charAt(end) == '\r';
        end++;
      }
      Span part = verbatim ? new Span(place.start() + at, place.start() + end) : place;
      if (wraps) {
        text.softBreak();
      } else if (!blank) {
        text.add(piece.substring(at, end), part);
      } else if (!isBlank(text.last())) {
        text.add(" ", part);
      }
      at = end;
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private void image(Element element) {
    Range range = element.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    Span place = place(range.startPos(), range.endPos());
    BlockText text = block(place.start());
    int mark = text.open(InlineKind.IMAGE, place, element.attr("src"));
    String alt = element.attr("alt");
    if (!alt.isBlank()) {
      Range value = element.attributes().sourceRange("alt").valueRange();
      if (value.isTracked()) {
        int start = value.startPos();
        HtmlEntities.decode(
            alt,
            source.text().substring(start, value.endPos()),
            (piece, from, to) -> text.add(piece, place(start + from, start + to)));
      } else {
        text.add(alt, place);
      }
    }
    text.close(mark, 0);
  }
}
