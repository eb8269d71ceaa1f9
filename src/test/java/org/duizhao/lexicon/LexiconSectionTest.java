// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.junit.jupiter.api.Test;

class LexiconSectionTest {
  private static LexiconData sample() {
    Vocabulary english = new Vocabulary();
    Vocabulary chinese = new Vocabulary();
    for (int i = 0; i < 5; i++) {
      english.add("kernel");
      english.add("merge");
      chinese.add("内核");
      chinese.add("合并");
      chinese.add("linux");
    }
    return new LexiconBuilder(english, chinese)
        .add(
            List.of(
                new LexiconRow("kernel", "内核", 1500),
                new LexiconRow("kernel", "核", 30),
                new LexiconRow("merge", "合并", 20_000)))
        .words(List.of("补丁"))
        .build(JumpTable.initial(), JumpTable.initial());
  }

  private static byte[] bytes() {
    return LexiconSection.write(sample());
  }

  private static Lexicon read(byte[] bytes) throws IOException {
    return Lexicon.of(ModelFile.empty("our.model").with("lexicon", bytes));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Lexicon lexicon = read(bytes());
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(lexicon.strength("kernel", "内核")).isCloseTo(1500, within(30.0));
    assertThat(lexicon.strength("merge", "合并")).isCloseTo(20_000, within(400.0));
    assertThat(lexicon.translations("kernel"))
        .extracting(Translation::chinese)
        .containsExactly("内核", "核");
    assertThat(lexicon.translations("unheard")).isEmpty();
    assertThat(lexicon.englishCount("merge")).isEqualTo(5);
    assertThat(lexicon.chineseCount("补丁")).isZero();
    assertThat(lexicon.wordCosts().cost("打补丁", 1, 3)).isLessThan(20f);
    assertThat(LexiconSection.write(lexicon.data())).isEqualTo(bytes());
  }

  @Test
  void knowsIdenticalContainedAndRelatedWords() throws IOException {
    Lexicon lexicon = read(bytes());
    assertThat(lexicon.strength("linux", "linux")).isBetween(2.0, 20_000.0);
    assertThat(lexicon.strength("x86_64", "x86_64")).isGreaterThanOrEqualTo(50);
    assertThat(lexicon.strength(",", ",")).isEqualTo(30);
    assertThat(lexicon.strength("postgres", "postgresql")).isEqualTo(500);
    assertThat(lexicon.strength("kernel", "合并")).isLessThan(1);
    assertThat(lexicon.strength("merge", "并")).isGreaterThan(lexicon.strength("kernel", "并"));
    assertThat(lexicon.strength("unheard", "未闻")).isZero();
  }

  @Test
  void refusesModelsWithoutALexicon() {
    assertThatThrownBy(() -> Lexicon.of(ModelFile.empty("our.model")))
        .hasMessage("our.model: damaged model (no section \"lexicon\")");
  }

  @Test
  void refusesCutSections() {
    byte[] bytes = bytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(ModelFileException.class)
          .hasMessageStartingWith("our.model: damaged lexicon (");
    }
  }

  @Test
  void refusesNonsense() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] nonsense = new byte[random.nextInt(2000)];
      random.nextBytes(nonsense);
      assertThatThrownBy(() -> read(nonsense)).isInstanceOf(ModelFileException.class);
    }
  }

  @Test
  void theBundledLexiconKnowsCommonWords() {
    Lexicon lexicon = Lexicon.bundled();
    assertThat(lexicon.strength("kernel", "内核")).isGreaterThan(200);
    assertThat(lexicon.strength("vulnerability", "漏洞")).isGreaterThan(200);
    assertThat(lexicon.strength("although", "虽然")).isGreaterThan(50);
    assertThat(lexicon.strength("kernel", "天气")).isLessThan(5);
    assertThat(lexicon.size()).isGreaterThan(100_000);
  }
}
