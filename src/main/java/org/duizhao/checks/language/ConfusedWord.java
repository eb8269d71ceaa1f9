// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.text.Span;

/**
 * A word that is written for another, and when: 登陆 for 登录 where the source has "log", 既使 for 即使
 * anywhere.
 *
 * @param written the wrong word
 * @param meant the right one, of the same length
 * @param kind how wrong it is
 * @param asking words of the source of which one must be there; empty when the Chinese alone tells
 * @param excusing words of the source that make it right
 * @param around longer Chinese that holds the characters rightly: 可以经
 */
record ConfusedWord(
    String written,
    String meant,
    Kind kind,
    Set<String> asking,
    Set<String> excusing,
    List<String> around) {
  private static final String RESOURCE = "confused-words.tsv";
  private static final List<ConfusedWord> LISTED = read();

  /** How wrong a word is. */
  enum Kind {
    /** Right in some texts. */
    SHOW,
    /** Wrong in any text: {@code duizhao fix} may mend it unread. */
    FIX,
    /** An older spelling, which may be mended unread, too. */
    VARIANT
  }

  ConfusedWord {
    asking = Set.copyOf(asking);
    excusing = Set.copyOf(excusing);
    around = List.copyOf(around);
    if (written.isEmpty() || written.equals(meant)) {
      throw new IllegalArgumentException("not wrong: " + written);
    }
    if (kind != Kind.SHOW && !asking.isEmpty()) {
      throw new IllegalArgumentException("safe by the source only: " + written);
    }
  }

  /** All that are listed. */
  static List<ConfusedWord> listed() {
    return LISTED;
  }

  private static List<ConfusedWord> read() {
    try (InputStream in = ConfusedWord.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(ConfusedWord::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ConfusedWord parse(String line) {
    String[] cells = line.split("\t", -1);
    boolean excused = cells[4].startsWith("!");
    List<String> last = words(excused ? cells[4].substring(1) : cells[4]);
    return new ConfusedWord(
        cells[0],
        cells[1],
        Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        Set.copyOf(words(cells[3])),
        excused ? Set.copyOf(last) : Set.of(),
        excused ? List.of() : last);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  /** Whether it may be mended unread. */
  boolean isSafe() {
    return kind != Kind.SHOW;
  }

  /** Whether the source is needed to tell. */
  boolean needsSource() {
    return !asking.isEmpty();
  }

  /** Whether a source with these words makes it wrong. */
  boolean isAskedBy(Set<String> words) {
    return !Collections.disjoint(asking, words) && Collections.disjoint(excusing, words);
  }

  /** Where it stands wrongly in a text. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(written);
    while (at >= 0) {
      if (!isExcused(text, at)) {
        found.add(new Span(at, at + written.length()));
      }
      at = text.indexOf(written, at + written.length());
    }
    return found;
  }

  private boolean isExcused(String text, int at) {
    for (String longer : around) {
      if (text.startsWith(longer, at - longer.indexOf(written))) {
        return true;
      }
    }
    return false;
  }
}
