// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.check.Check;
import org.duizhao.check.CheckInfo;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} lists the checks as they are; {@code -Dgolden.update} writes it anew. */
final class ChecksIndexTest {
  private static final Path INDEX = Path.of("docs/checks.md");
  private static final String PAGES = "../src/main/resources/";

  @Test
  void indexIsUpToDate() throws IOException {
    String expected = index();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(INDEX, expected);
    }
    assertThat(Files.readString(INDEX)).isEqualTo(expected);
  }

  private static String index() {
    StringBuilder index = new StringBuilder();
    index.append("# Checks\n\n");
    index.append(
        "Each check has a page with examples that are run as tests; `duizhao explain ID` prints it.\n");
    index.append("This list is written by `mvn test -Dtest=ChecksIndexTest -Dgolden.update`.\n\n");
    index.append(
        "| check | finds | MQM type | severity | profile | status |\n|---|---|---|---|---|---|\n");
    for (Check check : BuiltInChecks.all()) {
      CheckInfo info = check.info();
      String folder = check.getClass().getPackageName().replace('.', '/');
      index.append("| [").append(info.id()).append("](").append(PAGES).append(folder);
      index.append('/').append(info.id()).append(".md) | ").append(info.summary());
      index
          .append(" | ")
          .append(info.type().dimension())
          .append(" / ")
          .append(info.type().mqmName());
      index.append(" | ").append(info.severity().id());
      index.append(" | ").append(info.profile().id());
      index.append(" | ").append(info.stability().id()).append(" |\n");
    }
    return index.toString();
  }
}
