// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import java.util.function.Supplier;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.text.literal.LiteralText;

/**
 * Finds the terms of a term base in English and Chinese text, and says for each English one what
 * became of it. The work grows with the text, not with the term base.
 *
 * <p>"Send a cover letter." / "请发一封提交信。": "cover letter" is found at 7..19 and its verdict is
 * forbidden, by 提交信 at 4..7.
 */
public final class TermMatcher {
  private final EnglishTermFinder english;
  private final ChineseTermFinder chinese;
  private final String path;

  /** Entries that are equal become one, so that those of one matcher are told apart by identity. */
  TermMatcher(List<TermEntry> entries) {
    List<TermEntry> distinct = entries.stream().distinct().toList();
    this.english = new EnglishTermFinder(distinct);
    this.chinese = new ChineseTermFinder(distinct);
    this.path = "";
  }

  private TermMatcher(EnglishTermFinder english, ChineseTermFinder chinese, String path) {
    this.english = english;
    this.chinese = chinese;
    this.path = path;
  }

  /** The same for texts of one translation, by whose path some entries apply and others do not. */
  public TermMatcher in(String path) {
    return new TermMatcher(english, chinese, path);
  }

  /**
   * The terms that a translation of {@code text} should render, in order, the longest where terms
   * nest: only those whose conditions are met, and none in a longer capitalised name.
   *
   * @param hidden stretches that hold no terms: code, paths, identifiers
   */
  public List<TermOccurrence> english(String text, List<Span> hidden) {
    return english.in(text).toRender(hidden, path);
  }

  /** All Chinese terms of any status in {@code text}, the shorter ones inside longer ones too. */
  public List<RenderingOccurrence> chinese(String text) {
    return chinese.all(text);
  }

  /**
   * What became of each English term in the translation.
   *
   * @param hidden gives the stretches of the source that hold no terms; asked if there are terms
   * @param evidence what is known of the words of both texts
   */
  public TermVerdicts verdicts(
      String source, Supplier<List<Span>> hidden, String target, WordEvidence evidence) {
    EnglishTerms found = english.in(source);
    if (found.isEmpty()) {
      return TermVerdicts.none();
    }
    List<TermOccurrence> terms = found.toRender(hidden.get(), path);
    if (terms.isEmpty()) {
      return TermVerdicts.none();
    }
    List<TermOccurrence> kept = english.in(target).all();
    List<RenderingOccurrence> renderings = outsideLiterals(target, chinese(target));
    TermPair pair = new TermPair(found.words(), terms, found.all(), target, renderings, kept);
    return new TermVerdicts(new VerdictMaker(pair, evidence));
  }

  /** "regex" in the option --regex-type renders nothing; Chinese does, wherever it stands. */
  private static List<RenderingOccurrence> outsideLiterals(
      String text, List<RenderingOccurrence> found) {
    if (found.stream().allMatch(one -> Script.countHan(one.span().of(text)) > 0)) {
      return found;
    }
    List<Span> literals = new LiteralText(text, List.of()).spans();
    return found.stream()
        .filter(
            one ->
                Script.countHan(one.span().of(text)) > 0
                    || literals.stream().noneMatch(one.span()::overlaps))
        .toList();
  }
}
