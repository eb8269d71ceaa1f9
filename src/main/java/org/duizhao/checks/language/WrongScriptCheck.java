// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds text in the writing of another language: "The disk is full." as ディスクがいっぱいです or Диск
 * заполнен, which a translation memory of several languages may bring along.
 */
@CheckInfo(
    id = "wrong-script",
    type = IssueType.UNTRANSLATED,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target holds words in the writing of another language")
public final class WrongScriptCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.85;

  /** Fewer letters are a smiley or the sign of something: ツ, Ж. */
  private static final int LEAST = 3;

  private static final Set<Character.UnicodeScript> OTHERS =
      EnumSet.of(
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.HEBREW,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.DEVANAGARI);

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    List<Span> code = bead.target().code();
    int i = 0;
    while (i < text.length()) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointAt(i));
      if (!OTHERS.contains(script)) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      Span run = run(text, i);
      if (letters(run.of(text)) >= LEAST
          && !holds(bead.source().text(), script)
          && code.stream().noneMatch(run::overlaps)) {
        report(bead, run, script, sink);
        return;
      }
      i = run.end();
    }
  }

  /** From the first letter of another writing on to the last before Chinese or Latin text. */
  private static Span run(String text, int start) {
    int end = start;
    int i = start;
    while (i < text.length()) {
      int letter = text.codePointAt(i);
      Character.UnicodeScript script = Character.UnicodeScript.of(letter);
      i += Character.charCount(letter);
      if (OTHERS.contains(script)) {
        end = i;
      } else if (script != Character.UnicodeScript.COMMON
          && script != Character.UnicodeScript.INHERITED) {
        break;
      }
    }
    return new Span(start, end);
  }

  /** How many there are without the signs between them. */
  private static long letters(String text) {
    return text.codePoints().filter(c -> OTHERS.contains(Character.UnicodeScript.of(c))).count();
  }

  private static boolean holds(String text, Character.UnicodeScript script) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
  }

  private void report(Bead bead, Span run, Character.UnicodeScript script, IssueSink sink) {
    String name = script.name().toLowerCase(Locale.ROOT);
    sink.report(
        says("\"" + run.of(bead.target().text()) + "\" is written in " + name, CONFIDENCE)
            .target(Excerpt.of(bead.target(), run))
            .issue());
  }
}
