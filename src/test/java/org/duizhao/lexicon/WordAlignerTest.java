// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.XZInputStream;

class WordAlignerTest {
  private final Lexicon lexicon = Lexicon.bundled();
  private final WordAligner aligner = new WordAligner(lexicon);

  private static int indexOf(List<Token> tokens, String surface) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).surface().equals(surface)) {
        return i;
      }
    }
    throw new AssertionError(surface + " in " + tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old driver was removed from the kernel.|旧的驱动已从内核中移除。|driver|驱动",
        "The old driver was removed from the kernel.|旧的驱动已从内核中移除。|kernel|内核",
        "The old driver was removed from the kernel.|旧的驱动已从内核中移除。|removed|移除",
        "Restart the server, then restart the server again.|重启服务器，然后再次重启服务器。|then|然后",
        "Set nr_threads to 64 before the test.|测试之前把 nr_threads 设为 64。|64|64",
        "Set nr_threads to 64 before the test.|测试之前把 nr_threads 设为 64。|test|测试",
      })
  void linksWords(String english, String chinese, String word, String counterpart) {
    TokenPair pair = lexicon.tokenizer().tokens(english, chinese);
    WordAlignment alignment = aligner.align(pair.english(), pair.chinese());
    int e = indexOf(pair.english(), word);
    int z = indexOf(pair.chinese(), counterpart);
    assertThat(alignment.bestChinese(e)).isEqualTo(z);
    assertThat(alignment.bestEnglish(z)).isEqualTo(e);
    assertThat(alignment.symmetric(e, z)).isGreaterThan(0.5);
  }

  @Test
  void leavesWhatWasAddedWithoutCounterpart() {
    TokenPair pair = lexicon.tokenizer().tokens("The kernel was released.", "内核已发布。天气很好，适合散步。");
    WordAlignment alignment = aligner.align(pair.english(), pair.chinese());
    assertThat(alignment.chineseCovered(indexOf(pair.chinese(), "内核"))).isGreaterThan(0.8);
    assertThat(alignment.chineseCovered(indexOf(pair.chinese(), "散步"))).isLessThan(0.2);
    assertThat(alignment.chineseNull(indexOf(pair.chinese(), "散步"))).isGreaterThan(0.5);
  }

  @Test
  void givesProbabilitiesThatAddUp() {
    String english = "We found that the new scheduler is faster. ".repeat(12);
    String chinese = "我们发现新的调度器更快。".repeat(11);
    WordAlignment alignment = aligner.align(english, chinese);
    for (int e = 0; e < alignment.englishSize(); e++) {
      double sum = alignment.englishNull(e);
      for (int z = 0; z < alignment.chineseSize(); z++) {
        sum += alignment.english(e, z);
      }
      assertThat(sum).isCloseTo(1, within(1e-3));
    }
    for (int z = 0; z < alignment.chineseSize(); z++) {
      double sum = alignment.chineseNull(z);
      for (int e = 0; e < alignment.englishSize(); e++) {
        sum += alignment.chinese(z, e);
      }
      assertThat(sum).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void alignsWithNothing() {
    assertThat(aligner.align("word", "").englishNull(0)).isEqualTo(1);
    assertThat(aligner.align("", "字").chineseNull(0)).isEqualTo(1);
    assertThat(aligner.align("", "").englishSize()).isZero();
  }

  @Test
  void separatesTranslationsFromTheirNeighboursOnRealText() throws Exception {
    Path corpus = Path.of("../shared/corpus/sentences.dev.tsv.xz");
    Assumptions.assumeTrue(Files.isRegularFile(corpus), "needs ../shared/corpus");
    List<TokenPair> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      while (pairs.size() < 600) {
        String[] columns = lines.readLine().split("\t", -1);
        pairs.add(lexicon.tokenizer().tokens(columns[1], columns[2]));
      }
    }
    int right = 0;
    for (int i = 0; i + 1 < pairs.size(); i++) {
      List<Token> english = pairs.get(i).english();
      double own = mass(aligner.align(english, pairs.get(i).chinese()));
      double next = mass(aligner.align(english, pairs.get(i + 1).chinese()));
      right += own > next ? 1 : 0;
    }
    assertThat(right).isGreaterThan((pairs.size() - 1) * 9 / 10);
  }

  private static double mass(WordAlignment alignment) {
    double sum = 0;
    for (int e = 0; e < alignment.englishSize(); e++) {
      for (int z = 0; z < alignment.chineseSize(); z++) {
        sum += alignment.symmetric(e, z);
      }
    }
    return sum / (alignment.englishSize() + alignment.chineseSize());
  }
}
