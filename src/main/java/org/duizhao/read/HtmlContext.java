// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.Block.Role;
import org.duizhao.document.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which block elements the walk stands in, and what block a text there belongs to. */
final class HtmlContext {
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "menu",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "figure",
          "figcaption",
          "details",
          "summary",
          "form",
          "fieldset",
          "legend",
          "address",
          "center",
          "hgroup",
          "hr",
          "search",
          "dialog");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dl");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> MENUS =
      Set.of("nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination", "sidebar");
  private static final Set<String> CONTENTS = Set.of("toc", "table-of-contents");

  private final Nesting outer;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** What an open block element means for the text in it. */
  private static final class Frame {
    private final Element element;
    private final Nesting nesting;
    private final Role role;
    private final boolean exact;
    private @Nullable BlockKind kind;
    private int level;

    private Frame(Element element, Nesting nesting, Role role, boolean exact) {
      this.element = element;
      this.nesting = nesting;
      this.role = role;
      this.exact = exact;
    }
  }

  HtmlContext(Nesting outer) {
    this.outer = outer;
  }

  boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether blanks and line ends count, as in {@code <pre>}. */
  boolean isExact() {
    Frame top = frames.peek();
    return top != null && top.exact;
  }

  void enter(Element element) {
    Frame above = frames.peek();
    String name = element.normalName();
    Nesting nesting = above == null ? outer : above.nesting;
    if (LISTS.contains(name)) {
      nesting = new Nesting(nesting.list() + 1, nesting.quote());
    } else if (name.equals("blockquote")) {
      nesting = new Nesting(nesting.list(), nesting.quote() + 1);
    }
    Role role = above == null ? Role.CONTENT : above.role;
    boolean exact = name.equals("pre") || (above != null && above.exact);
    Frame frame = new Frame(element, nesting, role == Role.CONTENT ? roleOf(element) : role, exact);
    setKind(frame, above, name);
    frames.push(frame);
  }

  private static void setKind(Frame frame, @Nullable Frame above, String name) {
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      frame.kind = BlockKind.HEADING;
      frame.level = name.charAt(1) - '0';
    } else if (ITEMS.contains(name)) {
      frame.kind = BlockKind.LIST_ITEM;
      frame.level = Math.max(1, frame.nesting.list());
    } else if (name.equals("blockquote")) {
      frame.kind = BlockKind.QUOTE;
      frame.level = frame.nesting.quote();
    } else if (name.equals("td") || name.equals("th")) {
      frame.kind = BlockKind.TABLE_CELL;
      frame.level = frame.element.elementSiblingIndex() + 1;
    } else if (name.equals("pre")) {
      frame.kind = BlockKind.CODE;
    } else if (name.equals("title")) {
      frame.kind = BlockKind.FRONT_MATTER;
    } else if (above != null && !LISTS.contains(name) && !name.equals("table")) {
      frame.kind = above.kind;
      frame.level = above.level;
    }
  }

  /** The innermost block element; null outside of all. */
  @Nullable Element element() {
    return frames.peek() == null ? null : frames.peek().element;
  }

  void leave(Element element) {
    if (frames.peek() != null && frames.peek().element.equals(element)) {
      frames.pop();
    }
  }

  /** The form of a block that starts here. */
  BlockSink.Form form() {
    Frame top = frames.peek();
    if (top == null || top.kind == null) {
      Nesting nesting = top == null ? outer : top.nesting;
      Role role = top == null ? Role.CONTENT : top.role;
      return BlockSink.Form.of(BlockKind.PARAGRAPH, 0, nesting).inRole(role);
    }
    BlockSink.Form form =
        BlockSink.Form.of(top.kind, top.level, top.nesting)
            .labelled(top.kind == BlockKind.FRONT_MATTER ? "title" : null)
            .inRole(top.role);
    if (top.kind == BlockKind.LIST_ITEM) {
      endItem();
    }
    return form;
  }

  /** Later blocks of the same list item are paragraphs. */
  private void endItem() {
    for (Frame frame : frames) {
      if (frame.kind != BlockKind.LIST_ITEM) {
        return;
      }
      frame.kind = null;
      frame.level = 0;
      if (ITEMS.contains(frame.element.normalName())) {
        return;
      }
    }
  }

  /** The form of a block of which nothing is text but the alternatives of images. */
  BlockSink.Form imageForm(BlockSink.Form form) {
    return BlockSink.Form.of(BlockKind.IMAGE_TEXT, 0, form.nesting()).inRole(form.role());
  }

  private static Role roleOf(Element element) {
    boolean menu =
        element.normalName().equals("nav")
            || element.attr("role").equals("navigation")
            || isPageFooter(element)
            || isNamed(element, MENUS);
    boolean page = element.normalName().equals("body") || element.normalName().equals("html");
    if (menu && !page) {
      return Role.NAVIGATION;
    }
    return isNamed(element, CONTENTS) ? Role.INDEX : Role.CONTENT;
  }

  /** Whether the id or a class is one of {@code names}; "has-sidebar" says nothing. */
  private static boolean isNamed(Element element, Set<String> names) {
    return names.contains(element.id()) || element.classNames().stream().anyMatch(names::contains);
  }

  /** The footer of the page; one inside an article or a quote holds its source and author. */
  private static boolean isPageFooter(Element element) {
    return element.normalName().equals("footer")
        && element.closest("article, main, blockquote, section") == null;
  }
}
