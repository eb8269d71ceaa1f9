// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          See https://a.example/x_(y)#z, please (http://b.example/). ^ URL https://a.example/x_(y)#z|URL http://b.example/
          写信给 li.wei@mail.example.org。                  ^ EMAIL li.wei@mail.example.org
          加上--force或 -v，而不是well-known的 -based       ^ OPTION --force|OPTION -v
          (-j4) [--all|-a] --jobs=%d -- done                ^ OPTION -j4|OPTION --all|OPTION -a|OPTION --jobs=|PLACEHOLDER %d
          编辑/etc/fstab和~/.config/x.toml，24/7 and/or I/O ^ PATH /etc/fstab|PATH ~/.config/x.toml
          main.c, docs/intro.md and Node, e.g. Linux.       ^ FILE main.c|PATH docs/intro.md
          调用futex()和std::move、io_uring，或 _强调_       ^ FUNCTION futex()|IDENTIFIER std::move|IDENTIFIER io_uring
          set quiet_boot= now, x=1                          ^ IDENTIFIER quiet_boot=
          6.7 is a number, 6.7.1 v6.7 6.7-rc3 are versions  ^ VERSION 6.7.1|VERSION v6.7|VERSION 6.7-rc3
          commit 3f2a9bc and CVE-2031-12345, not deadbeef   ^ IDENTIFIER 3f2a9bc|IDENTIFIER CVE-2031-12345
          %s of %1$s, %-10d%% %.*s 100%d %(name)s {0} ${X} $HOME ^ PLACEHOLDER %s|PLACEHOLDER %s|PLACEHOLDER %-10d|PLACEHOLDER %.*s|PLACEHOLDER %(name)s|PLACEHOLDER {0}|PLACEHOLDER ${X}|VARIABLE $HOME
          50% of all, {a,b} and a{2}                        ^ -
          <b>粗</b><br/>&debian;&nbsp;a < b                 ^ TAG <b>|TAG </b>|TAG <br>|ENTITY &debian;
          <a href="x y">x</a>                               ^ TAG <a>|TAG </a>
          one\\n--two\\tthree                               ^ OPTION --two
          """)
  void findsLiterals(String text, String found) {
    String literals =
        LiteralReader.read(text).stream()
            .map(literal -> literal.kind() + " " + literal.value())
            .collect(Collectors.joining("|"));
    assertThat(literals).isEqualTo(found == null ? "" : found);
  }

  @Test
  void anyTextGivesOrderedSpansThatDoNotOverlap() {
    Random random = new Random(11);
    String signs = "ab1_./:-+~%$s{}<>&;@()=\\n 内，\ud83d\ude00\ud800";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (Literal literal : LiteralReader.read(text.toString())) {
        Span span = literal.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.isEmpty()).isFalse();
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @CsvSource({"a", "a.", "a@", "<a ", "%", "-", "/", "--a", "://", "{{", "a_", "1.", "&a"})
  void longTextsAreReadInOnePass(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertThat(LiteralReader.read(text)).hasSizeLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          Use --force twice, --force.      ^ 用一次 --force。             ^ -
          Use --force.                     ^ 用 --forced。                ^ --force>--forced
          See README.md and /etc/hosts.    ^ 见（README.md）和/etc/hosts。^ -
          Io_uring works.                  ^ io_uring 可用。              ^ -
          %s and %d                        ^ %d 与 %1$s                   ^ -
          Give <file> and <b>x</b>.        ^ 给出<文件>和<b>x</b>。       ^ -
          Give <b>x</b>.                   ^ 给出<b>x。                   ^ </b>>
          Sa_ve as                         ^ 另存为(_V)                   ^ -
          %d/%m/%Y                         ^ %Y 年 %m 月                  ^ -
          Open http://a.example:80/.       ^ 打开 http://你的地址:80/。   ^ -
          The $HOME of $HOME.              ^ 即 $HOME。                   ^ -
          Set --name=FILE_NAME.            ^ 设置 --name=文件名。         ^ -
          """)
  void comparesLiterals(String source, String target, String changes) {
    String found =
        LiteralMatching.changes(
                new LiteralText(source, List.of()), new LiteralText(target, List.of()))
            .stream()
            .map(LiteralReaderTest::shown)
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(changes == null ? "" : changes);
  }

  private static String shown(LiteralChange change) {
    Literal now = change.target();
    return change.source().value() + ">" + (now == null ? "" : now.value());
  }
}
