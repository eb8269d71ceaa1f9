// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Optional;
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
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;

/**
 * Finds two words that changed places in the target: "from the source to the destination" as
 * 从目标复制到源.
 *
 * <p>Decided by who renders whom: the first word of the source must be known for the second place
 * of the target, the second for the first, and neither for its own.
 */
@CheckInfo(
    id = "exchanged-words",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "Two words that the source has in one order stand in the other in the target")
public final class ExchangedWordsCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.75;
  private static final double KNOWN = 50;
  private static final double UNKNOWN = 5;

  private static final String NOUN = "((?:the |a |an |your |its )?[\\w-]{2,30}+)";

  private static final Pattern ENGLISH =
      Pattern.compile("\\b[Ff]rom " + NOUN + " (?:in)?to " + NOUN);

  private static final Pattern CHINESE =
      Pattern.compile("(?:从|由)([^，。；：从由到]{1,16}?)(?:到|至)([^，。；：从由到中里上]{1,16})");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    checkNames(bead, sink);
    Matcher english = ENGLISH.matcher(bead.source().text());
    Matcher chinese = CHINESE.matcher(bead.target().text());
    if (!english.find() || !chinese.find() || english.find(english.end())) {
      return;
    }
    english.find(0);
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return;
    }
    Span first = new Span(english.start(1), english.end(1));
    Span second = new Span(english.start(2), english.end(2));
    Span from = new Span(chinese.start(1), chinese.end(1));
    Span to = new Span(chinese.start(2), chinese.end(2));
    WordLinks words = links.get();
    boolean crossed =
        known(words, first, to) >= KNOWN
            && known(words, second, from) >= KNOWN
            && known(words, first, from) < UNKNOWN
            && known(words, second, to) < UNKNOWN;
    if (crossed) {
      report(bead, first.join(second), new Span(chinese.start(), chinese.end()), sink);
    }
  }

  private void checkNames(Bead bead, IssueSink sink) {
    ExchangedNames.Found names = ExchangedNames.in(bead.source().text(), bead.target().text());
    if (names != null) {
      report(bead, names.source(), names.target(), sink);
    }
  }

  /** How strongly the last word of the English is known for a word of the Chinese. */
  private static double known(WordLinks links, Span english, Span chinese) {
    List<Integer> nouns = links.englishTokensIn(english);
    if (nouns.isEmpty()) {
      return 0;
    }
    int noun = nouns.get(nouns.size() - 1);
    return links.chineseTokensIn(chinese).stream()
        .mapToDouble(z -> links.strength(noun, z))
        .max()
        .orElse(0);
  }

  private void report(Bead bead, Span source, Span target, IssueSink sink) {
    String said = target.of(bead.target().text());
    String meant = source.of(bead.source().text());
    sink.report(
        says("\"" + said + "\" goes the other way than \"" + meant + "\"", CONFIDENCE)
            .source(Excerpt.of(bead.source(), source))
            .target(Excerpt.of(bead.target(), target))
            .issue());
  }
}
