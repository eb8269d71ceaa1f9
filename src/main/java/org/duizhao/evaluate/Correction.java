// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph as the translator left it and as a proofreader corrected it.
 *
 * <p>A line holds article, kind, English, Chinese before, Chinese after and the changes, with tabs
 * between: {@code 7<TAB>number<TAB>It opened 12 files.<TAB>它打开了 21 个文件。<TAB>它打开了 12
 * 个文件。<TAB>number: 21 → 12 [21>12]}. A backslash, tab and line feed inside a text are written
 * {@code \\}, {@code \t} and {@code \n}.
 *
 * @param article where the paragraph stands
 * @param kind of the error that was corrected: "number"
 * @param source the English
 * @param before the Chinese with the error; empty where the whole paragraph was missing
 * @param after the Chinese as corrected
 * @param changes those of this kind
 */
public record Correction(
    String article,
    String kind,
    String source,
    String before,
    String after,
    List<CorrectedWords> changes) {
  private static final int COLUMNS = 6;
  private static final String ARROW = "→";

  public Correction {
    changes = List.copyOf(changes);
  }

  /** Reads a line; empty when it is none. */
  public static Optional<Correction> parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      return Optional.empty();
    }
    List<CorrectedWords> changes = new ArrayList<>();
    for (String change : plain(cells[5]).split(" \\|\\| ")) {
      String label = cells[1] + ":";
      if (change.startsWith(label)) {
        changes.addAll(words(change.substring(label.length())));
      }
    }
    return Optional.of(
        new Correction(
            cells[0],
            cells[1],
            plain(cells[2]).strip(),
            plain(cells[3]).strip(),
            plain(cells[4]).strip(),
            changes));
  }

  /** What a change replaced, and what by; a change of several places has " / " between them. */
  private static List<CorrectedWords> words(String change) {
    int evidence = change.endsWith("]") ? change.lastIndexOf(" [") : -1;
    String words = evidence < 0 ? change : change.substring(0, evidence);
    int arrow = words.indexOf(ARROW);
    List<String> before = parts(arrow < 0 ? words : words.substring(0, arrow));
    List<String> after = parts(arrow < 0 ? "" : words.substring(arrow + 1));
    List<CorrectedWords> all = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      all.add(
          new CorrectedWords(
              i < before.size() ? before.get(i) : "", i < after.size() ? after.get(i) : ""));
    }
    return all;
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : words.split(" / ", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** A text without its escapes, on one line: a tab or line feed becomes a blank. */
  public static String plain(String escaped) {
    StringBuilder text = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ';
      boolean escape = c == '\\' && (next == '\\' || next == 't' || next == 'n');
      text.append(!escape ? c : next == '\\' ? '\\' : ' ');
      i += escape ? 1 : 0;
    }
    return text.toString();
  }

  /**
   * What a proofreader put in place of what.
   *
   * @param before empty where something was put in
   * @param after empty where something was taken out
   */
  public record CorrectedWords(String before, String after) {}
}
