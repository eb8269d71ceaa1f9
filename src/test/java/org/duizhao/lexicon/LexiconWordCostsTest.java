// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.token.WordCosts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconWordCostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"内核合并了开源软件的补丁", "操作系统", "abc", "目录\ud83d\ude00文件", "\ud840\udc00\ud840内核"})
  void costsOfAllWordsFromAPlaceAreThoseOfEach(String text) {
    WordCosts costs = Lexicon.bundled().wordCosts();
    for (int start = 0; start < text.length(); start++) {
      int most = Math.min(costs.longest(), text.length() - start);
      float[] all = new float[most + 1];
      costs.costs(text, start, most, all);
      for (int length = 1; length <= most; length++) {
        assertThat(all[length]).isEqualTo(costs.cost(text, start, start + length));
      }
    }
  }
}
