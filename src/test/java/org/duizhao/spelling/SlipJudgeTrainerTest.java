// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.learn.Weights;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SlipJudgeTrainerTest {
  private static final String[][] PAIRS = {
    {"The program reads the settings when it starts.", "程序在启动时读取设置。"},
    {"Open the file and look at its contents.", "打开文件并查看其内容。"},
    {"The server sends an answer to each request.", "服务器会对每个请求发送响应。"},
    {"Install the package before the next step.", "在下一步之前安装该软件包。"},
    {"The network connection was lost.", "网络连接已经断开。"},
  };

  private static Weights learned(long seed) {
    SlipJudgeTrainer trainer = new SlipJudgeTrainer(Lexicon.bundled(), Speller.bundled(), seed);
    for (int i = 0; i < 40; i++) {
      String[] pair = PAIRS[i % PAIRS.length];
      trainer.add(pair[0], pair[1]);
    }
    return trainer.train();
  }

  @Test
  void sameSeedGivesTheSameWeights() {
    assertThat(learned(3)).hasToString(learned(3).toString());
    assertThat(learned(3).toString()).isNotEqualTo(learned(4).toString());
  }
}
