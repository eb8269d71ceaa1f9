// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Severity;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededArticlesTest {
  private static final String ENGLISH =
      """
      # A smaller scheduler

      The new scheduler was measured on 12 large machines.

      Its authors did not measure small machines. They ask for [reports](https://example.org/r/5).

      ```sh
      make menuconfig
      ```

      The patches will be merged in the next cycle, if nobody objects before Friday.
      """;

  private static final String CHINESE =
      """
      # 更小的调度器

      新的调度器在 12 台大型机器上做过测量。

      其作者没有测量小型机器。他们希望收到[报告](https://example.org/r/5)。

      ```sh
      make menuconfig
      ```

      如果在周五之前没有人反对，这些补丁将在下一个周期合并。
      """;

  private final Pairing pairing = new Pairing(Model.bundled(), Progress.SILENT);
  private final ArticlePair pair =
      new ArticlePair("a", read("a.en.md", ENGLISH), read("a.zh.md", CHINESE));

  private static Document read(String name, String text) {
    return new DocumentReader().read(SourceFile.of(name, text), DocumentFormat.MARKDOWN);
  }

  private ArticleErrors errors() {
    Bitext bitext = pairing.of(pair.source(), pair.target());
    return new ArticleErrors(pair, bitext);
  }

  @ParameterizedTest
  @EnumSource(ArticleError.Whole.class)
  void errorStandsWhereItSays(ArticleError.Whole kind) {
    String other = "另一篇文章里的一段话，与这里毫无关系，只是为了测试而写的。";
    ArticleError error = errors().made(kind, other, new Random(3)).orElseThrow();
    String text = error.target().file().text();
    TextChange change = TextChange.between(CHINESE, text);
    assertThat(change.before().isEmpty() && change.after().isEmpty()).isFalse();
    assertThat(error.place().start()).isLessThanOrEqualTo(change.after().end());
    assertThat(error.place().end()).isGreaterThanOrEqualTo(change.after().start());
    assertThat(error.kind()).isEqualTo(kind.id());
  }

  @Test
  void sentenceErrorChangesOneBlock() {
    ArticleErrors errors = errors();
    TargetErrors made = new TargetErrors(errors.units(), TermBase.empty());
    ArticleError error = errors.made(ErrorKind.NUMBER_CHANGED, made, new Random(1)).orElseThrow();
    String text = error.target().file().text();
    assertThat(error.place().of(text)).matches("\\d");
    assertThat(text).hasSameSizeAs(CHINESE).doesNotContain("12 台");
  }

  @Test
  void articleThatCannotBearAnErrorIsLeftAlone() {
    ArticleErrors errors = errors();
    TargetErrors made = new TargetErrors(errors.units(), TermBase.empty());
    assertThat(errors.made(ErrorKind.PLACEHOLDER_DROPPED, made, new Random(1))).isEmpty();
  }

  @Test
  void sameSeedGivesTheSameScore() {
    Map<String, SeededScore.Kind> first = score().kinds();
    assertThat(score().kinds()).isEqualTo(first);
    assertThat(first.get("number-changed")).isEqualTo(new SeededScore.Kind(1, 1));
    assertThat(first.get("omitted-block")).isEqualTo(new SeededScore.Kind(1, 1));
    assertThat(first.get("code-changed")).isEqualTo(new SeededScore.Kind(1, 1));
    assertThat(first.get("hyperlink-changed")).isEqualTo(new SeededScore.Kind(1, 1));
  }

  private SeededScore score() {
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    SeededArticles articles = new SeededArticles(pairing, runner, Severity.MINOR);
    articles.addSound(List.of(pair));
    articles.inject(1, 5, TermBase.empty());
    return articles.score();
  }
}
