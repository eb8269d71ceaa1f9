// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.store.ModelFile;
import picocli.CommandLine.Option;

/** The option that says where a model with a part learned anew goes. */
final class TrainedPart {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The model with the new tables.")
  private Path output = Path.of("duizhao.model");

  /** Finds out before the work whether there will be a place for its result. */
  void refuseUnwritable() throws CannotRunException {
    Destination.refuseUnwritable(output);
  }

  void write(ModelFile model) throws CannotRunException {
    Destination.write(output, model::write);
  }
}
