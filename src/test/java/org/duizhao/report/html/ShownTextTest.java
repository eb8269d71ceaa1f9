// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownTextTest {

  @Test
  void placesMoveWithWhatIsShown() {
    ShownText text = ShownText.of("a\u202Eb\uD83D\uDE00c");

    assertThat(ShownText.visible("a\u202Eb\uD83D\uDE00c")).isEqualTo("a<U+202E>b\uD83D\uDE00c");
    assertThat(text.at(1)).isEqualTo(1);
    assertThat(text.at(2)).isEqualTo(9);
    assertThat(text.at(3)).isEqualTo(10);
    assertThat(text.at(5)).isEqualTo(12);
    assertThat(text.length()).isEqualTo(13);
  }

  @Test
  void everyPlaceIsTheLengthOfWhatIsShownBeforeIt() {
    Random random = new Random(7);
    String signs = "ab汉字\u0000\u001B\u202E\u2066\uFEFF\n\t<&\"";
    for (int round = 0; round < 200; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        raw.append(signs.charAt(random.nextInt(signs.length())));
      }
      ShownText shown = ShownText.of(raw.toString());
      for (int at = 0; at <= raw.length(); at++) {
        assertThat(shown.at(at)).isEqualTo(ShownText.visible(raw.substring(0, at)).length());
      }
    }
  }
}
