// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.check.CheckContext;
import org.duizhao.check.PairCheck;
import org.duizhao.check.PairedText;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

/** What is said of a gap depends on how surely the paragraphs around it belong together. */
final class DoubtfulPairsTest {
  private static final String ENGLISH =
      "The disk is checked every night. If the check fails, the mail goes to the owner.";
  private static final String CHINESE = "磁盘每晚都会被检查。";

  @Test
  void aSentenceOfASurePairIsLeftOut() {
    Issue issue = only(new OmittedSegmentCheck(), ENGLISH, CHINESE, 0.95);
    assertThat(issue.message()).contains("has no counterpart");
    assertThat(issue.severity()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void aSentenceOfADoubtfulPairCouldNotBeAligned() {
    Issue issue = only(new OmittedSegmentCheck(), ENGLISH, CHINESE, 0.6);
    assertThat(issue.message())
        .contains("could not be aligned, as these paragraphs may not belong together");
    assertThat(issue.severity()).isEqualTo(Severity.MINOR);
    assertThat(issue.confidence()).isLessThanOrEqualTo(0.6);
  }

  @Test
  void theSameHoldsForWhatIsAdded() {
    String chinese = "磁盘每晚都会被检查。如果检查失败，邮件会发送给所有者。";
    String english = "The disk is checked every night.";
    assertThat(only(new AddedSegmentCheck(), english, chinese, 0.95).message())
        .contains("renders nothing in the source");
    assertThat(only(new AddedSegmentCheck(), english, chinese, 0.6).message())
        .contains("could not be aligned");
  }

  private static Issue only(PairCheck check, String english, String chinese, double confidence) {
    Bead bead =
        new Bead(
            BeadSide.english(List.of(segment("a.en.md", english))),
            BeadSide.chinese(List.of(segment("a.zh.md", chinese))),
            1);
    List<Issue> issues = new ArrayList<>();
    check.check(
        new PairedText(bead, List.of(), List.of(), Shape.TWO_FILES, confidence),
        CheckContext.plain(),
        issues::add);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static Segment segment(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    Span place = new Span(0, text.length());
    return Segment.whole(
        file,
        new Block(
            BlockKind.PARAGRAPH,
            0,
            Block.Nesting.NONE,
            MappedText.verbatim(text, place),
            List.of(),
            place,
            null,
            Block.Role.CONTENT));
  }
}
