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
import org.junit.jupiter.api.Test;

/** The blocks of {@code docs/cli.md} are what the commands print. */
class CommandLineReferenceTest {
  private static final Path REFERENCE = Path.of("docs", "cli.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```text (.+?)\\n.*?^```$");

  @Test
  void blocksAreWhatTheCommandsPrint() throws IOException {
    StringBuilder actual = new StringBuilder();
    Matcher blocks = BLOCK.matcher(Files.readString(REFERENCE));
    while (blocks.find()) {
      String command = blocks.group(1);
      String block = "```text " + command + "\n" + printed(command) + "```";
      blocks.appendReplacement(actual, Matcher.quoteReplacement(block));
    }
    blocks.appendTail(actual);

    Approved.compare(REFERENCE, actual.toString());
  }

  private static String printed(String command) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Main.run(command.split(" "), both, both);
    return both.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
