// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block.Nesting;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.LineMap;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Plain text: blank lines part the blocks, hard-wrapped lines are joined, a line that starts with a
 * bullet or a number is a list item. Nothing is a heading: plain text has no sign for one.
 *
 * <p>"1. 已合并\n futex2\n" is the list item "已合并 futex2".
 */
final class PlainTextReader implements FormatReader {
  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*+)(?:[-*+•]|[0-9]{1,3}+[.)])[ \\t]++(?=\\S)");
  private static final int BLANKS_A_LEVEL = 2;
  private static final int MAX_LEVEL = 6;

  @Override
  public Document read(SourceFile file) {
    BlockSink sink = new BlockSink(file);
    new Pass(file.text(), sink).lines();
    return sink.toDocument(DocumentFormat.PLAIN_TEXT);
  }

  private static final class Pass {
    private final String text;
    private final LineMap lines;
    private final BlockSink sink;
    private @Nullable BlockText current;
    private BlockSink.Form form = BlockSink.Form.of(BlockKind.PARAGRAPH, 0, Nesting.NONE);
    private Span place = Span.at(0);

    private Pass(String text, BlockSink sink) {
      this.text = text;
      this.lines = new LineMap(text);
      this.sink = sink;
    }

    private void lines() {
      for (int i = 1; i <= lines.lineCount(); i++) {
        line(lines.startOf(i), i < lines.lineCount() ? lines.startOf(i + 1) : text.length());
      }
      finish();
    }

    private void line(int start, int lineEnd) {
      int from = start;
      int end = lineEnd;
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from == end) {
        finish();
        return;
      }
      Matcher item = ITEM.matcher(text).region(start, end);
      if (item.lookingAt()) {
        finish();
        int level = Math.min(MAX_LEVEL, 1 + (item.end(1) - start) / BLANKS_A_LEVEL);
        form = BlockSink.Form.of(BlockKind.LIST_ITEM, level, new Nesting(level, 0));
        from = item.end();
      } else if (current == null) {
        form = BlockSink.Form.of(BlockKind.PARAGRAPH, 0, Nesting.NONE);
      }
      append(new Span(from, end), start);
    }

    private void append(Span piece, int lineStart) {
      if (current == null) {
        current = new BlockText(piece.start());
        place = form.kind() == BlockKind.LIST_ITEM ? new Span(lineStart, piece.end()) : piece;
      }
      current.softBreak();
      current.add(piece.of(text), piece);
    }

    private void finish() {
      if (current != null) {
        sink.add(form, current, place);
        current = null;
      }
    }
  }
}
