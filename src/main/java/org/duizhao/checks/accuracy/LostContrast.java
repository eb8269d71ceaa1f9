// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;

/**
 * Places where the source sets one thing against another ("a footer instead of a header", "rather
 * than", "let alone", "except") and nothing of the target does: no 而不是, no 代替, no 更不用说.
 */
final class LostContrast {
  private static final Pattern CONTRAST =
      Pattern.compile(
          "\\b(?:instead of|rather than|let alone|as opposed to)(?: [\\w'’-]{1,30}+){1,4}+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MENTION =
      Pattern.compile("\\bnot to mention(?: [\\w'’-]{1,30}+){1,4}+", Pattern.CASE_INSENSITIVE);

  private static final Pattern EXCEPTION =
      Pattern.compile(
          "\\b(?:except|apart from|excluding|with the exception of)(?! that\\b)(?: [\\w'’-]{1,30}+){1,4}+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXCEPTED = Pattern.compile("[外不未没非无仅只例但免别排异专单光唯]|(?<![删移清去解排])除");

  private static final Pattern ANSWER =
      Pattern.compile("[不非代替取别免反省没无勿未弃换改宁更何较胜优]|只|仅|直接|比|要么|从|由|原|缩|降|相对于|相比|本可|本应|本该");

  private static final Pattern MENTIONED =
      Pattern.compile("[不别勿莫未没何还及且甚另外加另连]|包括|当然|尤其|特别|同时|再说|再加|以外|也");

  private static final String SENTENCE_END = "。！？；!?;\n";
  private static final String CLAUSE_END = SENTENCE_END + "，,：:（）()—";

  /** Characters before the contrast whose rendering tells where it should stand. */
  private static final int BEFORE = 40;

  private static final int ANYWHERE = 20;

  private LostContrast() {}

  /** The English of each such place. */
  static List<Span> in(WordLinks links) {
    List<Span> found = new ArrayList<>();
    collect(links, CONTRAST, ANSWER, 1, found);
    collect(links, MENTION, MENTIONED, 0, found);
    collect(links, EXCEPTION, EXCEPTED, ANYWHERE, found);
    return found;
  }

  private static void collect(
      WordLinks links, Pattern contrasts, Pattern answer, int clauses, List<Span> found) {
    Matcher contrast = contrasts.matcher(links.english());
    while (contrast.find()) {
      Span span = new Span(contrast.start(), contrast.end());
      Span place = place(links, span, clauses);
      if (!answer.matcher(place.of(links.chinese())).find()) {
        found.add(span);
      }
    }
  }

  /** The clauses that render what stands around the contrast, and so many more on either side. */
  private static Span place(WordLinks links, Span contrast, int clauses) {
    String text = links.chinese();
    int before = clauses == 0 ? 0 : BEFORE;
    int sentence = links.english().lastIndexOf(". ", contrast.start()) + 1;
    Span around = new Span(Math.max(sentence, contrast.start() - before), contrast.end());
    Optional<Span> rendered = links.chineseOf(around);
    if (rendered.isEmpty()) {
      return new Span(0, text.length());
    }
    Span place = rendered.get();
    boolean wide = place.of(text).chars().anyMatch(c -> CLAUSE_END.indexOf(c) >= 0);
    return new Span(
        back(text, place.start(), wide ? 0 : clauses), forth(text, place.end(), clauses));
  }

  private static int back(String text, int from, int most) {
    int clauses = 0;
    int i = from;
    while (i > 0 && SENTENCE_END.indexOf(text.charAt(i - 1)) < 0) {
      clauses += CLAUSE_END.indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0;
      if (clauses > most) {
        break;
      }
      i--;
    }
    return i;
  }

  private static int forth(String text, int from, int most) {
    int clauses = 0;
    int i = from;
    while (i < text.length() && SENTENCE_END.indexOf(text.charAt(i)) < 0) {
      clauses += CLAUSE_END.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      if (clauses > most) {
        break;
      }
      i++;
    }
    return i;
  }
}
