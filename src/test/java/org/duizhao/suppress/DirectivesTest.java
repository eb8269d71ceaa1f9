// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments in documents that tell duizhao to be quiet. */
class DirectivesTest {
  private static List<Directive> of(String text) {
    return of(text, DocumentFormat.MARKDOWN);
  }

  private static List<Directive> of(String text, DocumentFormat format) {
    return Directives.of(new DocumentReader().read(SourceFile.of("a.md", text), format));
  }

  private static Directive directive(String check, String reason, int line, int from, int to) {
    return new Directive(Set.of(check), reason, new Position(line, 1), from, to);
  }

  @Test
  void nextLineIsTheBlockBelow() {
    assertThat(
            of(
                """
                甲。

                <!-- duizhao-disable-next-line number-mismatch: counted otherwise -->

                乙
                丙。

                丁。
                """))
        .containsExactly(directive("number-mismatch", "counted otherwise", 3, 5, 6));
  }

  @Test
  void stretchEndsWhereItIsSwitchedOn() {
    assertThat(
            of(
                """
                <!-- duizhao-disable hedge-lost -->

                甲。

                <!-- duizhao-enable hedge-lost -->

                乙。
                """))
        .containsExactly(directive("hedge-lost", "", 1, 1, 5));
  }

  @Test
  void stretchThatIsNeverEndedAndWholeFile() {
    assertThat(of("<!-- duizhao-disable hedge-lost -->\n\n甲。\n"))
        .containsExactly(directive("hedge-lost", "", 1, 1, Integer.MAX_VALUE));
    assertThat(of("甲。\n\n<!-- duizhao-disable-file -->\n"))
        .containsExactly(new Directive(Set.of(), "", new Position(3, 1), 1, Integer.MAX_VALUE));
  }

  @Test
  void otherFormatsHaveTheirComments() {
    assertThat(of(".. duizhao-disable-file a, b: c\n\n甲。\n", DocumentFormat.RESTRUCTUREDTEXT))
        .containsExactly(
            new Directive(Set.of("a", "b"), "c", new Position(1, 1), 1, Integer.MAX_VALUE));
    assertThat(of("{/* duizhao-disable-file a: c */}\n\n甲。\n"))
        .containsExactly(directive("a", "c", 1, 1, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```html\n<!-- duizhao-disable-file a -->\n```\n",
        "Write <!-- duizhao-disable-file a --> in a line of its own.\n",
        "<!-- duizhao-greets-you -->\n",
        "<!-- see duizhao -->\n"
      })
  void whatIsNoDirectiveIsLeftAlone(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void hostileLineIsReadInLinearTime() {
    String line = "<!-- duizhao-disable-file " + "a, ".repeat(300_000) + "\n";

    assertThat(of(line)).hasSize(1);
  }
}
