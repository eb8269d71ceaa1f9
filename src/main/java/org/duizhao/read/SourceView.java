// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a Markdown parser saw, by the indices that it gives. They are those of the
 * file but inside a table cell with {@code \|}, where each backslash taken out moves what follows.
 */
final class SourceView {
  private final String text;
  private final int base;
  private final int @Nullable [] places;

  private SourceView(String text, int base, int @Nullable [] places) {
    this.text = text;
    this.base = base;
    this.places = places;
  }

  static SourceView ofFile(String text) {
    return new SourceView(text, 0, null);
  }

  /** The inside of a table cell, {@code cell} in the file. */
  static SourceView ofCell(String fileText, Span cell) {
    String raw = cell.of(fileText);
    if (!raw.contains("\\|")) {
      return ofFile(fileText);
    }
    StringBuilder seen = new StringBuilder();
    int[] places = new int[raw.length() + 1];
    for (int i = 0; i < raw.length(); i++) {
      boolean escapes = raw.charAt(i) == '\\' && i + 1 < raw.length() && raw.charAt(i + 1) == '|';
      places[seen.length()] = cell.start() + i;
      if (escapes) {
        i++;
      }
      seen.append(raw.charAt(i));
    }
    places[seen.length()] = cell.end();
    return new SourceView(seen.toString(), cell.start(), places);
  }

  char charAt(int index) {
    return text.charAt(index - base);
  }

  String of(int start, int end) {
    return text.substring(start - base, end - base);
  }

  /** The place in the file. */
  Span place(int start, int end) {
    return places == null
        ? new Span(start, end)
        : new Span(places[start - base], places[end - base]);
  }

  /** The place in the file of all that a node covers. */
  Span place(Node node) {
    SourceSpan first = node.getSourceSpans().get(0);
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return place(first.getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
