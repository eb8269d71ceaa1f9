// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.text.FreeWord;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds Latin words of the target that the source has in a slightly other spelling: "run the
 * selftests" as 运行 sleftests.
 *
 * <p>A word that the source has too, that is part of a path or an address, or that is commoner than
 * its neighbour in the source is no misspelling: translators correct their originals.
 */
@CheckInfo(
    id = "misspelt-name",
    type = IssueType.SPELLING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A Latin word of the target is a misspelling of one in the source")
public final class MisspeltNameCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.9;

  /** A word that occurs this often is meant as it is, unless the other is far commoner. */
  private static final int KNOWN = 8;

  private static final int TIMES_AS_COMMON = 3;
  private static final int TIMES_AS_COMMON_AS_KNOWN = 500;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String target = bead.target().text();
    List<Span> candidates = words(target);
    if (candidates.isEmpty()) {
      return;
    }
    String source = bead.source().text().toLowerCase(Locale.ROOT);
    candidates.removeIf(span -> source.contains(span.of(target).toLowerCase(Locale.ROOT)));
    if (candidates.isEmpty()) {
      return;
    }
    String block = bead.source().widened().text().toLowerCase(Locale.ROOT);
    List<Span> words = words(block);
    Set<String> spellings = new HashSet<>();
    words.forEach(span -> spellings.add(span.of(block)));
    for (Span span : candidates) {
      String word = span.of(target).toLowerCase(Locale.ROOT);
      String meant = block.contains(word) ? null : NearMisses.nearest(word, spellings);
      if (meant != null && isCommoner(meant, word, context.lexicon())) {
        report(bead, span, meant, sink);
      }
    }
  }

  private static boolean isCommoner(String meant, String written, Lexicon lexicon) {
    int count = count(written, lexicon);
    int times = count < KNOWN ? TIMES_AS_COMMON : TIMES_AS_COMMON_AS_KNOWN;
    return count == 0 || count(meant, lexicon) > times * count;
  }

  private static int count(String word, Lexicon lexicon) {
    int most = Math.max(lexicon.englishCount(word), lexicon.chineseCount(word));
    for (Token token : lexicon.tokenizer().english().of(word)) {
      most = Math.max(most, lexicon.englishCount(token.lemma()));
    }
    return most;
  }

  private void report(Bead bead, Span span, String meant, IssueSink sink) {
    String written = span.of(bead.target().text());
    Span place = find(bead.source().text(), meant);
    String spelling = place == null ? meant : place.of(bead.source().text());
    Span shown = place == null ? new Span(0, bead.source().text().length()) : place;
    sink.report(
        says("\"" + written + "\" is \"" + spelling + "\" in the source", CONFIDENCE)
            .source(Excerpt.of(bead.source(), shown))
            .target(Excerpt.of(bead.target(), span))
            .issue());
  }

  private static @Nullable Span find(String source, String word) {
    for (Span span : words(source)) {
      if (span.of(source).equalsIgnoreCase(word)) {
        return span;
      }
    }
    return null;
  }

  /** Runs of at least four ASCII letters that are part of nothing longer than a word. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      Span word = new Span(start, i);
      if (word.length() >= NearMisses.SHORTEST && FreeWord.at(text, word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
