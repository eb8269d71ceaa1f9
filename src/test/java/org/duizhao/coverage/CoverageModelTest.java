// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TrainingProgress;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoverageModelTest {
  private static final WordAligner ALIGNER = new WordAligner(Lexicon.bundled());
  private static final double SELDOM = 0.02;

  private static Coverage of(String english, String chinese) {
    return CoverageModel.bundled().of(ALIGNER.links(english, chinese, 1 << 20).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parser reads the file. It then builds a tree. Errors are logged. | 解析器读取文件。错误会被记录。"
            + " | It then builds a tree.",
        "When the battery is low, the screen is dimmed. | 屏幕会变暗。 | When the battery is low,",
        "The menu lists all themes, and the preview shows each of them. | 菜单列出所有主题。"
            + " | and the preview shows each of them."
      })
  void findsWhatIsLeftOut(String english, String chinese, String lost) {
    Gap gap = of(english, chinese).omissions().get(0);
    assertThat(gap.span().of(english)).isEqualTo(lost);
    assertThat(gap.share()).isLessThan(SELDOM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parser reads the file. | 解析器读取文件。随后程序会把结果发送给服务器。 | 随后程序会把结果发送给服务器。",
        "The screen is dimmed. | 电池电量不足时，屏幕会变暗。 | 电池电量不足时，"
      })
  void findsWhatIsAdded(String english, String chinese, String added) {
    Gap gap = of(english, chinese).additions().get(0);
    assertThat(gap.span().of(chinese)).isEqualTo(added);
    assertThat(gap.share()).isLessThan(SELDOM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parser reads the file. It then builds a tree. | 解析器读取文件，然后构建一棵树。",
        "When the battery is low, the screen is dimmed. | 电池电量不足时，屏幕会变暗。",
        "Save | 保存",
        "%d files | %d 个文件"
      })
  void leavesSoundTextAlone(String english, String chinese) {
    Coverage coverage = of(english, chinese);
    assertThat(coverage.omissions()).allMatch(gap -> gap.share() > SELDOM);
    assertThat(coverage.additions()).allMatch(gap -> gap.share() > SELDOM);
    assertThat(coverage.englishShare()).isBetween(0.5, 1.0);
  }

  @Test
  void tellsTheTranslationOfSomethingElse() {
    String english = "The disk is full; delete some files and try again.";
    assertThat(of(english, "请输入您的用户名，然后按回车键登录。").unrelated()).isLessThan(0.003);
    assertThat(of(english, "磁盘已满，请删除一些文件后重试。").unrelated()).isGreaterThan(0.05);
  }

  @Test
  void saysWhereTheLostTextShouldStand() {
    String english = "The parser reads the file. It then builds a tree. Errors are logged.";
    String chinese = "解析器读取文件。错误会被记录。";
    Gap gap = of(english, chinese).omissions().get(0);
    assertThat(gap.place()).isEqualTo(chinese.indexOf("。") + 1);
    assertThat(gap.sentence()).isTrue();
    Gap.Tie before = gap.before();
    assertThat(before).isNotNull();
    assertThat(before.other().of(chinese)).isEqualTo("文件");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"... | 。。。", "a | 。", "? | 一", "&&& ((( | （（（", "𝄞 𝄞 𝄞 | 𠀀𠀀𠀀"})
  void bearsAnyText(String english, String chinese) {
    Coverage coverage = of(english, chinese);
    assertThat(coverage.omissions()).allMatch(gap -> gap.span().end() <= english.length());
    assertThat(coverage.additions()).allMatch(gap -> gap.span().end() <= chinese.length());
  }

  @Test
  void learnsTheSameTwiceAndOutlivesItsFile() throws Exception {
    byte[] first = CoverageSection.write(train());
    assertThat(CoverageSection.write(train())).isEqualTo(first);
    ModelFile file = ModelFile.empty("test").with(CoverageSection.NAME, first);
    assertThat(CoverageSection.write(CoverageModel.of(file))).isEqualTo(first);
  }

  private static CoverageModel train() {
    CoverageTrainer trainer = new CoverageTrainer(Lexicon.bundled(), 1);
    for (int i = 0; i < 12; i++) {
      trainer.add(
          "a",
          "The parser reads file " + i + ", and it builds a tree. Errors are logged.",
          "解析器读取第 " + i + " 个文件，并且会构建一棵语法树。错误会被记录到日志里。");
    }
    return trainer.train(TrainingProgress.SILENT);
  }

  @Test
  void refusesDamagedTables() {
    byte[] section = CoverageSection.write(CoverageModel.bundled());
    for (int length : new int[] {0, 3, 4, 40, section.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(section, length);
      ModelFile file = ModelFile.empty("test").with(CoverageSection.NAME, cut);
      assertThatThrownBy(() -> CoverageModel.of(file)).isInstanceOf(ModelFileException.class);
    }
    byte[] other = section.clone();
    other[3]++;
    ModelFile file = ModelFile.empty("test").with(CoverageSection.NAME, other);
    assertThatThrownBy(() -> CoverageModel.of(file)).hasMessageContaining("features");
  }

  @Test
  void damageIsWhatItSaysItIs() {
    String chinese = "先备份数据库中的数据，然后运行升级程序。升级需要大约十分钟。";
    for (long seed = 0; seed < 40; seed++) {
      java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
      for (ParagraphDamage.Kind kind :
          List.of(ParagraphDamage.Kind.OMITTED_SENTENCE, ParagraphDamage.Kind.OMITTED_CLAUSE)) {
        ParagraphDamage.Damaged lost = ParagraphDamage.without(kind, chinese, random).orElseThrow();
        assertThat(lost.chinese().length()).isLessThan(chinese.length());
        assertThat(lost.chinese()).endsWith("。").doesNotContain("，。");
        assertThat(lost.place().of(chinese).length()).isGreaterThanOrEqualTo(6);
      }
      for (ParagraphDamage.Kind kind :
          List.of(ParagraphDamage.Kind.ADDED_SENTENCE, ParagraphDamage.Kind.ADDED_CLAUSE)) {
        ParagraphDamage.Damaged more =
            ParagraphDamage.with(kind, chinese, "请先关闭所有窗口，再继续操作。", random).orElseThrow();
        String damaged = more.chinese();
        String rest =
            damaged.substring(0, more.place().start()) + damaged.substring(more.place().end());
        assertThat(rest).isEqualTo(chinese);
      }
    }
  }
}
