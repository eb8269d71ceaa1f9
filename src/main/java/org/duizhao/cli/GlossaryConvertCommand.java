// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.format.TermFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a term base into another format. */
@Command(
    name = "convert",
    sortOptions = false,
    description = {
      "Turns a term base into another format, by the extensions: .csv, .tsv, .tbx, .md. What the new"
          + " format cannot hold is told.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao glossary convert terms.csv --output terms.tbx")
final class GlossaryConvertCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The term base.")
  private Path file = Path.of("terms.csv");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private Path output = Path.of("terms.tbx");

  GlossaryConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    TermBase base = TermBaseFile.read(file);
    List<String> lost;
    try (Destination destination = Destination.open(output, terminal)) {
      lost = TermFiles.write(base, output.toString(), destination.writer());
      destination.complete();
    }
    lost.stream().limit(SHOWN).forEach(line -> terminal.warn("not kept: " + line));
    if (lost.size() > SHOWN) {
      terminal.warn("not kept of " + (lost.size() - SHOWN) + " more entries");
    }
    return Main.CLEAN;
  }
}
