// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.text.Script;
import org.junit.jupiter.api.Test;

/** The list of confusions, and what answers for a word. */
final class WrongSenseTest {
  @Test
  void listsEachConfusionOnce() {
    Set<String> seen = new HashSet<>();
    for (WrongSense sense : WrongSense.listed()) {
      for (String english : sense.english()) {
        assertThat(seen.add(english + " " + sense.chinese()))
            .as("%s %s", english, sense.chinese())
            .isTrue();
        assertThat(english).isEqualTo(english.toLowerCase(Locale.ROOT));
      }
      assertThat(Script.countHan(sense.chinese())).isEqualTo(sense.chinese().length());
      assertThat(sense.excusing()).doesNotContainAnyElementsOf(sense.english());
    }
  }

  @Test
  void aPartOfTheWrongWordAnswersOnlyOutsideIt() {
    WrongSense field = sense("field", "区域", "字段", "域");
    assertThat(field.isAnswered("该区域为空。")).isFalse();
    assertThat(field.isAnswered("该区域的字段为空。")).isTrue();
    assertThat(field.isAnswered("区域与域")).isTrue();
  }

  @Test
  void aLongerWordAnswersThoughItHoldsTheWrongOne() {
    WrongSense guest = sense("guest", "客户", "客户机");
    assertThat(guest.isAnswered("启动客户机。")).isTrue();
    assertThat(guest.isAnswered("启动客户的机器。")).isFalse();
    assertThat(sense("decompress", "压缩", "解压").isAnswered("无需解压缩。")).isTrue();
  }

  @Test
  void refusesAWordThatIsItsOwnRendering() {
    assertThatThrownBy(() -> sense("port", "端口", "端口"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WrongSense sense(String english, String chinese, String... own) {
    return new WrongSense(Set.of(english), List.of(own), chinese, Set.of(), Set.of());
  }
}
