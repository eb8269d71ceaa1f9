// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;
import org.duizhao.text.Span;

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

  TermMatcher(List<TermEntry> entries) {
    this(new EnglishTermFinder(entries), new ChineseTermFinder(entries), "");
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
    return english.toRender(text, hidden, path);
  }

  /** All Chinese terms of any status in {@code text}, the shorter ones inside longer ones too. */
  public List<RenderingOccurrence> chinese(String text) {
    return chinese.all(text);
  }

  /**
   * What became of each English term in the translation, in the order of the source.
   *
   * @param hidden stretches of the source that hold no terms
   * @param evidence what is known of the words of both texts
   */
  public List<TermVerdict> verdicts(
      String source, List<Span> hidden, String target, WordEvidence evidence) {
    List<TermOccurrence> terms = english(source, hidden);
    if (terms.isEmpty()) {
      return List.of();
    }
    List<TermOccurrence> anywhere = english.all(source);
    TermPair pair =
        new TermPair(source, terms, anywhere, target, chinese(target), english.all(target));
    return new VerdictMaker(pair, evidence).verdicts();
  }
}
