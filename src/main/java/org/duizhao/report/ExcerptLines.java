// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.List;
import org.duizhao.issue.Excerpt;
import org.duizhao.report.form.VisibleText;
import org.duizhao.text.DisplayWidth;

/**
 * The text around the guilty words on one line, the words marked.
 *
 * <pre>
 * 它会睡眠，直到 64 个文件描述符中的一个就绪为止。
 *                ^^
 * </pre>
 *
 * <p>Where all of the text is guilty, nothing needs to stand out, and there are no carets.
 */
final class ExcerptLines {
  private static final String EMPTY_PLACE = "(nothing stands here)";
  private final MarkStyle style;
  private final int columns;

  /**
   * @param columns how wide a line may be
   */
  ExcerptLines(MarkStyle style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  List<String> of(Excerpt excerpt) {
    if (excerpt.context().isEmpty()) {
      return List.of(EMPTY_PLACE);
    }
    String context = excerpt.context();
    String before = VisibleText.of(context.substring(0, excerpt.mark().start()));
    String words = VisibleText.of(excerpt.text());
    String after = VisibleText.of(context.substring(excerpt.mark().end()));

    boolean whole = before.isBlank() && after.isBlank();
    if (whole) {
      return List.of(
          style == MarkStyle.COLOUR
              ? Ansi.MARK.on(shortened(words, columns))
              : shortened(words, columns));
    }
    words = shortened(words, columns * 3 / 4);
    int room = columns - Math.max(1, DisplayWidth.of(words));
    int afterNeeds = Math.min(DisplayWidth.of(after), room / 2);
    before = TerminalText.tail(before, room - afterNeeds);
    after = TerminalText.head(after, room - DisplayWidth.of(before));
    return marked(before, words, after);
  }

  private List<String> marked(String before, String words, String after) {
    if (style == MarkStyle.COLOUR && !words.isEmpty()) {
      return List.of(before + Ansi.MARK.on(words) + after);
    }
    int width = Math.max(1, DisplayWidth.of(words));
    String carets = " ".repeat(DisplayWidth.of(before)) + "^".repeat(width);
    return List.of((before + words + after).stripTrailing(), carets);
  }

  private static String shortened(String words, int columns) {
    int width = DisplayWidth.of(words);
    if (width <= columns) {
      return words;
    }
    int headColumns = columns * 2 / 3;
    return TerminalText.head(words, headColumns)
        + TerminalText.tail(words, columns - headColumns).substring(1);
  }
}
