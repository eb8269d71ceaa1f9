// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.bitext.PairKind;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.DisplayWidth;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
  private static final ReportWriter PLAIN = new ConsoleReport(MarkStyle.CARETS);
  private static final ReportWriter COLOUR = new ConsoleReport(MarkStyle.COLOUR);

  @Test
  void guiltyWordsAreMarkedInBothTexts() {
    assertThat(SamplePair.written(PLAIN, SamplePair.news().result()))
        .isEqualTo(
            """
            docs/news.md:1:1 | docs/news.zh.md:1:1
              major number-mismatch (0.90)
                "64" has no equal in the target; nearest is "46"
                docs/news.md:1:24
                  The driver now handles 64 queues at once.
                                         ^^
                docs/news.zh.md:1:12
                  该驱动现在可同时处理 46 个队列。
                                       ^^

            docs/news.md:3:1 (nothing in the target renders it)
              major omitted-block (0.90)
                The paragraph "The old ioctl interface was removed." is missing
                docs/news.md:3:1
                  The old ioctl interface was removed.
                docs/news.zh.md:1:19
                  (nothing stands here)

            2 issues (2 major). Blocks: 1 paired, 1 omitted.
            """);
  }

  @Test
  void colourTakesThePlaceOfCarets() {
    assertThat(SamplePair.written(COLOUR, SamplePair.news().result()))
        .contains("      该驱动现在可同时处理 \u001B[1;31m46\u001B[0m 个队列。\n")
        .doesNotContain("^");
    assertThat(SamplePair.written(PLAIN, SamplePair.news().result())).doesNotContain("\u001B");
  }

  @Test
  void worstBlockComesFirstAndTheRestInOrder() {
    CheckResult result =
        new SamplePair("One 1.\nTwo 2.\nThree 3.", "一 1。\n二 2。\n三 3。")
            .pair(PairKind.PAIR, 1, 1)
            .pair(PairKind.PAIR, 2, 2)
            .pair(PairKind.PAIR, 3, 3)
            .issue("a", IssueType.MISTRANSLATION, Severity.MINOR, "first", "1", "1")
            .issue("a", IssueType.MISTRANSLATION, Severity.MINOR, "second", "2", "2")
            .issue("a", IssueType.MISTRANSLATION, Severity.CRITICAL, "third", "3", "3")
            .result();

    String report = SamplePair.written(PLAIN, result);

    assertThat(report.lines().filter(line -> line.matches(" {4}(first|second|third)")))
        .containsExactly("    third", "    first", "    second");
    assertThat(report).endsWith("3 issues (1 critical, 2 minor). Blocks: 3 paired.\n");
  }

  @Test
  void staysWithinEightyColumns() {
    String english = "An unusually long sentence about queues, ".repeat(20) + "and 64 of them.";
    String chinese = "关于队列的一个特别长的句子，".repeat(40) + "其中有四十六个。";
    CheckResult result =
        new SamplePair(english, chinese)
            .pair(PairKind.PAIR, 1, 1)
            .issue("a", IssueType.MISTRANSLATION, Severity.MAJOR, chinese, "64", "四十六")
            .issue("a", IssueType.MISTRANSLATION, Severity.MAJOR, english, english, chinese)
            .result();

    assertThat(SamplePair.written(PLAIN, result).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80))
        .anySatisfy(line -> assertThat(line).contains("…").endsWith("其中有四十六个。"));
  }

  @Test
  void documentsCannotSteerTheTerminal() {
    String attack = "x\u001B[31m\u0007\u009B2J\u202Ey\u0085\u2028";
    CheckResult result =
        new SamplePair(
                SourceFile.of("a\u001B]0;b.md", attack),
                SourceFile.of("c\u202E.md", "这是 " + attack))
            .pair(PairKind.PAIR, 1, 1)
            .issue("a", IssueType.MISTRANSLATION, Severity.MAJOR, "says " + attack, "y", "是")
            .result();

    assertThat(SamplePair.written(PLAIN, result))
        .contains("a␛]0;b.md:1:1", "x␛[31m␇<U+009B>2J<U+202E>y", "c<U+202E>.md:1:2")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
  }

  @Test
  void nothingFoundIsSaid() {
    CheckResult result = new SamplePair("One.", "一。").pair(PairKind.PAIR, 1, 1).result();

    assertThat(SamplePair.written(PLAIN, result)).isEqualTo("No issues. Blocks: 1 paired.\n");
  }
}
