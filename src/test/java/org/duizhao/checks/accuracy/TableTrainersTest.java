// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.learn.Weights;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of meaning learn from a few sentences of ours. */
class TableTrainersTest {
  private static final String[][] PAIRS = {
    {"The server does not answer the request.", "服务器不响应该请求。"},
    {"You cannot delete the directory.", "你无法删除该目录。"},
    {"The password has never been changed.", "密码从未被更改。"},
    {"There is no network connection.", "没有网络连接。"},
    {"The kernel does not load this driver.", "内核不加载这个驱动。"},
    {"Install the package without a browser.", "不用浏览器安装该软件包。"},
    {"Open the file and copy the text.", "打开文件并复制文本。"},
    {"The router sends the packet to the network.", "路由器将数据包发送到网络。"},
  };

  private static final int ROUNDS = 30;

  private static NegationTrainer negations(long seed) {
    NegationTrainer trainer = new NegationTrainer(Lexicon.bundled(), seed);
    for (int i = 0; i < ROUNDS * PAIRS.length; i++) {
      trainer.add(PAIRS[i % PAIRS.length][0], PAIRS[i % PAIRS.length][1]);
    }
    return trainer;
  }

  private static WordSwapTrainer swaps(long seed) {
    WordSwapTrainer trainer = new WordSwapTrainer(Lexicon.bundled(), seed);
    for (int i = 0; i < ROUNDS * PAIRS.length; i++) {
      trainer.add(PAIRS[i % PAIRS.length][0], PAIRS[i % PAIRS.length][1]);
    }
    return trainer;
  }

  @Test
  void oneNegationIsTakenOutOfEachPairThatHasOne() {
    assertThat(negations(1).examples()).isEqualTo("180 lost, 180 as they are");
  }

  @Test
  void whatHasNoNegationOrNoChineseSaysNothing() {
    NegationTrainer trainer = new NegationTrainer(Lexicon.bundled(), 1);
    trainer.add("Open the file.", "打开文件。");
    trainer.add("Do not open it.", "Do not open it.");
    trainer.add("Do not open it.", "");
    trainer.add("", "不要打开。");

    assertThat(trainer.examples()).isEqualTo("0 lost, 0 as they are");
    assertThat(trainer.train().sum(new double[NegationFeatures.SIGNS.size()])).isZero();
  }

  @Test
  void aNegationWithoutAnAnswerCountsForALostOne() {
    Weights weights = negations(1).train();
    double[] answered = new double[NegationFeatures.SIGNS.size()];
    double[] unanswered = answered.clone();
    answered[NegationFeatures.SIGNS.indexOf("answer_within_1")] = 1;
    unanswered[NegationFeatures.SIGNS.indexOf("no_answer")] = 1;

    assertThat(weights.sum(unanswered)).isGreaterThan(weights.sum(answered));
  }

  @Test
  void wordsAreExchangedForThoseOfPairsBefore() {
    WordSwapTrainer trainer = swaps(1);

    assertThat(trainer.examples()).matches("[1-9]\\d* exchanged, \\d+ of 240 with others");
    assertThat(trainer.train().toString().lines())
        .hasSize(WordSwaps.SIGNS.size())
        .first()
        .asString()
        .startsWith("always\t");
  }

  @Test
  void sameSeedGivesTheSameTables() {
    assertThat(negations(5).train()).hasToString(negations(5).train().toString());
    assertThat(swaps(5).train()).hasToString(swaps(5).train().toString());
    assertThat(swaps(5).train().toString()).isNotEqualTo(swaps(6).train().toString());
  }

  /** "Kernel" comes with 内核 in all 300 sentences, in a third, in none; "it" is too short. */
  @ParameterizedTest
  @CsvSource({"1, kernel\t6.4", "3, kernel\t-0.7", "1000, kernel\t-6.4"})
  void aWordIsTrustedAsOftenAsItIsRendered(int every, String line) {
    RenderingCounter counter = new RenderingCounter(Lexicon.bundled());
    for (int i = 1; i <= 300; i++) {
      counter.add("It is a kernel.", i % every == 0 ? "这是内核。" : "这是它。");
    }

    assertThat(counter.examples()).startsWith("300 pairs, ");
    assertThat(counter.table().lines()).contains(line).noneMatch(word -> word.startsWith("it\t"));
  }

  @Test
  void rareWordsAreNotTold() {
    RenderingCounter counter = new RenderingCounter(Lexicon.bundled());
    for (int i = 0; i < 199; i++) {
      counter.add("A kernel.", "内核。");
    }
    assertThat(counter.table()).isEmpty();
    counter.add("A kernel, a kernel.", "内核。");
    assertThat(counter.table()).isEqualTo("kernel\t6.0\n内核\t6.0\n");
  }
}
