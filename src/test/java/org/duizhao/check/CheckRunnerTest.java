// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

final class CheckRunnerTest {
  private static final Check CAT = new LostCatCheck();
  private static final Check WHOLE = new LostSentenceCheck();

  @CheckInfo(
      id = "lost-cat",
      type = IssueType.MISTRANSLATION,
      severity = Severity.MAJOR,
      since = "0.1",
      summary = "A cat is lost")
  private static final class LostCatCheck implements BeadCheck {
    @Override
    public void check(Bead bead, CheckContext context, IssueSink sink) {
      String source = bead.source().text();
      for (int at = source.indexOf("cat"); at >= 0; at = source.indexOf("cat", at + 3)) {
        if (!bead.target().text().contains("猫")) {
          sink.report(
              says("the cat is lost", 0.8)
                  .source(Excerpt.of(bead.source(), new Span(at, at + 3)))
                  .issue());
        }
      }
    }
  }

  @CheckInfo(
      id = "lost-sentence",
      type = IssueType.OMISSION,
      severity = Severity.MINOR,
      since = "0.1",
      summary = "All is lost")
  private static final class LostSentenceCheck implements BeadCheck {
    @Override
    public void check(Bead bead, CheckContext context, IssueSink sink) {
      if (bead.target().text().equals("…")) {
        Span all = new Span(0, bead.source().text().length());
        sink.report(says("all is lost", 0.9).source(Excerpt.of(bead.source(), all)).issue());
      }
    }
  }

  private static List<Finding> run(List<Check> checks, CheckSelection selection, String... texts) {
    return new CheckRunner(checks, selection, CheckContext.plain()).run(bitext(1, texts));
  }

  private static Bitext bitext(double confidence, String... texts) {
    Document source = document("a.md", texts[0]);
    Document target = document("b.md", texts[1]);
    Bead bead = new Bead(BeadSide.english(segments(source)), BeadSide.chinese(segments(target)), 1);
    BlockPair pair =
        new BlockPair(PairKind.PAIR, source.blocks(), target.blocks(), confidence, List.of(bead));
    return new Bitext(Shape.TWO_FILES, source, target, List.of(pair));
  }

  private static List<Segment> segments(Document document) {
    return List.of(Segment.whole(document.file(), document.blocks().get(0)));
  }

  private static Document document(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    Span place = new Span(0, text.length());
    Block block =
        new Block(
            BlockKind.PARAGRAPH,
            0,
            Block.Nesting.NONE,
            MappedText.verbatim(text, place),
            List.of(),
            place,
            null,
            Block.Role.CONTENT);
    return new Document(file, DocumentFormat.PLAIN_TEXT, List.of(block), List.of());
  }

  @Test
  void givesEqualIssuesDifferentFingerprints() {
    List<Finding> found = run(List.of(CAT), CheckSelection.all(), "A cat and a cat.", "有动物。");
    assertThat(found).hasSize(2);
    assertThat(found).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    assertThat(found).allMatch(finding -> finding.fingerprint().matches("[0-9a-f]{16}"));
  }

  @Test
  void fingerprintsOutliveMovesWrapsAndNames() {
    String here =
        run(List.of(CAT), CheckSelection.all(), "A cat sat.", "有 动物。").get(0).fingerprint();
    String there =
        run(List.of(CAT), CheckSelection.all(), "A\ncat  sat.", "有动物。").get(0).fingerprint();
    String other =
        run(List.of(CAT), CheckSelection.all(), "A cat ran.", "有动物。").get(0).fingerprint();
    assertThat(there).isEqualTo(here);
    // The target takes no part in this issue, the source does.
    assertThat(other).isNotEqualTo(here);
  }

  @Test
  void saysOnlyOnceThatASentenceIsLost() {
    List<Finding> found = run(List.of(CAT, WHOLE), CheckSelection.all(), "A cat sat.", "…");
    assertThat(found).extracting(f -> f.issue().check()).containsExactly("lost-sentence");
  }

