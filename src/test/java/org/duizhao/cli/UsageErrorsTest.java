// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments that make no sense: exit code 2, one line, nothing on standard output. */
class UsageErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --outptu         | unknown option '--outptu'; did you mean --output? (see duizhao check --help)
          chek                   | unknown command 'chek'; did you mean check? (see duizhao --help)
          check --output jsn f   | unknown format 'jsn'; did you mean json? (see duizhao check --help)
          check --output xxl f   | unknown format 'xxl'; expected one of console, html, json, ndjson, plain, sarif, github, gitlab, junit, checkstyle, rdjson, rdjsonl, markdown, badge (see duizhao check --help)
          check --output json= f | --output json=: no file after '=' (see duizhao check --help)
          check --fail-on maj f  | unknown severity 'maj'; did you mean major? (see duizhao check --help)
          check --min-confidence 3 f | --min-confidence 3: expected a number from 0 to 1 (see duizhao check --help)
          check --min-confidence x f | --min-confidence x: expected a number from 0 to 1 (see duizhao check --help)
          check --check hedge-lots f | unknown check 'hedge-lots'; did you mean hedge-lost?
          check --skip hedge-lots f  | unknown check 'hedge-lots'; did you mean hedge-lost?
          check                  | SOURCE and TARGET, one FILE, or --bilingual FILE.tsv is needed; for a whole tree, duizhao.yml has to say which files translate which (duizhao init writes it)
          check a --bilingual b  | --bilingual takes the place of SOURCE and TARGET, and knows no --base
          check --bilingual nowhere/units.tsv | nowhere/units.tsv: no such file
          check --bilingual src  | src: is a directory; expected a file
          check --bilingual f --output html | html cannot show bilingual units; take console or json, for instance
          check --output json --output ndjson --bilingual f | --output json and --output ndjson both go to standard output; give one of them a file, as in --output ndjson=FILE
          check --output json=nowhere/r.json --bilingual f | nowhere/r.json: its folder does not exist
          check --output json=src --bilingual f | src: is a directory; expected a file
          check --output json=r.json --output ndjson=./r.json --bilingual f | ./r.json: two reports cannot go to one file
          explain                | missing required parameter: 'ID' (see duizhao explain --help)
          explain hedge-lots     | unknown check 'hedge-lots'; did you mean hedge-lost?
          """)
  void oneLine(String command, String line) {
    Ran ran = Ran.duizhao(command.split(" "));

    assertThat(ran.err()).isEqualTo("duizhao: " + line + "\n");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void commandIsNeeded() {
    Ran ran = Ran.duizhao();

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("duizhao: a command is needed: check, ");
  }

  @Test
  void fileNamesCannotSteerTheTerminal() {
    Ran ran = Ran.duizhao("check", "--bilingual", "no\u001B[2J\nfile\u202E.tsv");

    assertThat(ran.err()).isEqualTo("duizhao: no?[2J file?.tsv: no such file\n");
  }
}
