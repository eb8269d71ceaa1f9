// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.duizhao.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are none. By CommonMark all lines above {@code ---} are one heading, also when the
 * writer meant a rule after a paragraph:
 *
 * <pre>
 * 请关注合并窗口关闭后的总结。
 * 本文的索引条目
 * ---
 * </pre>
 *
 * <p>Here, against the letter of CommonMark, a line that ends a sentence closes a paragraph, and
 * only the lines after it are the heading; running text is no heading at all.
 */
final class SetextHeadings {
  private static final String SENTENCE_END = ".!?。！？…";
  private static final String CLOSERS = "\"'”’)）]」』*_` \t";

  /** A heading is shorter than this in Latin letters; a Chinese character counts as three. */
  private static final int LONG = 90;

  private SetextHeadings() {}

  static boolean isSetext(Heading heading, SourceView view) {
    int lines = heading.getSourceSpans().size();
    if (lines < 2) {
      return false;
    }
    int start = heading.getSourceSpans().get(lines - 1).getInputIndex();
    char underline = view.charAt(start);
    return underline == '-' || underline == '=' || Character.isWhitespace(underline);
  }

  /** The last line break before which a sentence ends; null when the heading is one piece. */
  static @Nullable Node lastBreakAfterSentence(Heading heading, SourceView view) {
    for (Node node = heading.getLastChild(); node != null; node = node.getPrevious()) {
      boolean breaks = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      if (breaks && node.getPrevious() != null && endsSentence(textBefore(node, view))) {
        return node;
      }
    }
    return null;
  }

  private static String textBefore(Node lineBreak, SourceView view) {
    Node before = lineBreak.getPrevious();
    if (before instanceof Text text) {
      return text.getLiteral();
    }
    if (before == null || before.getSourceSpans().isEmpty()) {
      return "";
    }
    var place = view.place(before);
    return view.of(place.start(), place.end());
  }

  private static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether the text is too long for a heading and ends as a sentence does. */
  static boolean isRunningText(BlockText block) {
    String text = block.build().content().text();
    int weight = text.length() + 2 * Script.countHan(text);
    return weight > LONG && endsSentence(text);
  }
}
