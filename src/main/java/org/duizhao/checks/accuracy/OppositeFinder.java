// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.CheckContext;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of the source that the target renders by a word that excludes theirs: "must" by 可以,
 * "all" by 部分.
 *
 * <p>Found when nothing near the place renders the word, the Chinese of its opposite stands there,
 * no other word of the source accounts for that, and no negation beside either would turn one into
 * the other.
 */
final class OppositeFinder {
  /** From here on another word of the source accounts for the Chinese. */
  private static final double RELATED = 20;

  /** Tokens around a word in which a negation belongs to it. */
  private static final int NEGATED = 4;

  /** Chinese characters around the opposite in which a rendering of the word would stand. */
  private static final int AROUND = 25;

  /** Tokens between the opposite and where the word's neighbours are rendered, at most. */
  private static final int NEAR = 5;

  private static final double LINKED = 0.25;

  private final Map<String, Opposites> words;

  /** The Chinese of all opposites, by its first character. */
  private final Map<Character, Set<String>> renderings = new HashMap<>();

  private final BitSet firstCharacters = new BitSet();

  /**
   * @param file beside this class, in the form of {@code opposites.txt}
   */
  OppositeFinder(String file) {
    this.words = Opposites.read(file);
    for (Opposites opposites : words.values()) {
      for (String rendering : opposites.chinese()) {
        char first = rendering.charAt(0);
        renderings.computeIfAbsent(first, any -> new HashSet<>()).add(rendering);
        firstCharacters.set(first);
      }
    }
  }

  /**
   * A word and what stands for it.
   *
   * @param source the English word
   * @param target the Chinese of its opposite
   */
  record Found(Span source, Span target) {}

  /** Those of a bead, in the order of the source. */
  List<Found> in(Bead bead, CheckContext context) {
    if (!holdsAny(bead.target().text())) {
      return List.of();
    }
    Optional<WordLinks> links = context.links(bead);
    return links.isEmpty() ? List.of() : in(bead, links.get(), context);
  }

  /** Whether the Chinese of any opposite stands in a text. */
  private boolean holdsAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      char first = text.charAt(i);
      if (firstCharacters.get(first)) {
        for (String rendering : renderings.getOrDefault(first, Set.of())) {
          if (text.startsWith(rendering, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Found> in(Bead bead, WordLinks links, CheckContext context) {
    List<Found> found = new ArrayList<>();
    List<Token> english = links.englishTokens();
    @Nullable List<Negation> negations = null;
    List<Span> code = bead.source().code();
    for (int e = 0; e < english.size(); e++) {
      Token token = english.get(e);
      Opposites opposites = words.getOrDefault(token.lemma(), words.get(token.form()));
      if (opposites == null || code.stream().anyMatch(token.span()::overlaps)) {
        continue;
      }
      negations = negations == null ? EnglishNegations.of(english) : negations;
      if (isNegated(negations, e)) {
        continue;
      }
      Span opposite = opposite(opposites, e, links, context);
      boolean taken = found.stream().anyMatch(other -> other.target().equals(opposite));
      if (opposite != null && !taken) {
        found.add(new Found(token.span(), opposite));
      }
    }
    return found;
  }

  private static boolean isNegated(List<Negation> negations, int e) {
    return negations.stream()
        .anyMatch(
            negation -> negation.kind().answers() && Math.abs(negation.token() - e) <= NEGATED);
  }

  private @Nullable Span opposite(
      Opposites opposites, int e, WordLinks links, CheckContext context) {
    String text = links.chinese();
    for (String rendering : opposites.chinese()) {
      for (int at = text.indexOf(rendering); at >= 0; at = text.indexOf(rendering, at + 1)) {
        Span span = new Span(at, at + rendering.length());
        if (isUnanswered(opposites, text, span)
            && isAtPlace(e, span, links)
            && !isNegatedThere(links, span)
            && isUnsupported(opposites, e, span, links, context)) {
          return span;
        }
      }
    }
    return null;
  }

  /** Whether nothing around the opposite renders the word itself. */
  private static boolean isUnanswered(Opposites opposites, String text, Span span) {
    String around =
        text.substring(Math.max(0, span.start() - AROUND), span.start())
            + "\n"
            + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    return opposites.own().stream().noneMatch(around::contains);
  }

  private static boolean isAtPlace(int e, Span span, WordLinks links) {
    List<Token> tokens =
        links.chineseTokensIn(span).stream().map(links.chineseTokens()::get).toList();
    if (tokens.isEmpty()
        || tokens.get(0).span().start() != span.start()
        || !endsAt(span.end(), tokens.get(tokens.size() - 1), links.chinese())) {
      return false;
    }
    int z = links.chineseTokensIn(span).get(0);
    Crossing crossing = Crossing.fromEnglish(links);
    if (crossing.link(e, z) > LINKED) {
      return true;
    }
    for (int i = Math.max(0, e - 3); i <= Math.min(e + 3, crossing.here().size() - 1); i++) {
      int best = i == e ? -1 : crossing.best(i);
      if (best >= 0 && crossing.link(i, best) > LINKED && Math.abs(best - z) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends there, or with a 的 that is cut together with it: 最 | 小的. */
  private static boolean endsAt(int end, Token token, String text) {
    int last = token.span().end();
    return last == end || last == end + 1 && text.charAt(end) == '的';
  }

  private static boolean isNegatedThere(WordLinks links, Span span) {
    int z = links.chineseTokensIn(span).get(0);
    return ChineseNegations.of(links.chineseTokens()).stream()
        .anyMatch(
            negation ->
                negation.kind().isSure()
                    && negation.token() != z
                    && Math.abs(negation.token() - z) <= NEGATED
                    && !isCut(links.chineseTokens(), negation.token(), z));
  }

  /** Whether a clause ends between two tokens. */
  private static boolean isCut(List<Token> tokens, int one, int other) {
    return tokens.subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(token -> token.form().equals(",") || token.form().equals(";"));
  }

  private static boolean isUnsupported(
      Opposites opposites, int e, Span span, WordLinks links, CheckContext context) {
    List<Token> chinese =
        links.chineseTokensIn(span).stream().map(links.chineseTokens()::get).toList();
    String lemma = links.englishTokens().get(e).lemma();
    for (Token english : links.englishTokens()) {
      boolean known =
          opposites.english().contains(english.lemma())
              || opposites.english().contains(english.form());
      boolean related =
          !english.lemma().equals(lemma)
              && chinese.stream()
                  .anyMatch(token -> context.lexicon().strength(english, token) >= RELATED);
      if (known || related) {
        return false;
      }
    }
    return true;
  }
}
