// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds words rendered by their opposite: "enable the firewall" as 禁用防火墙.
 *
 * <p>Reported when nothing in the target renders the word, the Chinese of its opposite stands
 * there, and the source has neither the opposite nor a negation that would turn one into the other.
 */
@CheckInfo(
    id = "opposite-word",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A word of the source is rendered by its opposite")
public final class OppositeWordCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.75;

  /** From here on another word of the source accounts for the Chinese. */
  private static final double RELATED = 20;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    if (!hasOpposite(bead.target().text())) {
      return;
    }
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty() || negates(links.get())) {
      return;
    }
    List<Token> english = links.get().englishTokens();
    Set<String> lemmas = new HashSet<>();
    english.forEach(token -> lemmas.add(token.lemma()));
    List<Span> code = bead.source().code();
    for (Token token : english) {
      Opposites opposites = Opposites.byLemma().get(token.lemma());
      if (opposites == null
          || opposites.english().stream().anyMatch(lemmas::contains)
          || opposites.own().stream().anyMatch(bead.target().text()::contains)
          || code.stream().anyMatch(token.span()::overlaps)) {
        continue;
      }
      Span opposite = opposite(opposites, token, links.get(), context);
      if (opposite != null) {
        report(bead, token.span(), opposite, sink);
        return;
      }
    }
  }

  private static boolean hasOpposite(String target) {
    return Opposites.byLemma().values().stream()
        .anyMatch(opposites -> opposites.chinese().stream().anyMatch(target::contains));
  }

  private static boolean negates(WordLinks links) {
    return EnglishNegations.of(links.englishTokens()).stream()
            .anyMatch(negation -> negation.kind().answers())
        || ChineseNegations.of(links.chineseTokens()).stream()
            .anyMatch(negation -> negation.kind().isSure());
  }

  private static @Nullable Span opposite(
      Opposites opposites, Token word, WordLinks links, CheckContext context) {
    for (String rendering : opposites.chinese()) {
      int start = links.chinese().indexOf(rendering);
      if (start < 0) {
        continue;
      }
      Span span = new Span(start, start + rendering.length());
      boolean unsupported =
          links.chineseTokensIn(span).stream()
              .map(links.chineseTokens()::get)
              .allMatch(token -> isUnsupported(token, word, links, context));
      if (unsupported) {
        return span;
      }
    }
    return null;
  }

  private static boolean isUnsupported(
      Token chinese, Token word, WordLinks links, CheckContext context) {
    return links.englishTokens().stream()
        .filter(english -> !english.lemma().equals(word.lemma()))
        .allMatch(english -> context.lexicon().strength(english, chinese) < RELATED);
  }

  private void report(Bead bead, Span source, Span target, IssueSink sink) {
    String said = target.of(bead.target().text());
    String meant = source.of(bead.source().text());
    sink.report(
        says("\"" + said + "\" is the opposite of \"" + meant + "\"", CONFIDENCE)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }
}
