// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.duizhao.check.CheckPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a check. */
@Command(
    name = "explain",
    description = "Prints a check's page: what it finds, why it matters, examples, limits.",
    footerHeading = "%nExample:%n",
    footer = "  duizhao explain number-mismatch")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "Id of a check, as duizhao checks lists them.")
  private String id = "";

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException {
    terminal.reports().write(CheckPage.of(CheckIds.find(id)).text());
    terminal.reports().flush();
    return Main.CLEAN;
  }
}
