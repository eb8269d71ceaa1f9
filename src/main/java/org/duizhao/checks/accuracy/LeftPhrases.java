// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds English phrases that were left inside a Chinese sentence: "sum of idle connections" in 求出
 * sum of idle connections 的数量, and a remark in brackets that stands in brackets in the source too,
 * so that it is no gloss of the Chinese before it.
 */
final class LeftPhrases {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![\\w/.@#$%<>&~`:-])(?<![\\w] )[a-z]{3,20}(?: [a-z]{2,20}){2,9}+(?![\\w/=@#~`(.:-])(?! [\\w(])");

  private static final Pattern REMARK =
      Pattern.compile("[（(]([A-Za-z]{2,20}(?: [A-Za-z'’]{1,20}){3,12}+)[）)]");

  private static final int LEAST_HAN = 4;
  private static final int LEAST_LETTERS = 4;
  private static final String OPENERS = "\"'“‘「『（(《〈<[【`*_";

  private LeftPhrases() {}

  static List<Span> in(Bead bead, Lexicon lexicon) {
    String text = bead.target().text();
    List<Span> found = new ArrayList<>();
    if (Script.countHan(text) < LEAST_HAN) {
      return found;
    }
    String source = bead.source().text().toLowerCase(Locale.ROOT);
    Matcher plain = PLAIN.matcher(text);
    while (plain.find()) {
      if (!opens(text, plain.start())
          && source.contains(plain.group())
          && OrdinaryWords.fill(content(plain.group()), lexicon)) {
        found.add(new Span(plain.start(), plain.end()));
      }
    }
    Matcher remark = REMARK.matcher(text);
    while (remark.find()) {
      if (source.contains("(" + remark.group(1).toLowerCase(Locale.ROOT) + ")")
          && holdsFunctionWord(remark.group(1))) {
        found.add(new Span(remark.start(1), remark.end(1)));
      }
    }
    List<Span> code = bead.target().code();
    found.removeIf(span -> code.stream().anyMatch(span::overlaps));
    return found;
  }

  private static boolean opens(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && OPENERS.indexOf(text.charAt(before)) >= 0;
  }

  /** The phrase without its function words. */
  private static String content(String phrase) {
    List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
    words.removeIf(word -> word.length() < LEAST_LETTERS || EnglishProse.isFunctionWord(word));
    return words.size() < 2 ? "" : String.join(" ", words);
  }

  private static boolean holdsFunctionWord(String phrase) {
    return List.of(phrase.split(" ")).stream().anyMatch(EnglishProse::isFunctionWord);
  }
}
