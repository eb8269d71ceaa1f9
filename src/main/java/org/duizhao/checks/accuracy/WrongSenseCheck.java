// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Finds words rendered in another sense than they have there, after a list of {@link WrongSense}s:
 * "three tips" as 三个提示, "port" as 港口.
 *
 * <p>Told when nothing in the target renders the word, no word of the source accounts for the
 * Chinese, and the Chinese is linked to no other word.
 */
@CheckInfo(
    id = "wrong-sense",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A word is rendered in another sense than it has here")
public final class WrongSenseCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.7;

  /** A link to another word that is surer than this one and than that to the word itself tells. */
  private static final double LINKED = 0.3;

  private static final int LEAST_WORD = 3;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  /** By the first character of the Chinese, with what the English begins with. */
  private static final Map<Character, List<Listed>> LISTED = new HashMap<>();

  private static final boolean[] FIRST = new boolean[LAST_HAN - FIRST_HAN + 1];

  static {
    for (WrongSense sense : WrongSense.listed()) {
      char first = sense.chinese().charAt(0);
      LISTED.computeIfAbsent(first, any -> new ArrayList<>()).add(Listed.of(sense));
      FIRST[first - FIRST_HAN] = true;
    }
  }

  private record Listed(WrongSense sense, WordStems stems) {
    static Listed of(WrongSense sense) {
      List<String> stems =
          sense.english().stream().map(word -> word.substring(0, word.length() - 1)).toList();
      return new Listed(sense, new WordStems(String.join(" ", stems)));
    }
  }

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    int told = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (at >= told && c >= FIRST_HAN && c <= LAST_HAN && FIRST[c - FIRST_HAN]) {
        told = Math.max(told, checkAt(at, bead, context, sink));
      }
    }
  }

  /** Where the finding ends, if there is one. */
  private int checkAt(int at, Bead bead, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    for (Listed listed : LISTED.getOrDefault(text.charAt(at), List.of())) {
      WrongSense sense = listed.sense();
      if (text.startsWith(sense.chinese(), at)
          && listed.stems().anyIn(bead.source().text())
          && !sense.isAnswered(text)) {
        Span place = new Span(at, at + sense.chinese().length());
        Optional<Span> word = context.links(bead).flatMap(links -> word(sense, place, links, bead));
        if (word.isPresent() && !isTerm(word.get(), place, context, bead)) {
          report(bead, sense, word.get(), place, sink);
          return place.end();
        }
      }
    }
    return 0;
  }

  /** Whether the term base has the Chinese as a rendering of the word, good or bad. */
  private static boolean isTerm(Span word, Span place, CheckContext context, Bead bead) {
    return context.terms(bead).all().stream()
        .anyMatch(
            verdict -> {
              Span rendering = verdict.place();
              return rendering != null
                  && rendering.overlaps(place)
                  && verdict.term().span().overlaps(word);
            });
  }

  /** The English word that the Chinese stands for, if nothing excuses it. */
  private static Optional<Span> word(WrongSense sense, Span place, WordLinks links, Bead bead) {
    List<Integer> written = links.chineseTokensIn(place);
    List<Token> chinese = links.chineseTokens();
    if (written.isEmpty()
        || chinese.get(written.get(0)).span().start() != place.start()
        || chinese.get(written.get(written.size() - 1)).span().end() != place.end()
        || bead.target().code().stream().anyMatch(place::overlaps)) {
      return Optional.empty();
    }
    int found = -1;
    double own = 0;
    double other = 0;
    boolean asked = sense.asking().isEmpty();
    for (int e = 0; e < links.englishTokens().size(); e++) {
      Token token = links.englishTokens().get(e);
      asked |= isOneOf(sense.asking(), token);
      double link = link(e, written, links);
      if (isOneOf(sense.excusing(), token)) {
        return Optional.empty();
      } else if (isOneOf(sense.english(), token)) {
        boolean better = found < 0 || link > own;
        found = better ? e : found;
        own = Math.max(own, link);
      } else if (token.lemma().length() >= LEAST_WORD) {
        other = Math.max(other, link);
      }
    }
    if (found < 0 || !asked || other > Math.max(own, LINKED)) {
      return Optional.empty();
    }
    Span word = links.englishTokens().get(found).span();
    return bead.source().code().stream().anyMatch(word::overlaps)
        ? Optional.empty()
        : Optional.of(word);
  }

  private static double link(int english, List<Integer> chinese, WordLinks links) {
    double most = 0;
    for (int z : chinese) {
      most = Math.max(most, links.alignment().symmetric(english, z));
    }
    return most;
  }

  private static boolean isOneOf(Set<String> words, Token token) {
    return words.contains(token.lemma()) || words.contains(token.form());
  }

  private void report(Bead bead, WrongSense sense, Span word, Span place, IssueSink sink) {
    String message =
        "\""
            + word.of(bead.source().text())
            + "\" is \""
            + sense.meant()
            + "\" as a rule, not \""
            + sense.chinese()
            + "\"";
    sink.report(
        says(message, CONFIDENCE)
            .source(Excerpt.of(bead.source(), word))
            .target(Excerpt.of(bead.target(), place))
            .suggest(sense.meant())
            .issue());
  }
}
