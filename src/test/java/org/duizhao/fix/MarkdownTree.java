// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What CommonMark makes of a text, without the text itself. */
final class MarkdownTree {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private MarkdownTree() {}

  /** One line a node, in order, with its depth, addresses and code. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    Deque<Object[]> open = new ArrayDeque<>();
    open.push(new Object[] {PARSER.parse(text), 0});
    while (!open.isEmpty()) {
      Object[] next = open.pop();
      Node node = (Node) next[0];
      int depth = (int) next[1];
      String line = depth + " " + node.getClass().getSimpleName() + " " + detail(node);
      boolean again =
          node instanceof Text && !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
      if (!again) {
        lines.add(line);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(new Object[] {child, depth + 1});
      }
    }
    return lines;
  }

  private static String detail(Node node) {
    if (node instanceof Link link) {
      return link.getDestination() + " " + link.getTitle();
    }
    if (node instanceof Image image) {
      return image.getDestination() + " " + image.getTitle();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof FencedCodeBlock code) {
      return code.getInfo() + " " + code.getLiteral();
    }
    if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    if (node instanceof HtmlBlock html) {
      return String.valueOf(html.getLiteral().length() > 0);
    }
    if (node instanceof Heading heading) {
      return String.valueOf(heading.getLevel());
    }
    return node instanceof OrderedList list ? String.valueOf(list.getMarkerStartNumber()) : "";
  }
}
