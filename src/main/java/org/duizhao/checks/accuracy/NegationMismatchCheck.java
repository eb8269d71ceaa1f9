// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.learn.Weights;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds negations of the source that the target lacks, "the disk cannot be read" as 磁盘可以读取, and
 * those that it adds.
 *
 * <p>It decides on the place: a 不 elsewhere in the sentence does not answer for "not", and a word
 * that negates by its meaning, such as 除非 or 拒绝, does. What speaks for and against are the {@link
 * NegationFeatures}.
 */
@CheckInfo(
    id = "negation-mismatch",
    type = IssueType.MISTRANSLATION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "One side negates something that the other does not")
public final class NegationMismatchCheck implements BeadCheck {
  private static final Weights WEIGHTS =
      Weights.beside(NegationFeatures.class, "negation-weights.tsv", NegationFeatures.SIGNS);

  private static final double GAINED = 0.5;
  private static final double BARE = 1.5;
  private static final Pattern NEGATIVE =
      Pattern.compile("[不没沒未无無非勿莫别否免禁拒绝缺少空零仅只唯难毫]|(?<![删移清去解排])除|白费");
  private static final int SHOWN = 3;
  private static final WordStems CONTRASTS =
      new WordStems("instead rather let opposed mention except apart exclud");

  /** Mostly subjects, whose negation Chinese puts to the verb. */
  private static final Set<String> SUBJECTS = Set.of("neither", "none", "nobody", "nothing");

  private static final int LEAST_HAN = 2;
  private static final String BORDERS = "，。；：！？、,;:!?()（）“”\"\n";

