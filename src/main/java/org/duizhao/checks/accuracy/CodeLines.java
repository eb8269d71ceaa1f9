// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * The lines of a code block and of its counterpart, matched by the shortest edit script (E. Myers,
 * "An O(ND) difference algorithm and its variations", 1986). Blanks, the slant of quotation marks,
 * the length of dashes and what a web page's way to Markdown leaves in listings ({@code &lt;},
 * hyperlinks, backticks) make no difference.
 */
final class CodeLines {
  /** Longer listings are passed over: the script of two that differ throughout takes long. */
  private static final int MOST = 400;

  /** Marks of Markdown that got into listings, and a blank that does not break. */
  private static final String MARKS = "`*\\\u00A0";

  private static final Pattern HYPERLINK =
      Pattern.compile(
          "\\[([^\\[\\]]{1,80})\\](?:\\[\\d{1,3}\\]|\\(https?://[^)\\s]{1,300}\\))"
              + "|<(https?://[^<>\\s]{1,300})>");
  private static final Pattern DOTS = Pattern.compile("…[….]*+|\\.{3,}+");

  private final String source;
  private final String target;

  private CodeLines(String source, String target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Lines that stand in the place of others. Either may be empty, not both.
   *
   * @param source places of lines in the source block
   * @param target places of lines in the target block
   */
  record Change(List<Span> source, List<Span> target) {}

  static List<Change> changes(String source, String target) {
    return new CodeLines(source, target).changes();
  }

  private List<Change> changes() {
    List<Span> ours = lines(source);
    List<Span> theirs = lines(target);
    if (ours.size() > MOST || theirs.size() > MOST) {
      return List.of();
    }
    Map<String, Character> numbers = new HashMap<>();
    String one = numbered(source, ours, numbers);
    String other = numbered(target, theirs, numbers);
    Collector collector = new Collector(ours, theirs);
    new StringsComparator(one, other).getScript().visit(collector);
    collector.close();
    return collector.changes;
  }

  /** A letter for each line, the same one for the same line. */
  private static String numbered(String text, List<Span> lines, Map<String, Character> numbers) {
    StringBuilder letters = new StringBuilder();
    for (Span line : lines) {
      String key = plain(line.of(text));
      letters.append((char) numbers.computeIfAbsent(key, k -> (char) numbers.size()));
    }
    return letters.toString();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** A line without what makes no difference. */
  static String plain(String line) {
    String text = StringEscapeUtils.unescapeHtml4(line);
    text = HYPERLINK.matcher(text).replaceAll("$1$2");
    text = DOTS.matcher(text).replaceAll("...");
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '”' -> plain.append('"');
        case '‘', '’' -> plain.append('\'');
        case '–', '—' -> plain.append('-');
        default -> {
          if (!Character.isWhitespace(c) && MARKS.indexOf(c) < 0) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** Whether a line of the target is the source's with its comment or its texts translated. */
  static boolean isTranslated(String source, String target) {
    int han = 0;
    while (han < target.length() && !Script.isHan(target.charAt(han))) {
      han++;
    }
    return han < target.length() && plain(source).startsWith(plain(target.substring(0, han)));
  }

  /** Joins deletions and insertions between two kept lines to one change. */
  private static final class Collector implements CommandVisitor<Character> {
    private final List<Span> ours;
    private final List<Span> theirs;
    private final List<Change> changes = new ArrayList<>();
    private List<Span> deleted = new ArrayList<>();
    private List<Span> inserted = new ArrayList<>();
    private int i;
    private int j;

    Collector(List<Span> ours, List<Span> theirs) {
      this.ours = ours;
      this.theirs = theirs;
    }

    @Override
    public void visitKeepCommand(Character line) {
      close();
      i++;
      j++;
    }

    @Override
    public void visitDeleteCommand(Character line) {
      deleted.add(ours.get(i++));
    }

    @Override
    public void visitInsertCommand(Character line) {
      inserted.add(theirs.get(j++));
    }

    void close() {
      if (!deleted.isEmpty() || !inserted.isEmpty()) {
        changes.add(new Change(List.copyOf(deleted), List.copyOf(inserted)));
        deleted = new ArrayList<>();
        inserted = new ArrayList<>();
      }
    }
  }
}
