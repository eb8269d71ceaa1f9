// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.check.PageExample.Kind;
import org.duizhao.check.PageExample.Passage;
import org.duizhao.check.PageExample.Role;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckPageTest {

  @Test
  void readsAnExampleWithItsMarks() {
    CheckPage page =
        CheckPage.parse(
            "wrong-count",
            """
            # wrong-count

            ## What it finds

            ```bitext flagged
            en: It holds <mark>12</mark> files: <mark>a</mark> and b.
            zh: 它有 <mark>13</mark> 个文件。
            zh:
            says: "12" became "13"
            ```
            """);
    assertThat(page.headings()).containsExactly("What it finds");
    assertThat(page.examples())
        .containsExactly(
            new PageExample(
                Kind.FLAGGED,
                5,
                List.of(
                    new Passage(
                        Role.EN,
                        "It holds 12 files: a and b.",
                        List.of(new Span(9, 11), new Span(19, 20))),
                    new Passage(Role.ZH, "它有 13 个文件。", List.of(new Span(3, 5))),
                    new Passage(Role.ZH, "", List.of())),
                List.of("\"12\" became \"13\""),
                List.of(),
                List.of(),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ```bitext flaged@en: a@```                  | x.md:1: unknown kind of example: flaged
          ```bitext accepted@de: a@```                | x.md:2: unknown key: de
          ```bitext accepted@a line@```               | x.md:2: expected "key: value", found: a line
          ```bitext accepted@```                      | x.md:1: an example without text
          ```bitext flagged@en: a@```                 | x.md:1: no says: line
          ```bitext accepted@en: a@says: b@```        | x.md:1: a says: line on a silent example
          ```bitext accepted@en: <mark>a@```          | x.md:2: a mark that is not closed
          ```bitext accepted@en: a                    | x.md: the last example is not closed
          """)
  void refusesWhatItDoesNotKnow(String page, String message) {
    assertThatThrownBy(() -> CheckPage.parse("x", page.replace('@', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
