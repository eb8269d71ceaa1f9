// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          推送到 Gitea。      | true
          Gitea              | true
          用Gitea推送         | true
          pre-Gitea days     | true
          (Gitea): see there | true
          Gitea. The next    | true
          Gitea:8080         | true
          /srv/Gitea         | false
          Gitea/data         | false
          me@Gitea           | false
          git.Gitea          | false
          Gitea.example.org  | false
          --Gitea            | false
          -Gitea             | false
          $Gitea             | false
          Gitea_home         | false
          Gitea://host       | false
          Gitea2             | false
          """)
  void wordIsFreeOrPartOfSomething(String text, boolean isFree) {
    int start = text.indexOf("Gitea");
    assertThat(FreeWord.at(text, new Span(start, start + 5))).isEqualTo(isFree);
  }
}
