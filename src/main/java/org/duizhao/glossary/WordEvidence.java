// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.duizhao.token.WordCosts;
import org.jspecify.annotations.Nullable;

/**
 * What words tell about terms in one pair of texts: that 包 in 包含 is no "package", and that in place
 * of "option" there stands 开关. Without a lexicon it tells nothing. The words are linked only when a
 * term is in doubt.
 */
public final class WordEvidence {
  private static final WordEvidence NONE = new WordEvidence(null, Optional::empty);

  /** A word that is this much likelier than by chance for the term may hold its rendering. */
  private static final double RELATED = 5;

  private static final int WIDER = 2;

  private final @Nullable TermStrengths strengths;
  private final Supplier<Optional<WordLinks>> source;
  private Optional<WordLinks> links = Optional.empty();
  private boolean asked;

  private WordEvidence(@Nullable TermStrengths strengths, Supplier<Optional<WordLinks>> source) {
    this.strengths = strengths;
    this.source = source;
  }

  /** Of a pair of texts. */
  public static WordEvidence of(TermStrengths strengths, Supplier<Optional<WordLinks>> links) {
    return new WordEvidence(strengths, links);
  }

  /** Of which nothing is known. */
  public static WordEvidence none() {
    return NONE;
  }

  Optional<TermStrengths> strengths() {
    return Optional.ofNullable(strengths);
  }

  /** The links between the words of the two texts; empty when they are not known. */
  public Optional<WordLinks> links() {
    if (strengths != null && !asked) {
      links = source.get();
      asked = true;
    }
    return links;
  }

  /**
   * Whether the stretch of the Chinese text is only a piece of longer words, none of which has to
   * do with the English term: 包 in 包含, 用户 in 用户名 for a term that is not "user".
   */
  boolean isPieceOfOther(String text, Span at, String english) {
    if (strengths == null || Script.countHan(at.of(text)) != at.length()) {
      return false;
    }
    Lexicon lexicon = strengths.lexicon();
    List<String> wider = widerWords(lexicon.wordCosts(), text, at);
    return !wider.isEmpty() && wider.stream().noneMatch(word -> isRelated(lexicon, english, word));
  }

  /** Whether the stretch begins or ends inside a word of the Chinese text: 程式 in 教程式. */
  boolean cutsWords(String text, Span at) {
    return strengths != null
        && strengths.lexicon().tokenizer().chinese().of(text).stream()
            .map(Token::span)
            .anyMatch(word -> isInside(at.start(), word) || isInside(at.end(), word));
  }

  private static boolean isInside(int offset, Span word) {
    return word.start() < offset && offset < word.end();
  }

  private static List<String> widerWords(WordCosts words, String text, Span at) {
    List<String> found = new ArrayList<>();
    int last = Math.min(text.length(), at.end() + WIDER);
    for (int start = Math.max(0, at.start() - WIDER); start <= at.start(); start++) {
      for (int end = at.end(); end <= last; end++) {
        boolean wider = end - start > at.length();
        if (wider && words.cost(text, start, end) < Float.POSITIVE_INFINITY) {
          found.add(text.substring(start, end));
        }
      }
    }
    return found;
  }

  private static boolean isRelated(Lexicon lexicon, String english, String word) {
    for (Token token : lexicon.tokenizer().english().of(english)) {
      if (lexicon.strength(token.lemma(), word) >= RELATED) {
        return true;
      }
    }
    return false;
  }
}
