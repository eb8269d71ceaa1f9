// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.checks.OneCheck;
import org.duizhao.document.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMismatchTest {
  private final OneCheck check = new OneCheck(new NameMismatchCheck());

  /** Names in paths and compounds, at the start of a sentence, twice, and in other forms. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Push the branch to Gitea and wait.        | 把分支推送到 Bitbucket，然后等待。        | 1
          Push the branch to Gitea and wait.        | 把分支推送到 Gitea，然后等待。            | 0
          Push the branch to Gitea and wait.        | 把分支推送到 /srv/Bitbucket，然后等待。   | 0
          Push the branch to Gitea and wait.        | 把分支推送到 Bitbucket-2，然后等待。     | 0
          Push it to Gitea, then leave Gitea alone. | 推送到 Gitea，然后不要再动 Bitbucket。     | 1
          However, it works.                        | 但是 Bitbucket 可以工作。                 | 0
          He met Marta there.                       | 他在那里见到了玛尔塔。                    | 0
          The GitLab runner waits.                  | Gitlab 运行器在等待。                     | 0
          Gitea and Bitbucket wait.                 | Forgejo 和 Sourcehut 在等待。             | 0
          """)
  void oddNames(String english, String chinese, int findings) throws InputException {
    assertThat(check.messages(english, chinese)).hasSize(findings);
  }
}