  @Test
  void orderOfChecksChangesNothing() {
    CheckSelection all = CheckSelection.all();
    Bitext bitext = bitext(1, "A cat and a cat.", "有动物。");
    assertThat(new CheckRunner(List.of(WHOLE, CAT), all, CheckContext.plain()).run(bitext))
        .isEqualTo(new CheckRunner(List.of(CAT, WHOLE), all, CheckContext.plain()).run(bitext));
  }

  @Test
  void selectsAndRatesById() {
    CheckSelection neutral =
        new CheckSelection(Set.of("lost-cat"), Set.of(), Map.of("lost-cat", Severity.NEUTRAL));
    assertThat(run(List.of(CAT, WHOLE), neutral, "A cat sat.", "…"))
        .extracting(f -> f.issue().severity())
        .containsExactly(Severity.NEUTRAL);
    CheckSelection without = new CheckSelection(Set.of(), Set.of("lost-cat"), Map.of());
    assertThat(run(List.of(CAT), without, "A cat sat.", "…")).isEmpty();
  }

  @Test
  void refusesUnknownIds() {
    CheckSelection wrong = new CheckSelection(Set.of("lost-dog"), Set.of(), Map.of());
    assertThatThrownBy(() -> new CheckRunner(List.of(CAT), wrong, CheckContext.plain()))
        .hasMessage("no such check: lost-dog");
  }

  @Test
  void doubtfulPairsMakeDoubtfulIssuesAndHopelessOnesNone() {
    CheckRunner runner = new CheckRunner(List.of(CAT), CheckSelection.all(), CheckContext.plain());
    assertThat(runner.run(bitext(0.5, "A cat sat.", "有动物。")))
        .extracting(f -> f.issue().confidence())
        .containsExactly(0.4);
    assertThat(runner.run(bitext(0.3, "A cat sat.", "有动物。"))).isEmpty();
    assertThat(runner.run(bitext(0.1, "A cat sat.", "有动物。"))).isEmpty();
  }

  @Test
  void pairsWithoutASentenceArePassedOver() {
    Bitext whole = bitext(1, "A cat sat.", "有动物。");
    BlockPair full = whole.pairs().get(0);
    BlockPair bare = new BlockPair(PairKind.PAIR, full.source(), full.target(), 1, List.of());
    Bitext both = new Bitext(Shape.TWO_FILES, whole.source(), whole.target(), List.of(bare, full));
    CheckRunner runner = new CheckRunner(List.of(CAT), CheckSelection.all(), CheckContext.plain());
    assertThat(runner.run(both)).hasSize(1);
  }

  @Test
  void unitsCarryTheirId() {
    Bead bead = bitext(1, "A cat sat.", "有动物。").beads().get(0);
    CheckRunner runner = new CheckRunner(List.of(CAT), CheckSelection.all(), CheckContext.plain());
    assertThat(runner.runUnit(new TranslationUnit("m7", bead)))
        .extracting(f -> f.issue().unit())
        .containsExactly("m7");
    Bead lost = new Bead(bead.source(), BeadSide.nothing(), 1);
    assertThat(runner.runUnit(new TranslationUnit("m8", lost))).isEmpty();
  }

  @Test
  void linksABeadOnceHoweverManyChecksAsk() {
    CheckContext context = CheckContext.plain();
    Bead one = bitext(1, "A cat sat.", "有一只猫。").beads().get(0);
    Bead same = bitext(1, "A cat sat.", "有一只猫。").beads().get(0);
    var links = context.links(one);
    assertThat(context.links(same)).isNotSameAs(links);
    assertThat(context.links(one)).isSameAs(links).isPresent();
  }

  @Test
  void textsOfAnyLengthAreChecked() {
    String english = "cat ".repeat(3000);
    Bead giant = bitext(1, english, "猫 ".repeat(3000)).beads().get(0);
    assertThat(CheckContext.plain().links(giant)).isEmpty();
  }
}
