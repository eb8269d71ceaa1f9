// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.project.LayoutGuess;
import picocli.CommandLine.Command;

/** Writes the settings of a project. */
@Command(
    name = "init",
    description = {
      "Writes duizhao.yml into the working folder, with the rules that its files seem to follow.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  duizhao init", "  duizhao check"})
final class InitCommand implements Callable<Integer> {
  private static final String HEAD =
      """
      # What duizhao checks here: docs/project.md of duizhao tells every key.
      version: 1

      # Which files translate which: source is a regular expression of whole paths, $1 its first group.
      """;

  private static final String EXAMPLE =
      """
      # No pair of files was found; for instance:
      # translations:
      #   - source: docs/en/(.*)
      #     target: docs/zh/$1
      """;

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException {
    Path file = Path.of(ProjectFile.NAME);
    if (Files.exists(file)) {
      throw new CannotRunException(ProjectFile.NAME + ": is there already");
    }
    List<LayoutGuess> rules = LayoutGuess.of(Path.of(""));
    byte[] text = (HEAD + translations(rules)).getBytes(StandardCharsets.UTF_8);
    Destination.write(file, out -> out.write(text));
    int pairs = rules.stream().mapToInt(LayoutGuess::pairs).sum();
    terminal.complain(
        ProjectFile.NAME
            + ": "
            + pairs
            + (pairs == 1 ? " pair of files" : " pairs of files")
            + (pairs == 0 ? "; say in it which files translate which" : "; now run duizhao check"));
    return Main.CLEAN;
  }

  private static String translations(List<LayoutGuess> rules) {
    if (rules.isEmpty()) {
      return EXAMPLE;
    }
    StringBuilder text = new StringBuilder("translations:\n");
    for (LayoutGuess rule : rules) {
      text.append("  - source: ").append(quoted(rule.source()));
      text.append(" # ").append(rule.pairs());
      text.append(rule.pairs() == 1 ? " pair\n" : " pairs\n");
      text.append("    target: ").append(quoted(rule.target())).append('\n');
    }
    return text.toString();
  }

  /** In single quotes nothing but the quote itself means anything to YAML. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
