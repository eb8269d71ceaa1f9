// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where a table learned anew goes. */
final class TrainedTable {
  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The new table.")
  private Path output = Path.of("table.tsv");

  /** Finds out before the work whether there will be a place for its result. */
  void refuseUnwritable() throws CannotRunException {
    Destination.refuseUnwritable(output);
  }

  void write(String table) throws CannotRunException {
    Destination.write(output, out -> out.write(table.getBytes(StandardCharsets.UTF_8)));
  }
}
