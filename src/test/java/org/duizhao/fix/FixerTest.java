// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixerTest {
  private static final Fixer FIXER =
      new Fixer(new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          保存文件,然后退出。              | 保存文件，然后退出。
          保存文件, 然后退出。             | 保存文件，然后退出。
          已经完成。。                     | 已经完成。
          已经完成，。                     | 已经完成。
          请运行 Ｍａｋｅ 命令。           | 请运行 Make 命令。
          保存 ，然后退出。                | 保存，然后退出。
          只剩一个--最后一个。             | 只剩一个——最后一个。
          正在载入...                      | 正在载入……
          用 Aa 和 Bb 和 Cc 和Dd。         | 用 Aa 和 Bb 和 Cc 和 Dd。
          用 Aa 和 Bb 和 Cc 和**Dd**。     | 用 Aa 和 Bb 和 Cc 和 **Dd**。
          用 Aa 和 Bb 和 **Cc**和 Dd。     | 用 Aa 和 Bb 和 **Cc** 和 Dd。
          用 Aa 和 Bb 和 [Cc](x.md)和 Dd。 | 用 Aa 和 Bb 和 [Cc](x.md) 和 Dd。
          **警告:** 请保存。               | **警告：** 请保存。
          **注意：** 请保存。              | **注意：** 请保存。
          代码 `甲,乙` 不变,别的变。       | 代码 `甲,乙` 不变，别的变。
          见 [图,表](图,表.md)。           | 见 [图，表](图,表.md)。
          见 https://example.org/甲,乙     | 见 https://example.org/甲，乙
          公式 $a,b$ 不变,别的变。         | 公式 $a,b$ 不变，别的变。
          <b title="甲,乙">保存,退出</b>   | <b title="甲,乙">保存，退出</b>
          甲&#44;乙,丙                     | 甲&#44;乙，丙
          """)
  void mendsTextAndNothingElse(String before, String after) {
    assertThat(fixed(before)).isEqualTo(after);
    assertThat(fixed(after)).isEqualTo(after);
  }

  @Test
  void leavesFrontMatterCodeAndBoilerplateAlone() {
    String text =
        """
        ---
        title: 保存,退出
        ---

        ```
        保存,退出
        ```

            保存,退出

        <!-- 保存,退出 -->
        """;
    assertThat(fixed(text)).isEqualTo(text);
  }

  @Test
  void leavesOutWhatWouldBecomeMarkup() {
    String text = "１. 保存文件,然后退出。\n";
    assertThat(fixed(text)).isEqualTo("１. 保存文件，然后退出。\n");
    FixedText result = FIXER.fix(SourceFile.of("a.md", text), DocumentFormat.MARKDOWN);
    assertThat(result.refused()).containsExactly("a.md:1:1");
  }

  @Test
  void keepsLineEndsOfEverySort() {
    assertThat(fixed("# 标题\r\n\r\n保存,退出。\r\n第二行,完。\n第三行\r"))
        .isEqualTo("# 标题\r\n\r\n保存，退出。\r\n第二行，完。\n第三行\r");
  }

  @Test
  void mendsOtherFormatsToo() {
    assertThat(fix("保存,退出::\n\n  甲,乙\n", DocumentFormat.RESTRUCTUREDTEXT))
        .isEqualTo("保存，退出::\n\n  甲,乙\n");
    assertThat(fix("<p>保存,退出<code>甲,乙</code></p>", DocumentFormat.HTML))
        .isEqualTo("<p>保存，退出<code>甲,乙</code></p>");
    assertThat(fix("保存,退出\n", DocumentFormat.PLAIN_TEXT)).isEqualTo("保存，退出\n");
  }

  @Test
  void generatedDocumentsKeepTheirTreeAndNeedNoSecondRun() {
    for (int seed = 0; seed < 400; seed++) {
      String text = RandomMarkdown.text(new Random(seed));
      String once = fixed(text);
      assertThat(MarkdownTree.of(once))
          .as("seed %d: %s", seed, text)
          .isEqualTo(MarkdownTree.of(text));
      assertThat(fixed(once)).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void showsTheChangeAsADiff() {
    SourceFile file = SourceFile.of("a.md", "一\n\n保存,退出。\n");
    List<String> diff = LineChanges.unified("a.md", FIXER.fix(file, DocumentFormat.MARKDOWN));
    assertThat(diff)
        .containsExactly(
            "--- a.md", "+++ a.md", "@@ -1,3 +1,3 @@", " 一", " ", "-保存,退出。", "+保存，退出。");
  }

  private static String fixed(String text) {
    return fix(text, DocumentFormat.MARKDOWN);
  }

  private static String fix(String text, DocumentFormat format) {
    return FIXER.fix(SourceFile.of("a.md", text), format).after();
  }
}
