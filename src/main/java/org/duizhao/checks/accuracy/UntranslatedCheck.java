// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds English that was left in the target: a title, a sentence at the end of a paragraph, a whole
 * document under Chinese headings. "合并窗口。Read on for a summary." has half a sentence pair
 * untranslated.
 *
 * <p>Three blocks in a row and more are one issue, and so is a document that is not translated at
 * all.
 */
@CheckInfo(
    id = "untranslated",
    type = IssueType.UNTRANSLATED,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "English was left in the target")
public final class UntranslatedCheck implements BitextCheck, BeadCheck {
  private static final double CONFIDENCE = 0.9;
  private static final double HEADING = 0.8;
  private static final double LABEL = 0.6;
  private static final int LONGEST_LABEL = 200;
  private static final int RUN = 3;

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    report(bead, 1, context, sink);
    reportPhrases(bead, 1, context, sink);
    reportLabel(bead, 1, context, sink);
  }

  @Override
  public void checkUntranslated(Bead bead, CheckContext context, IssueSink sink) {
    String text = bead.source().text();
    if (!letters(text).isEmpty()) {
      sink.report(
          says("\"" + Sentences.shortened(text) + "\" has no translation", CONFIDENCE)
              .source(Excerpt.of(bead.source(), new Span(0, text.length())))
              .issue());
    }
  }

  /**
   * A title or label without a Chinese character, of words that are translated as a rule. It may be
   * the name of something, so it counts for less than a sentence.
   */
  private void reportLabel(Bead bead, double trust, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    if (text.length() > LONGEST_LABEL
        || Script.countHan(text) > 0
        || EnglishProse.isReference(text)
        || !letters(bead.source().text()).contains(letters(text))
        || !EnglishProse.in(bead.target()).isEmpty()
        || !OrdinaryWords.fillMostOf(text, context.lexicon())) {
      return;
    }
    sink.report(
        says("\"" + Sentences.shortened(text) + "\" is left in English", LABEL * trust)
            .severity(Severity.MINOR)
            .target(Excerpt.of(bead.target(), new Span(0, text.length())))
            .issue());
  }

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    if (bitext.shape() == Shape.UNTRANSLATED) {
      reportShare(bitext.target(), sink);
      return;
    }
    if (bitext.source() == null || bitext.isHardlyPaired()) {
      return;
    }
    boolean headingsAreChinese = headingsAreChinese(bitext.target());
    List<BlockPair> run = new ArrayList<>();
    for (BlockPair pair : bitext.pairs()) {
      if (isWhollyEnglish(pair)) {
        run.add(pair);
      } else if (pair.isMatched()) {
        flush(run, bitext.target(), context, sink);
        reportBeads(pair, context, sink);
        if (headingsAreChinese) {
          reportHeading(pair, bitext.target(), context, sink);
        }
      }
    }
    flush(run, bitext.target(), context, sink);
  }

  private static boolean headingsAreChinese(Document target) {
    List<Block> headings =
        target.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING).toList();
    long chinese = headings.stream().filter(block -> Script.countHan(block.text()) > 0).count();
    return chinese * 2 >= headings.size();
  }

  /** A heading of one or two words that are no names, too short for {@link EnglishProse}. */
  private void reportHeading(
      BlockPair pair, Document target, CheckContext context, IssueSink sink) {
    Block heading = pair.target().get(0);
    String text = heading.text();
    boolean left =
        pair.target().size() == 1
            && heading.kind() == BlockKind.HEADING
            && Script.countHan(text) == 0
            && letters(text).equals(letters(pair.source().get(0).text()))
            && pair.beads().stream().allMatch(bead -> EnglishProse.in(bead.target()).isEmpty());
    if (left && OrdinaryWords.fill(text, context.lexicon())) {
      sink.report(
          says(
                  "\"" + Sentences.shortened(text) + "\" is left in English",
                  HEADING * pair.confidence())
              .target(Excerpt.of(target.file(), heading))
              .issue());
    }
  }

  private void flush(List<BlockPair> run, Document target, CheckContext context, IssueSink sink) {
    if (run.size() < RUN) {
      run.forEach(pair -> reportBeads(pair, context, sink));
    } else {
      List<Block> blocks = run.stream().flatMap(pair -> pair.target().stream()).toList();
      String message =
          blocks.size()
              + " blocks in a row are left in English, "
              + BlockNames.lines(target.file(), blocks);
      sink.report(
          says(message, CONFIDENCE).target(BlockNames.excerpt(target.file(), blocks)).issue());
    }
    run.clear();
  }

  private void reportBeads(BlockPair pair, CheckContext context, IssueSink sink) {
    if (isExpectedInEnglish(pair)) {
      return;
    }
    for (Bead bead : pair.beads()) {
      if (bead.isMatched()) {
        double trust = Math.min(pair.confidence(), bead.confidence());
        report(bead, trust, context, sink);
        reportPhrases(bead, trust, context, sink);
        if (pair.target().stream().noneMatch(block -> block.kind() == BlockKind.HEADING)) {
          reportLabel(bead, trust, context, sink);
        }
      }
    }
  }

  private void report(Bead bead, double trust, CheckContext context, IssueSink sink) {
    String text = bead.target().text();
    String source = letters(bead.source().text());
    for (Span run : EnglishProse.in(bead.target())) {
      String opening = letters(run.of(text));
      int compared = Math.min(opening.length(), 12);
      if (source.contains(opening.substring(0, compared))
          && !KeptOriginal.isRendered(text, run, context)) {
        sink.report(
            says(
                    "\"" + Sentences.shortened(run.of(text)) + "\" is left in English",
                    CONFIDENCE * trust)
                .target(Excerpt.of(bead.target(), run))
                .issue());
      }
    }
  }

  private void reportPhrases(Bead bead, double trust, CheckContext context, IssueSink sink) {
    List<Span> sentences = EnglishProse.in(bead.target());
    for (Span phrase : LeftPhrases.in(bead, context.lexicon())) {
      if (sentences.stream().noneMatch(phrase::overlaps)) {
        String shown = Sentences.shortened(phrase.of(bead.target().text()));
        sink.report(
            says("\"" + shown + "\" is left in English", LABEL * trust)
                .severity(Severity.MINOR)
                .target(Excerpt.of(bead.target(), phrase))
                .issue());
      }
    }
  }

  private static boolean isWhollyEnglish(BlockPair pair) {
    return pair.isMatched()
        && !isExpectedInEnglish(pair)
        && pair.target().stream().mapToInt(block -> Script.countHan(block.text())).sum() == 0
        && pair.beads().stream()
            .anyMatch(bead -> bead.isMatched() && !EnglishProse.in(bead.target()).isEmpty());
  }

  /** Code and by-lines stay; it is enough that one side is recognised as such. */
  private static boolean isExpectedInEnglish(BlockPair pair) {
    return pair.source().stream().allMatch(UntranslatedCheck::isExpectedInEnglish)
        || pair.target().stream().allMatch(UntranslatedCheck::isExpectedInEnglish);
  }

  private static boolean isExpectedInEnglish(Block block) {
    return block.kind() == BlockKind.CODE || block.isBoilerplate();
  }

  /** Says once how much of a document is English, and where. */
  private void reportShare(Document document, IssueSink sink) {
    List<Section> sections = Section.of(document);
    double english = sections.stream().mapToDouble(Section::english).sum();
    double all = sections.stream().mapToDouble(Section::all).sum();
    Block first =
        document.blocks().stream()
            .filter(block -> !isExpectedInEnglish(block))
            .filter(block -> Script.countHan(block.text()) == 0)
            .filter(BlockNames::holdsLanguage)
            .findFirst()
            .orElse(null);
    if (first == null || all == 0) {
      return;
    }
    String message =
        "the text is not translated: "
            + Section.percent(english / all)
            + " of it is English under Chinese headings"
            + Section.listed(sections);
    sink.report(says(message, CONFIDENCE).target(Excerpt.of(document.file(), first)).issue());
  }

  /** The letters of a text in lower case; those of a line end written {@code \n} are none. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape = c == '\\' && i + 1 < text.length() && "nrt".indexOf(text.charAt(i + 1)) >= 0;
      i += escape ? 1 : 0;
      int lower = c | 0x20;
      if (lower >= 'a' && lower <= 'z' && c < 0x80) {
        letters.append((char) lower);
      }
    }
    return letters.toString();
  }
}
