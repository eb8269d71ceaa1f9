// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds sentences that carry the translation of another one: two sources, one target, as when a
 * line was pasted twice or all lines slipped by one.
 *
 * <p>Of the two the one is told whose words the target renders less; none is when it renders both
 * well.
 */
@CheckInfo(
    id = "repeated-target",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "The target of a sentence is that of another sentence")
public final class RepeatedTargetCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int LEAST_HAN = 6;
  private static final int SHOWN = 60;

  /** Of the words of the source, weighed by their letters, at most so many may be rendered. */
  private static final double RENDERED = 0.45;

  /** The share of words in common from which on two sources say the same. */
  private static final double ALIKE = 0.6;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Map<String, Bead> first = new HashMap<>();
    for (Bead bead : bitext.beads()) {
      String target = bead.isMatched() ? Script.letters(bead.target().text()) : "";
      if (Script.countHan(target) < LEAST_HAN) {
        continue;
      }
      Bead known = first.putIfAbsent(target, bead);
      if (known != null && !isAlike(known, bead, context)) {
        compare(known, bead, context, sink);
      }
    }
  }

  /** Whether two sources say much the same, as "This is the output." and "Here is the output." */
  private static boolean isAlike(Bead one, Bead other, CheckContext context) {
    if (Script.letters(one.source().text()).equals(Script.letters(other.source().text()))) {
      return true;
    }
    Set<String> ours = words(one, context);
    Set<String> both = new HashSet<>(ours);
    Set<String> theirs = words(other, context);
    both.retainAll(theirs);
    ours.addAll(theirs);
    return both.size() >= ALIKE * ours.size();
  }

  private static Set<String> words(Bead bead, CheckContext context) {
    Set<String> words = new HashSet<>();
    for (Token token : context.lexicon().tokenizer().english().of(bead.source().text())) {
      if (token.form().length() > 2 && !EnglishProse.isFunctionWord(token.form())) {
        words.add(token.lemma());
      }
    }
    return words;
  }

  private void compare(Bead one, Bead other, CheckContext context, IssueSink sink) {
    double ofOne = rendered(one, context);
    double ofOther = rendered(other, context);
    Bead wrong = ofOne < ofOther ? one : other;
    Bead right = ofOne < ofOther ? other : one;
    if (Math.min(ofOne, ofOther) <= RENDERED) {
      String text = right.source().text().replace('\n', ' ');
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      sink.report(
          says("the target is also that of \"" + shown + "\"", CONFIDENCE)
              .source(Excerpt.of(wrong.source(), new Span(0, wrong.source().text().length())))
              .target(Excerpt.of(wrong.target(), new Span(0, wrong.target().text().length())))
              .issue());
    }
  }

  /** How much of the source's words is rendered, by their letters, 0 to 1; 1 when not known. */
  private static double rendered(Bead bead, CheckContext context) {
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return 1;
    }
    double all = 0;
    double covered = 0;
    List<Token> tokens = links.get().englishTokens();
    for (int e = 0; e < tokens.size(); e++) {
      if (tokens.get(e).form().length() > 3 && !tokens.get(e).isPunctuation()) {
        all += tokens.get(e).form().length();
        covered += tokens.get(e).form().length() * links.get().alignment().englishCovered(e);
      }
    }
    return all == 0 ? 1 : covered / all;
  }
}
