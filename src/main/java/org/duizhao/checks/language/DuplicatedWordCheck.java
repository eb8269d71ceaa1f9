// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.ChineseWords;

/**
 * Finds words that stand twice in a row in the target and not in the source: "Cannot load the
 * module" / 无法加载模块模块.
 */
@CheckInfo(
    id = "duplicated-word",
    type = IssueType.SPELLING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A word of the target stands twice in a row")
public final class DuplicatedWordCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.85;

  private static final int LEAST_HAN = 4;

  private static final Pattern SENTENCE =
      Pattern.compile("(?<![^。！？；\\n])([^。！？；\\n]{4,80}[。！？；])[ \\n]?(\\1)");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    reportSentence(bead, sink);
    List<Span> runs = Doublings.candidates(text);
    if (runs.isEmpty() || isDoubled(bead.source().text())) {
      return;
    }
    ChineseWords words = context.lexicon().tokenizer().chinese();
    List<Span> code = bead.target().code();
    for (Span run : runs) {
      for (Span second : Doublings.in(text, run, words)) {
        if (code.stream().noneMatch(second::overlaps)) {
          sink.report(
              says("\"" + second.of(text) + "\" stands twice in a row", CONFIDENCE)
                  .target(Excerpt.of(bead.target(), second))
                  .suggest("")
                  .issue());
        }
      }
    }
  }

  /** A sentence that follows itself, where the source has no two that are alike. */
  private void reportSentence(Bead bead, IssueSink sink) {
    String text = bead.target().text();
    Matcher doubled = SENTENCE.matcher(text);
    if (doubled.find() && !holdsTwins(bead.source().text())) {
      Span second = new Span(doubled.start(2), doubled.end(2));
      if (Script.countHan(second.of(text)) >= LEAST_HAN
          && bead.target().code().stream().noneMatch(second::overlaps)) {
        sink.report(
            says("the sentence \"" + second.of(text) + "\" stands twice in a row", CONFIDENCE)
                .target(Excerpt.of(bead.target(), second))
                .suggest("")
                .issue());
      }
    }
  }

  private static boolean holdsTwins(String english) {
    Set<String> seen = new HashSet<>();
    for (String sentence : english.split("[.!?;\n]")) {
      if (!sentence.isBlank() && !seen.add(sentence.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the English itself doubles a word: "many, many", "a very very long name". */
  private static boolean isDoubled(String english) {
    String before = "";
    int i = 0;
    while (i < english.length()) {
      int start = i;
      while (i < english.length() && Character.isLetter(english.charAt(i))) {
        i++;
      }
      if (i > start) {
        String word = english.substring(start, i).toLowerCase(Locale.ROOT);
        if (word.equals(before) && word.length() > 1) {
          return true;
        }
        before = word;
      } else {
        i++;
        boolean joins = english.charAt(start) == ' ' || english.startsWith(", ", start);
        i += english.startsWith(", ", start) ? 1 : 0;
        boolean goesOn = i < english.length() && Character.isLetter(english.charAt(i));
        before = joins && goesOn ? before : "";
      }
    }
    return false;
  }
}
