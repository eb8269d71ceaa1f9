// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.glossary.format.ReadTerms;
import org.duizhao.termcare.Conversion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a term base into another format. */
@Command(
    name = "convert",
    sortOptions = false,
    description = {
      "Turns a term base into another format, by the extensions: .csv, .tsv, .tbx, .md. What is read"
          + " back from the new file is compared; what it could not keep is told.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao glossary convert terms.csv --output terms.tbx",
      "  duizhao glossary convert terms.csv --form two-column --output for-deepl.csv"
    })
final class GlossaryConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The term base.")
  private Path file = Path.of("terms.csv");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private Path output = Path.of("terms.tbx");

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "Of a table: columns (our own, the default), two-column (DeepL, Google), omegat, weblate"
              + " or crowdin. Of TBX: dca (the default), dct or martif. Of Markdown: table (the"
              + " default), list or headings.")
  private @Nullable String form;

  GlossaryConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException, IOException {
    ReadTerms read = TermBaseFile.readTelling(file);
    Conversion written = TermBaseFile.conversion(read.base(), output, form);
    TermBaseFile.write(written, output, terminal);
    read.notKept().forEach(line -> terminal.warn("not read: " + line));
    written.notKept().forEach(line -> terminal.warn("not kept: " + line));
    return Main.CLEAN;
  }
}
