// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words taken for others that look like them. */
final class MisreadingsTest {
  private static final int CELLS = 1_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Each user has a role in the project. | 每个用户在项目中都有一个规则。 | role 规则 rule",
        "Each user has a role in the project. | 每个用户在项目中都有一个角色。 |",
        "Each user has a rule in the project. | 每个用户在项目中都有一条规则。 |",
        "The role follows a rule of the project. | 这条规则遵循项目的一条规则。 |",
        "Store the custom settings of the user. | 保存用户的客户设置。 | custom 客户 customer",
        "role | 规则 |",
        "Role | |",
      })
  void findsWhatWasMisread(String english, String chinese, String expected) {
    WordLinks links =
        new WordAligner(Lexicon.bundled())
            .links(english, chinese == null ? "" : chinese, CELLS)
            .orElseThrow();
    assertThat(
            new Misreadings(links)
                .found().stream()
                    .map(
                        found ->
                            links.englishTokens().get(found.english()).form()
                                + " "
                                + links.chineseTokens().get(found.chinese()).form()
                                + " "
                                + found.taken())
                    .toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }
}
