// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.duizhao.text.MappedText;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Text of code and HTML blocks, line by line with places, without the markers of quotes around. */
final class MarkdownCode {
  private MarkdownCode() {}

  /** The language that a fence names: {@code java} of {@code ```java {1,3}}; null when none. */
  static @Nullable String languageOf(Node node) {
    String info = node instanceof FencedCodeBlock fenced ? fenced.getInfo() : null;
    if (info == null || info.isBlank()) {
      return null;
    }
    String language = info.strip().split("[\\s{,]", 2)[0];
    return language.isEmpty() ? null : language;
  }

  /** The code without its fences. */
  static BlockText read(Node node, SourceView view) {
    String[] lines = literalOf(node).split("\n", -1);
    List<SourceSpan> spans = node.getSourceSpans();
    int firstLine = spans.get(0).getLineIndex() + (node instanceof FencedCodeBlock ? 1 : 0);
    int lastEnd = view.place(node).start();
    BlockText text = new BlockText(lastEnd);
    int next = 0;
    for (int i = 0; i < lines.length; i++) {
      while (next < spans.size() && spans.get(next).getLineIndex() < firstLine + i) {
        next++;
      }
      boolean known = next < spans.size() && spans.get(next).getLineIndex() == firstLine + i;
      Span line = known ? lineOf(spans.get(next), lines[i], view) : Span.at(lastEnd);
      if (i > 0) {
        text.addExactly("\n", new Span(Math.min(lastEnd, line.start()), line.start()));
      }
      text.addExactly(lines[i], line);
      lastEnd = line.end();
    }
    return text;
  }

  private static String literalOf(Node node) {
    String literal =
        node instanceof FencedCodeBlock fenced
            ? fenced.getLiteral()
            : ((IndentedCodeBlock) node).getLiteral();
    return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
  }

  /** The end of the source line that the code line is; all of it where tabs were expanded. */
  private static Span lineOf(SourceSpan span, String line, SourceView view) {
    int start = span.getInputIndex();
    int end = start + span.getLength();
    int from = end - line.length();
    boolean tail = from >= start && view.of(from, end).equals(line);
    return view.place(tail ? from : start, end);
  }

  /** All lines of a node as they stand in the file, without quote markers, joined by line feeds. */
  static MappedText lines(Node node, SourceView view) {
    int lastEnd = view.place(node).start();
    MappedText.Builder text = new MappedText.Builder(lastEnd);
    for (SourceSpan span : node.getSourceSpans()) {
      Span line = view.place(span.getInputIndex(), span.getInputIndex() + span.getLength());
      if (text.length() > 0) {
        text.append("\n", new Span(/* start= */ lastEnd, /* end= */ line.start()));
      }
      text.append(view.of(span.getInputIndex(), span.getInputIndex() + span.getLength()), line);
      lastEnd = line.end();
    }
    return text.build();
  }
}