  private static final Set<String> AUXILIARIES =
      Set.of(
          "can", "ca", "could", "do", "does", "did", "is", "are", "was", "were", "will", "wo",
          "would", "should", "may", "might", "must", "have", "has", "had");

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    boolean source = EnglishNegations.mayNegate(bead.source().text());
    boolean contrast = CONTRASTS.anyIn(bead.source().text());
    boolean target = ChineseNegations.mayNegate(bead.target().text());
    if (Script.countHan(bead.target().text()) < LEAST_HAN) {
      return;
    }
    Optional<WordLinks> links = context.links(bead);
    if (links.isEmpty()) {
      return;
    }
    if (source) {
      findLost(bead, links.get(), sink);
    }
    findLostPrefixes(bead, links.get(), sink);
    if (contrast) {
      findLostContrast(bead, links.get(), sink);
    }
    if (target) {
      findAdded(bead, links.get(), sink);
    }
  }

  private void findAdded(Bead bead, WordLinks words, IssueSink sink) {
    List<Span> code = bead.source().code();
    for (AddedNegations.Added added : AddedNegations.in(words)) {
      if (code.stream().noneMatch(added.source()::overlaps)) {
        String said = added.target().of(bead.target().text());
        String meant = added.source().of(bead.source().text());
        sink.report(
            says("\"" + said + "\" negates \"" + meant + "\", the source does not", GAINED)
                .severity(Severity.MINOR)
                .source(Excerpt.of(bead.source(), added.source()))
                .target(Excerpt.of(bead.target(), added.target()))
                .issue());
      }
    }
  }

  private void findLostPrefixes(Bead bead, WordLinks words, IssueSink sink) {
    List<Span> code = bead.source().code();
    for (LostPrefix.Lost lost : LostPrefix.in(words)) {
      if (code.stream().noneMatch(lost.english()::overlaps)) {
        String said = lost.chinese().of(bead.target().text());
        String meant = lost.english().of(bead.source().text());
        sink.report(
            says("\"" + said + "\" does not negate as \"" + meant + "\" does", GAINED)
                .severity(Severity.MINOR)
                .source(Excerpt.of(bead.source(), lost.english()))
                .target(Excerpt.of(bead.target(), lost.chinese()))
                .issue());
      }
    }
  }

  private void findLostContrast(Bead bead, WordLinks words, IssueSink sink) {
    Span whole = new Span(0, bead.target().text().length());
    for (Span contrast : LostContrast.in(words)) {
      Span place =
          words.chineseOf(contrast).map(span -> clause(bead.target().text(), span)).orElse(whole);
      sink.report(
          says("the target lacks \"" + contrast.of(words.english()) + "\"", GAINED)
              .severity(Severity.MINOR)
              .source(Excerpt.of(bead.source(), contrast))
              .target(Excerpt.of(bead.target(), place))
              .issue());
    }
  }

  private void findLost(Bead bead, WordLinks words, IssueSink sink) {
    List<Negation> source = EnglishNegations.of(words.englishTokens());
    if (source.stream().noneMatch(negation -> negation.kind().isSure())) {
      return;
    }
    List<Negation> target = ChineseNegations.of(words.chineseTokens());
    NegationFeatures features =
        new NegationFeatures(
            source, target, Crossing.fromEnglish(words), Crossing.fromChinese(words));
    List<Span> code = bead.source().code();
    for (int i = 0; i < source.size(); i++) {
      Span span = words.englishTokens().get(source.get(i).token()).span();
      if (source.get(i).kind().isSure() && code.stream().noneMatch(span::overlaps)) {
        double odds = WEIGHTS.sum(features.of(i));
        odds = isBare(source.get(i), words) ? Math.max(odds, BARE) : odds;
        if (odds > NegationFeatures.LEAST) {
          report(bead, words, source.get(i).token(), odds, sink);
        }
      }
    }
  }

  /** "Unless" and "none" where no character of the target negates, excepts or limits anything. */
  private static boolean isBare(Negation negation, WordLinks words) {
    String word = words.englishTokens().get(negation.token()).form();
    boolean strict =
        negation.kind() == Negation.Kind.UNLESS || negation.kind() == Negation.Kind.NOTHING;
    return strict
        && !NEGATIVE.matcher(words.chinese()).find()
        && !words.chinese().toLowerCase(Locale.ROOT).contains(word);
  }

  private void report(Bead bead, WordLinks words, int token, double odds, IssueSink sink) {
    Span phrase = phrase(words.englishTokens(), token);
    String text = bead.target().text();
    Span whole = new Span(0, text.length());
    Span place = words.chineseOf(phrase).map(span -> clause(text, span)).orElse(whole);
    if (isSubject(words.englishTokens(), token)) {
      place = new Span(place.start(), sentenceEnd(text, place.end()));
    }
    double confidence = 0.3 + 0.55 / (1 + Math.exp(1.5 - odds));
    sink.report(
        says("the target does not negate \"" + phrase.of(words.english()) + "\"", confidence)
            .source(Excerpt.of(bead.source(), phrase))
            .target(Excerpt.of(bead.target(), place))
            .issue());
  }

  /** "Neither of them", "no one, not even you": what they negate comes later in the sentence. */
  private static boolean isSubject(List<Token> tokens, int token) {
    boolean even =
        token + 1 < tokens.size()
            && tokens.get(token).form().equals("not")
            && tokens.get(token + 1).form().equals("even");
    return even || SUBJECTS.contains(tokens.get(token).form());
  }

  private static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The stretch between two marks of punctuation that holds {@code span}. */
  private static Span clause(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > 0 && BORDERS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    while (end < text.length() && BORDERS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  /** The negation, with the auxiliary before it and up to three words after it. */
  private static Span phrase(List<Token> tokens, int token) {
    boolean helped = token > 0 && AUXILIARIES.contains(tokens.get(token - 1).form());
    int first = helped ? token - 1 : token;
    int last = token;
    while (last < token + SHOWN
        && last + 1 < tokens.size()
        && !tokens.get(last + 1).isPunctuation()) {
      last++;
    }
    return tokens.get(first).span().join(tokens.get(last).span());
  }
}
