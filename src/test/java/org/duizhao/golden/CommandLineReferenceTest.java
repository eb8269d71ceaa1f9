// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.cli.Main;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of {@code docs/cli.md} are what the commands print. */
class CommandLineReferenceTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```text (.+?)\\n.*?^```$");

  @ParameterizedTest
  @ValueSource(strings = {"docs/cli.md", "README.md"})
  void blocksAreWhatTheCommandsPrint(String page) throws IOException {
    Path reference = Path.of(page).toAbsolutePath();
    StringBuilder actual = new StringBuilder();
    Matcher blocks = BLOCK.matcher(Files.readString(reference));
    while (blocks.find()) {
      String command = blocks.group(1);
      String block = "```text " + command + "\n" + printed(command) + "```";
      blocks.appendReplacement(actual, Matcher.quoteReplacement(block));
    }
    blocks.appendTail(actual);

    Approved.compare(reference, actual.toString());
  }

  private static String printed(String command) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Main.run(command.split(" "), both, both);
    return both.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
