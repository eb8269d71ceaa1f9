// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.lexicon.Translation;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.FreeWord;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds a Latin name of the target that stands where the source has another: "push it to Gitea" /
 * 推送到 Bitbucket.
 *
 * <p>It decides by elimination: one name of the target that the source's block has nowhere, and one
 * name of the source that nothing in the target renders.
 */
@CheckInfo(
    id = "name-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A name of the target stands where the source has another")
public final class NameMismatchCheck implements BeadCheck {
  private static final double CONFIDENCE = 0.6;

  /** A name that this much of is linked has a rendering of its own. */
  private static final double RENDERED = 0.3;

  private static final LevenshteinDistance FEW_LETTERS = new LevenshteinDistance(2);

  /** One in so many Chinese sentences at the least holds a name as it is. */
  private static final int KEPT = 3;

  private static final int SHORTEST = 3;
  private static final int LONGEST_COMMON = 4;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    String target = bead.target().text();
    List<Span> names = latinNames(target);
    if (names.isEmpty()) {
      return;
    }
    String block = bead.source().widened().text().toLowerCase(Locale.ROOT);
    if (names.stream().allMatch(span -> isIn(block, span.of(target)))) {
      return;
    }
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return;
    }
    List<Token> strange = strange(links.get(), bead, block);
    List<Token> lost = strange.size() == 1 ? lost(links.get(), bead) : List.of();
    if (lost.size() == 1 && !areForms(strange.get(0).form(), lost.get(0).form())) {
      report(bead, lost.get(0).span(), strange.get(0).span(), sink);
    }
  }

  private void report(Bead bead, Span lost, Span strange, IssueSink sink) {
    String written = strange.of(bead.target().text());
    String meant = lost.of(bead.source().text());
    sink.report(
        says("\"" + written + "\" stands where the source has \"" + meant + "\"", CONFIDENCE)
            .source(Excerpt.of(bead.source(), lost))
            .target(Excerpt.of(bead.target(), strange))
            .issue());
  }

  /** The names of the target that its source block has nowhere, each once. */
  private static List<Token> strange(WordLinks links, Bead bead, String block) {
    List<Token> strange = new ArrayList<>();
    String text = links.chinese();
    for (Token token : links.chineseTokens()) {
      boolean counts =
          isName(token.span().of(text))
              && !isIn(block, token.form())
              && !isSpeltAlike(block, token.form())
              && isFree(text, token.span())
              && bead.target().code().stream().noneMatch(token.span()::overlaps);
      if (counts && strange.stream().noneMatch(t -> t.form().equals(token.form()))) {
        strange.add(token);
      }
    }
    return strange;
  }

  /** The names of the source that the target has less often and does not render. */
  private static List<Token> lost(WordLinks links, Bead bead) {
    String target = bead.target().widened().text().toLowerCase(Locale.ROOT);
    String source = bead.source().widened().text().toLowerCase(Locale.ROOT);
    List<Token> lost = new ArrayList<>();
    List<Token> tokens = links.englishTokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean counts =
          isName(token.span().of(links.english()))
              && (!opensSentence(tokens, i) || isKeptInChinese(links, token))
              && !OrdinaryWords.fill(token.form(), links.lexicon())
              && times(target, token.form()) < times(source, token.form())
              && isFree(links.english(), token.span())
              && bead.source().code().stream().noneMatch(token.span()::overlaps)
              && !isRendered(links, i)
              && !standsInRenderedName(links, i, target);
      if (counts && lost.stream().noneMatch(t -> t.form().equals(token.form()))) {
        lost.add(token);
      }
    }
    return lost;
  }

  private static int times(String text, String word) {
    int times = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      times++;
    }
    return times;
  }

  private static boolean opensSentence(List<Token> tokens, int i) {
    return i == 0 || ".!?:\"“(".contains(tokens.get(i - 1).form());
  }

  /** "Linux" stands as it is in Chinese texts, "However" does not. */
  private static boolean isKeptInChinese(WordLinks links, Token token) {
    String word = token.span().of(links.english());
    int kept = links.lexicon().chineseCount(token.form());
    return isMixed(word) || kept * KEPT > links.lexicon().englishCount(token.lemma());
  }

  /** A name of several words may be rendered as a whole, by another of them or by its letters. */
  private static boolean standsInRenderedName(WordLinks links, int i, String target) {
    for (int j = i - 1; j <= i + 1; j += 2) {
      if (j >= 0 && j < links.englishTokens().size()) {
        Token beside = links.englishTokens().get(j);
        if (isName(beside.span().of(links.english())) && !target.contains(beside.form())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRendered(WordLinks links, int e) {
    double han = 0;
    for (int z = 0; z < links.chineseTokens().size(); z++) {
      if (!isName(links.chineseTokens().get(z).span().of(links.chinese()))) {
        han += links.alignment().symmetric(e, z);
      }
    }
    if (han > RENDERED) {
      return true;
    }
    String chinese = links.chinese();
    return links.lexicon().translations(links.englishTokens().get(e).lemma()).stream()
        .map(Translation::chinese)
        .anyMatch(chinese::contains);
  }

  private static List<Span> latinNames(String text) {
    List<Span> names = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start && isName(text.substring(start, i))) {
        names.add(new Span(start, i));
      }
      i = Math.max(i, start + 1);
    }
    return names;
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST
        && isCapital(word.charAt(0))
        && word.chars().allMatch(c -> isLetter((char) c))
        && word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Capitals inside, as in GitLab, tell a name at the start of a sentence too. */
  private static boolean isMixed(String word) {
    return word.substring(1).chars().anyMatch(c -> isCapital((char) c));
  }

  private static boolean isIn(String text, String word) {
    return text.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Part of a path, an address or a variable is no name, nor is part of a compound. */
  private static boolean isFree(String text, Span span) {
    return FreeWord.at(text, span)
        && (span.start() == 0 || text.charAt(span.start() - 1) != '-')
        && (span.end() == text.length() || text.charAt(span.end()) != '-');
  }

  /**
   * Words that begin alike, differ in a letter or two, or one inside the other: one name's
   * spellings.
   */
  private static boolean areForms(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return a.contains(b)
        || b.contains(a)
        || FEW_LETTERS.apply(a, b) >= 0
        || common >= LONGEST_COMMON && common > a.length() / 2;
  }

  /** Whether a word of the source is another spelling: RecycleView beside "RecyclerView". */
  private static boolean isSpeltAlike(String block, String name) {
    if (name.length() <= LONGEST_COMMON) {
      return false;
    }
    int start = 0;
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && isLetter(block.charAt(end))) {
        end++;
      }
      if (end - start > LONGEST_COMMON && isMisspelling(block.substring(start, end), name)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Two letters changed at most, whatever their order: "Djikstra" and "Dijkstra". */
  private static boolean isMisspelling(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return false;
    }
    boolean near = FEW_LETTERS.apply(one, other) >= 0;
    return near
        || one.charAt(0) == other.charAt(0) && FEW_LETTERS.apply(sorted(one), sorted(other)) >= 0;
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
