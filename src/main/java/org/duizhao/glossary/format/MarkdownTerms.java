// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermCondition;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermStatus;
import org.duizhao.text.Position;
import org.duizhao.text.Script;
import org.duizhao.text.SourceFile;

/**
 * Glossaries that people keep in Markdown: list items {@code - bug: “错误”，“缺陷”}, headings {@code
 * #### Fork：复刻} with notes below, and tables of English and Chinese. Other text is passed over.
 */
final class MarkdownTerms {
  private static final Pattern ITEM =
      Pattern.compile("^(?:[-*+]|#{2,6}) +([^:：|]{1,80}+)[:：](.{1,200}+)$");
  private static final Pattern HALF = Pattern.compile("^[-*+] +([^:：|]{1,80}+)[:：]\\s*+$");
  private static final Pattern PRONOUNCED = Pattern.compile("\\[[^\\]]{0,40}+\\]");

  /** A bar that no backslash stands before. */
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

  /** "Repo/Repository" are two, "I/O" and "TCP/IP" one. */
  private static final Pattern SLASH = Pattern.compile(" / |(?<=\\p{Ll}{2})/(?=\\p{L}{3})");

  private static final Pattern LIST = Pattern.compile("[、，,；;|]|(?<=\\p{IsHan})/(?=\\p{IsHan})");
  private static final int MOST_NOTE = 100_000;

  private final List<TermEntry> entries = new ArrayList<>();
  private final StringBuilder note = new StringBuilder();
  private List<String> english = List.of();
  private List<String> chinese = List.of();

  private MarkdownTerms() {}

  static List<TermEntry> read(SourceFile file) throws InputException {
    MarkdownTerms terms = new MarkdownTerms();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean heads = i + 1 < lines.size() && isRule(lines.get(i + 1));
      if (!heads) {
        refuseHalf(lines.get(i), i + 1, file.path());
      }
      terms.line(lines.get(i));
    }
    terms.finish();
    if (terms.entries.isEmpty()) {
      String message =
          "holds no terms; expected list items or headings \"term: 译名\", or a table of both";
      throw new InputException(new InputProblem(file.path(), new Position(1, 1), message));
    }
    return terms.entries;
  }

  /** {@code |---|:--|}, which stands under the header of a table. */
  private static boolean isRule(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(c -> " \t:|-".indexOf(c) >= 0);
  }

  /** Throws for a term that stands in a list or a table without its Chinese. */
  private static void refuseHalf(String line, int number, String path) throws InputException {
    String bare = line.strip();
    Matcher half = HALF.matcher(bare);
    boolean cell = bare.startsWith("|") && !isRule(line);
    String[] cells = cell ? bare.substring(1).split("\\|", -1) : new String[0];
    boolean empty = cells.length > 1 && isEnglish(cells[0]) && cells[1].isBlank();
    if (!empty && !(half.matches() && isEnglish(half.group(1)))) {
      return;
    }
    String term = (empty ? cells[0] : half.group(1)).strip();
    int column =
        empty ? line.indexOf('|', line.indexOf('|') + 1) + 2 : line.stripTrailing().length() + 1;
    String message = "no Chinese term for \"" + term + "\"; expected one";
    throw new InputException(new InputProblem(path, new Position(number, column), message));
  }

  private static boolean isEnglish(String text) {
    return Script.countLatin(text) > 0 && Script.countHan(text) == 0;
  }

  private void line(String line) {
    Matcher item = ITEM.matcher(line.strip());
    if (item.matches()) {
      start(item.group(1), item.group(2));
    } else if (line.strip().startsWith("|")) {
      String[] cells = CELL_END.split(line.strip().substring(1));
      if (cells[0].strip().matches(":?-+:?")) {
        english = List.of();
        note.setLength(0);
      } else if (cells.length >= 2) {
        start(unescaped(cells[0]), unescaped(cells[1]));
        if (cells.length > 2) {
          note.append(unescaped(cells[2]).strip());
        }
      }
    } else if (line.startsWith("#")) {
      finish();
    } else if (!line.isBlank() && !english.isEmpty() && note.length() < MOST_NOTE) {
      note.append(note.length() == 0 ? "" : " ").append(line.strip());
    }
  }

  private void start(String source, String target) {
    finish();
    List<String> left = parts(PRONOUNCED.matcher(source).replaceAll(""), SLASH);
    List<String> right = parts(target, LIST);
    right.removeIf(text -> Script.countHan(text) == 0);
    boolean isTerm = !left.isEmpty() && left.stream().allMatch(text -> Script.countLatin(text) > 0);
    if (isTerm && !right.isEmpty() && left.stream().allMatch(t -> Script.countHan(t) == 0)) {
      english = left;
      chinese = right;
    }
  }

  private static String unescaped(String cell) {
    return cell.replace("\\|", "|");
  }

  private static List<String> parts(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    for (String part : separator.split(text)) {
      String bare = part.replaceAll("[\"“”‘’'`*]", "").strip();
      if (!bare.isEmpty() && !parts.contains(bare)) {
        parts.add(bare);
      }
    }
    return parts;
  }

  private void finish() {
    if (!english.isEmpty()) {
      List<Rendering> renderings = new ArrayList<>();
      for (String text : chinese) {
        boolean first = renderings.isEmpty();
        renderings.add(new Rendering(text, first ? TermStatus.PREFERRED : TermStatus.ADMITTED));
      }
      String base = english.get(0);
      String id = base.toLowerCase(Locale.ROOT).replace(' ', '-');
      boolean taken = entries.stream().anyMatch(entry -> entry.id().equals(id));
      entries.add(
          new TermEntry(
              taken ? id + "@" + (entries.size() + 1) : id,
              new EnglishTerm(
                  base, english.subList(1, english.size()), PartOfSpeech.UNKNOWN, false),
              renderings,
              Set.of(),
              TermCondition.NONE,
              new About("", "", note.toString(), "")));
    }
    english = List.of();
    chinese = List.of();
    note.setLength(0);
  }
}
