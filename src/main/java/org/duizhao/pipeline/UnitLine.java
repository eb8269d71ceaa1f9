// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.InputProblem;
import org.duizhao.text.MappedText;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bilingual file: {@code id<TAB>English<TAB>Chinese}. Everything between the tabs is
 * text as it stands; {@code \n} is a backslash and an n, as in a message catalogue.
 *
 * @param unit what the line holds; null when it is no unit
 * @param problem what is wrong with the line; null when nothing is
 */
record UnitLine(@Nullable TranslationUnit unit, @Nullable InputProblem problem) {
  private static final String EXPECTED =
      "expected an id, the English and the Chinese, with tabs between";
  private static final UnitLine NOTHING = new UnitLine(null, null);

  static UnitLine problem(String path, Position position, String message) {
    return new UnitLine(null, new InputProblem(path, position, message));
  }

  /**
   * @param line without its line end
   * @param number of the line, from 1
   */
  static UnitLine parse(String path, String line, int number) {
    if (line.isBlank() || (number == 1 && line.equalsIgnoreCase("id\ten\tzh"))) {
      return NOTHING;
    }
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    if (first < 0 || second < 0) {
      int columns = first < 0 ? 1 : 2;
      return problem(path, new Position(number, line.length() + 1), found(columns));
    }
    int third = line.indexOf('\t', second + 1);
    if (third >= 0) {
      int columns = (int) line.chars().filter(c -> c == '\t').count() + 1;
      return problem(path, new Position(number, third + 1), found(columns));
    }
    if (line.substring(0, first).isBlank()) {
      return problem(path, new Position(number, 1), "the id is empty; " + EXPECTED);
    }
    return unit(SourceFile.ofLine(path, line, number), first, second);
  }

  private static String found(int columns) {
    return "found " + columns + (columns == 1 ? " column; " : " columns; ") + EXPECTED;
  }

  private static UnitLine unit(SourceFile file, int first, int second) {
    List<Segment> english = segments(file, new Span(first + 1, second));
    List<Segment> chinese = segments(file, new Span(second + 1, file.text().length()));
    if (english.isEmpty() && chinese.isEmpty()) {
      return NOTHING;
    }
    Bead bead = new Bead(BeadSide.english(english), BeadSide.chinese(chinese), 1);
    return new UnitLine(new TranslationUnit(file.text().substring(0, first), bead), null);
  }

  private static List<Segment> segments(SourceFile file, Span field) {
    String text = field.of(file.text());
    int start = field.start() + text.length() - text.stripLeading().length();
    int end = field.start() + text.stripTrailing().length();
    if (end <= start) {
      return List.of();
    }
    Span place = new Span(start, end);
    Block block =
        new Block(
            BlockKind.PARAGRAPH,
            0,
            Block.Nesting.NONE,
            MappedText.verbatim(file.text(), place),
            List.of(),
            place,
            null,
            Block.Role.CONTENT);
    return List.of(Segment.whole(file, block));
  }
}
