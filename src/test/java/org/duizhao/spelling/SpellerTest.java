// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled speller takes for a slip, what it must survive, and how it is stored. */
class SpellerTest {
  private static final double LEAST = 5;

  private final Speller speller = Speller.bundled();

  @ParameterizedTest
  @CsvSource({
    "继承, 集成, true",
    "分部, 分布, true",
    "申请, 神情, true",
    "继承, 继续, false",
    "继承, 集成度, false",
    "port, 端口端口, false"
  })
  void tellsWordsThatSoundAlike(String one, String other, boolean alike) {
    assertThat(speller.soundAlike(one, other)).isEqualTo(alike);
    assertThat(speller.soundAlike(other, one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "请先打开中端再运行该命令。, 中, 终, SAME_SOUND",
    "这个函数会反回一个列表。, 反, 返, SAME_SOUND",
    "我们己经修复了这个问题。, 己, 已, LOOK_ALIKE",
    "该工具机遇 Python 编写。, 机遇, 基于, SAME_SOUND_WORD",
    "保存件文之后退出编辑器。, 件文, 文件, SWAPPED"
  })
  void findsSlips(String text, String written, String meant, SlipKind kind) {
    List<Slip> slips = speller.slips(text, LEAST);
    assertThat(slips).hasSize(1);
    assertThat(slips.get(0))
        .extracting(Slip::written, Slip::meant, Slip::kind)
        .containsExactly(written, meant, kind);
    assertThat(slips.get(0).span().of(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请先打开终端再运行该命令。",
        "The quick brown fox",
        "",
        "   ",
        "他快乐地做得很好的工作",
        "x = 3 # 注释",
      })
  void leavesPlainTextAlone(String text) {
    assertThat(speller.slips(text, LEAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"你可以轻松的找到它, 地", "它会自动的更新设置, 地", "它完成的很顺利, 得", "这是一个简单地例子, 的"})
  void findsParticles(String text, char meant) {
    assertThat(speller.particleSlips(text))
        .singleElement()
        .satisfies(slip -> assertThat(slip.meant()).isEqualTo(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "的", "地得的", "输入该服务器的地址", "达到目的地之后", "快速的工具", "值得一试", "它运行得很快"})
  void leavesParticlesThatFit(String text) {
    assertThat(speller.particleSlips(text)).isEmpty();
  }

  @Test
  void survivesAnyCharacters() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      char[] text = new char[random.nextInt(200)];
      for (int i = 0; i < text.length; i++) {
        text[i] =
            (char)
                (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x4E00, 0x9FFF));
      }
      String given = new String(text);
      for (Slip slip : speller.slips(given, LEAST)) {
        assertThat(slip.span().of(given)).isEqualTo(slip.written());
        assertThat(slip.meant()).hasSameSizeAs(slip.written()).isNotEqualTo(slip.written());
      }
    }
  }

  @Test
  void blanksMakeNoDifference() {
    assertThat(speller.slips("请 打开 中端", LEAST))
        .extracting(Slip::meant)
        .isEqualTo(speller.slips("请打开中端", LEAST).stream().map(Slip::meant).toList());
  }

  @Test
  void knowsHomophones() {
    assertThat(speller.homophones('合')).contains("和").doesNotContain("合", "病");
    assertThat(speller.homophones('x')).isEmpty();
    assertThat(speller.homophoneWords('机', '遇')).contains("基于").doesNotContain("机遇");
  }

  private static Speller small() {
    SpellerTrainer trainer = new SpellerTrainer();
    trainer.addReading("合并", "he2 bing4");
    trainer.addReading("和", "he2");
    trainer.addReading("病", "bing4");
    for (int i = 0; i < 30; i++) {
      trainer.addText("把第" + i + "个补丁合并起来。");
      trainer.addText("他和第" + i + "个人生病了。");
    }
    return trainer.train();
  }

  @Test
  void learnsFromFewSentencesTheSameBytesEachTime() throws ModelFileException {
    ModelFile one = small().addTo(ModelFile.empty("a"));
    ModelFile other = small().addTo(ModelFile.empty("b"));
    assertThat(one.section(Speller.SECTION)).isEqualTo(other.section(Speller.SECTION));
    assertThat(small().slips("把补丁和并起来。", 2)).extracting(Slip::meant).containsExactly("合");
    assertThat(Speller.of(one).slips("把补丁和并起来。", 2)).hasSize(1);
  }

  @Test
  void damagedSectionsAreRefused() throws ModelFileException {
    ModelFile file = small().addTo(ModelFile.empty("a"));
    byte[] section = file.section(Speller.SECTION);
    for (int cut = 0; cut < section.length; cut += Math.max(1, section.length / 50)) {
      ModelFile damaged = file.with(Speller.SECTION, Arrays.copyOf(section, cut));
      assertThatThrownBy(() -> Speller.of(damaged)).isInstanceOf(ModelFileException.class);
    }
  }
}
