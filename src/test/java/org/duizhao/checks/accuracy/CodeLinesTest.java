// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          echo “a” | echo "a"
          List&lt;Ring&gt; r; | List<Ring> r;
          [Ring][3] r = new [Ring][3](); | Ring r = new Ring();
          curl <http://localhost:80> | curl http://localhost:80
          `make all` | make  all
          ls –l … | ls -l ......
          """)
  void markupMakesNoDifference(String one, String other) {
    assertThat(CodeLines.changes(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"make all, make al", "a.b[1], a.b[2]", "x = &y, x = y", "ls .., ls ."})
  void characterMakesADifference(String one, String other) {
    assertThat(CodeLines.changes(one, other))
        .containsExactly(
            new CodeLines.Change(
                List.of(new Span(0, one.length())), List.of(new Span(0, other.length()))));
  }

  @Test
  void linesAreMatchedAroundOthers() {
    assertThat(CodeLines.changes("a\n\nb\nc", "a\nc\nd"))
        .containsExactly(
            new CodeLines.Change(List.of(new Span(3, 4)), List.of()),
            new CodeLines.Change(List.of(), List.of(new Span(4, 5))));
  }

  @Test
  void longListingsArePassedOver() {
    assertThat(CodeLines.changes("a\n".repeat(500), "b\n".repeat(500))).isEmpty();
    assertThat(CodeLines.changes("a\n".repeat(400), "b\n".repeat(400))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "make # as root, make # 以 root 身份, true",
    "total 4, 总计 4, true",
    "make # as root, maek # 以 root 身份, false",
    "make all, make all, false"
  })
  void translatedTextsAreTold(String source, String target, boolean isTranslated) {
    assertThat(CodeLines.isTranslated(source, target)).isEqualTo(isTranslated);
  }
}
