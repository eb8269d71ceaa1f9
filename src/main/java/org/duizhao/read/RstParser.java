// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputProblem;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * Reads the body elements of reStructuredText line by line: sections, lists, quotes, literal
 * blocks. Explicit markup ({@code ..}) is {@link RstDirectives}' part, tables {@link RstTables}'.
 */
final class RstParser {
  private static final int MAX_DEPTH = 40;
  private static final Pattern BULLET = Pattern.compile("[-*+•‣⁃](?= |\t|$)");
  private static final Pattern ENUMERATOR =
      Pattern.compile("\\(?(?:\\d{1,9}|#|[A-Za-z]|[ivxlcdmIVXLCDM]{2,8})[.)](?= |\t|$)");
  private static final Pattern FIELD =
      Pattern.compile(":(?![: ])((?:[^:\\\\]|\\\\.){1,200}+):(?= |\t|$)");
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:-{1,2}|/)[A-Za-z0-9][\\w-]*+(?:[ =][^ ,]+)?(?:, ?(?:-{1,2}|/)[A-Za-z0-9][\\w-]*+(?:[ =][^ ,]+)?)?(?=  |$)");

  final SourceFile file;
  final String text;
  final RstBlocks out;
  private final RstDirectives directives = new RstDirectives(this);
  private final List<InputProblem> problems = new ArrayList<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private boolean atTop = true;

  RstParser(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.out = new RstBlocks(text);
  }

  Document parse() {
    List<RstLine> lines = RstLine.of(text);
    RstTargets.collect(text, lines, out.targets());
    body(lines, 0, RstFrame.TOP);
    return new Document(file, DocumentFormat.RESTRUCTUREDTEXT, out.blocks(), problems);
  }

  void problem(RstLine line, String message) {
    problems.add(new InputProblem(file.path(), file.positionOf(line.start()), message));
  }

  /** Reads {@code lines}, whose left margin is {@code base}. */
  void body(List<RstLine> lines, int base, RstFrame frame) {
    int i = 0;
    while (i < lines.size()) {
      RstLine line = lines.get(i);
      if (line.isBlank()) {
        i++;
      } else if (frame.depth() >= MAX_DEPTH) {
        problem(line, "nested deeper than " + MAX_DEPTH + " levels: read as one literal block");
        out.code(lines.subList(i, lines.size()), null, frame);
        return;
      } else if (line.indent() > base) {
        i = quote(lines, i, base, frame);
      } else {
        i = element(lines, i, base, frame);
      }
    }
  }

  private int quote(List<RstLine> lines, int from, int base, RstFrame frame) {
    int to = endOfIndented(lines, from, base);
    List<RstLine> inner = lines.subList(from, to);
    body(inner, margin(inner), frame.quote());
    return to;
  }

  /** The index after the lines from {@code from} that are blank or stand right of {@code base}. */
  static int endOfIndented(List<RstLine> lines, int from, int base) {
    int to = from;
    while (to < lines.size() && (lines.get(to).isBlank() || lines.get(to).indent() > base)) {
      to++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return to;
  }

  static int margin(List<RstLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).mapToInt(RstLine::indent).min().orElse(0);
  }

  private int element(List<RstLine> lines, int i, int base, RstFrame frame) {
    RstLine line = lines.get(i);
    String content = line.text(text);
    if (content.startsWith("..") && (content.length() == 2 || content.charAt(2) == ' ')) {
      int to = endOfIndented(lines, i + 1, base);
      directives.explicit(lines.subList(i, to), frame);
      return to;
    }
    int section = frame.depth() == 0 ? section(lines, i) : i;
    if (section > i) {
      atTop = true;
      return section;
    }
    int list = listLike(lines, i, base, frame);
    if (list > i) {
      return list;
    }
    atTop = false;
    int table = RstTables.read(this, lines, i, frame);
    return table > i ? table : paragraph(lines, i, base, frame);
  }

  private int listLike(List<RstLine> lines, int i, int base, RstFrame frame) {
    String content = lines.get(i).text(text);
    if (content.startsWith("| ") || content.equals("|")) {
      return lineBlock(lines, i, base, frame);
    }
    if (content.startsWith(">>> ")) {
      int to = endOfParagraph(lines, i, base);
      out.code(lines.subList(i, to), "pycon", frame);
      return to;
    }
    Matcher field = FIELD.matcher(content);
    if (field.lookingAt()) {
      return field(lines, i, base, field.group(1), field.end(), frame);
    }
    Matcher bullet = BULLET.matcher(content);
    if (bullet.lookingAt()) {
      return item(lines, i, base, bullet.end(), frame);
    }
    Matcher enumerator = ENUMERATOR.matcher(content);
    if (enumerator.lookingAt() && enumeratorHolds(lines, i, base)) {
      return item(lines, i, base, enumerator.end(), frame);
    }
    Matcher option = OPTION.matcher(content);
    if (option.lookingAt()) {
      return option(lines, i, base, frame);
    }
    return i;
  }

  /** "A. Einstein was…" over two lines at one margin is a paragraph, not a list. */
  private boolean enumeratorHolds(List<RstLine> lines, int i, int base) {
    if (i + 1 >= lines.size() || lines.get(i + 1).isBlank() || lines.get(i + 1).indent() != base) {
      return true;
    }
    return ENUMERATOR.matcher(lines.get(i + 1).text(text)).lookingAt();
  }

  private int item(List<RstLine> lines, int i, int base, int marker, RstFrame frame) {
    RstLine first = lines.get(i);
    int to = endOfIndented(lines, i + 1, base);
    List<RstLine> inner = new ArrayList<>();
    List<RstLine> rest = lines.subList(i + 1, to);
    RstLine head = first.after(text, marker);
    boolean hasRest = rest.stream().anyMatch(line -> !line.isBlank());
    int margin = hasRest ? margin(rest) : head.indent();
    inner.add(head.withIndent(margin));
    inner.addAll(rest);
    out.startItem(first.start());
    body(inner, margin, frame.list());
    out.endItem();
    return Math.max(to, i + 1);
  }

  /** An option and its description, on one line or on the next ones. */
  private int option(List<RstLine> lines, int i, int base, RstFrame frame) {
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).isBlank() && lines.get(to).indent() > base) {
      to++;
    }
    out.startItem(lines.get(i).start());
    out.paragraph(lines.subList(i, to), frame.list(), "\n");
    return to;
  }

  private int field(List<RstLine> lines, int i, int base, String name, int marker, RstFrame frame) {
    RstLine first = lines.get(i);
    int to = Math.max(endOfIndented(lines, i + 1, base), i + 1);
    List<RstLine> value = new ArrayList<>();
    List<RstLine> rest = lines.subList(i + 1, to);
    boolean hasRest = rest.stream().anyMatch(line -> !line.isBlank());
    RstLine head = first.after(text, marker);
    int margin = hasRest ? margin(rest) : head.indent();
    value.add(head.withIndent(margin));
    value.addAll(rest);
    if (atTop && frame.depth() == 0) {
      out.field(name, value);
    } else {
      body(value, margin, frame.inner());
    }
    return to;
  }

  private int lineBlock(List<RstLine> lines, int i, int base, RstFrame frame) {
    int to = endOfParagraph(lines, i, base);
    List<RstLine> rows = new ArrayList<>();
    for (RstLine line : lines.subList(i, to)) {
      rows.add(text.charAt(line.start()) == '|' ? line.after(text, 1) : line);
    }
    out.paragraph(rows, frame, String.valueOf(RstInlineParser.LINE_END));
    return to;
  }

  private int endOfParagraph(List<RstLine> lines, int i, int base) {
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).isBlank() && lines.get(to).indent() >= base) {
      to++;
    }
    return to;
  }

  private int paragraph(List<RstLine> lines, int i, int base, RstFrame frame) {
    if (isDefinition(lines, i, base)) {
      return definition(lines, i, base, frame);
    }
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).isBlank() && lines.get(to).indent() == base) {
      to++;
    }
    List<RstLine> own = new ArrayList<>(lines.subList(i, to));
    boolean literal = lines.get(to - 1).text(text).endsWith("::");
    if (literal) {
      shortenMark(own);
    }
    if (!own.isEmpty()) {
      out.paragraph(own, frame, "\n");
    }
    return literal ? literalBlock(lines, to, base, frame) : to;
  }

  /** "例如：::" reads "例如：:"; "Example ::" reads "Example"; a lone "::" reads as nothing. */
  private void shortenMark(List<RstLine> own) {
    RstLine last = own.remove(own.size() - 1);
    int end = last.end() - 2;
    boolean glued = end > last.start() && !Character.isWhitespace(text.charAt(end - 1));
    while (end > last.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (glued || end > last.start()) {
      own.add(new RstLine(last.lineStart(), last.start(), glued ? end + 1 : end, last.indent()));
    }
  }

  private int literalBlock(List<RstLine> lines, int from, int base, RstFrame frame) {
    int first = from;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    if (first == lines.size()) {
      return first;
    }
    int to = endOfIndented(lines, first, base);
    if (to == first && RstAdornment.isQuoteMark(lines.get(first).text(text))) {
      to = endOfParagraph(lines, first, base);
    }
    if (to > first) {
      out.code(lines.subList(first, to), null, frame);
    }
    return Math.max(to, from);
  }

  private boolean isDefinition(List<RstLine> lines, int i, int base) {
    return i + 1 < lines.size()
        && !lines.get(i + 1).isBlank()
        && lines.get(i + 1).indent() > base
        && !lines.get(i).text(text).endsWith("::");
  }

  private int definition(List<RstLine> lines, int i, int base, RstFrame frame) {
    int to = endOfIndented(lines, i + 1, base);
    out.startItem(lines.get(i).start());
    out.paragraph(List.of(lines.get(i)), frame.list(), "\n");
    out.endItem();
    List<RstLine> inner = lines.subList(i + 1, to);
    body(inner, margin(inner), frame.list());
    return to;
  }

  /** A title with its underline, with or without overline, or a transition. */
  private int section(List<RstLine> lines, int i) {
    RstLine line = lines.get(i);
    String content = line.text(text);
    if (RstAdornment.is(content)) {
      boolean overlined =
          i + 2 < lines.size()
              && !lines.get(i + 1).isBlank()
              && RstAdornment.matches(content, lines.get(i + 2).text(text));
      if (overlined) {
        heading(lines.get(i), lines.get(i + 1), lines.get(i + 2), content.charAt(0) + "over");
        return i + 3;
      }
      boolean transition =
          content.length() >= 4 && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
      return transition ? i + 1 : i;
    }
    if (i + 1 < lines.size() && line.indent() == 0 && lines.get(i + 1).indent() == 0) {
      String under = lines.get(i + 1).text(text);
      if (RstAdornment.underlines(under, content)) {
        heading(line, line, lines.get(i + 1), under.charAt(0) + "under");
        return i + 2;
      }
    }
    return i;
  }

  private void heading(RstLine first, RstLine title, RstLine last, String style) {
    int level = levels.computeIfAbsent(style, unseen -> Math.min(levels.size() + 1, 6));
    Block heading = out.block(BlockKind.HEADING, level, List.of(title), RstFrame.TOP, "\n");
    Span place = new Span(first.start(), last.end());
    if (!heading.text().isBlank()) {
      out.add(out.as(heading, BlockKind.HEADING, level, place));
    }
  }
}
