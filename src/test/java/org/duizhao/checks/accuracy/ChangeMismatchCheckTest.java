// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.checks.OneCheck;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeMismatchCheckTest {
  private final OneCheck check = new OneCheck(new ChangeMismatchCheck());

  /** Forms of the verbs and of numbers, ranges, two changes, both scripts of verbs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fee rises to 1,500 crowns. | 费用上涨 1500 克朗。 | 1
          The fee rises to 1,500 crowns. | 费用上涨到 1,500 克朗。 | 0
          The fee rises to 1,500. | 费用上涨了 1500。 | 1
          The fee rises by 1500 crowns. | 费用增至 1500 克朗。 | 1
          The fee rises by 1500 crowns. | 费用上漲到 1500 克朗。 | 1
          We reduced it by 30%. | 我们把它減少到 30%。 | 1
          We reduced it by 30%. | 我们把它减少了 30%。 | 0
          We reduced it to 30%. | 我们把它减为 30%。 | 0
          Lowering the limit to 8 helps. | 把上限降低8会有帮助。 | 1
          It grew from 10 to 30. | 它从 10 增长到 30。 | 0
          It grew from 10 to 30. | 它从 10 增长了 20，为 30。 | 0
          It fell by 3 to 5 points. | 它下降了 3 到 5 个点。 | 0
          It rose by 20 and fell to 7. | 它上升了 20，又下降 7。 | 1
          It rose by 20 and fell to 7. | 它上升到 20，又下降 7。 | 2
          It rose by 20. | 它上升到 21。 | 0
          Cut the tape and stick it to 4 walls. | 把胶带剪断，贴到 4 面墙上。 | 0
          The price tripled. | 价格上涨了 3 倍。 | 1
          The price tripled. | 价格上涨了 30 倍。 | 0
          The price quadrupled. | 价格涨四倍。 | 1
          The price doubled. | 价格上涨到两倍。 | 0
          Double-click to enlarge the view. | 双击可将视图增大 2 倍。 | 0
          """)
  void oddCases(String english, String chinese, int findings) throws InputException {
    assertThat(check.messages(english, chinese)).hasSize(findings);
  }

  @Test
  void bothValuesAreTold() throws InputException {
    assertThat(check.messages("Raise the limit to 8.", "把上限提高 8。"))
        .containsExactly(
            "\"Raise the limit to 8.\" is the value after the change, \"提高 8\" the change");
  }

  @Test
  void longTextsOfChangesAreReadOnce() throws InputException {
    String english = "It rose by 1 and fell. ".repeat(20_000);
    String chinese = "它上升到 2，又下降。".repeat(20_000);
    assertThat(check.messages(english, chinese)).isEmpty();
  }
}
