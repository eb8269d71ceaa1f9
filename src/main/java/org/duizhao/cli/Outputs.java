// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.report.ReportFormat;

/** What {@code --output} asks for, taken together. */
final class Outputs {
  private Outputs() {}

  /**
   * The outputs asked for, else the console report; refuses what cannot be done, before the work.
   */
  static List<OutputTarget> of(List<OutputTarget> asked) throws CannotRunException {
    if (asked.isEmpty()) {
      return List.of(new OutputTarget(ReportFormat.CONSOLE, null));
    }
    List<ReportFormat> onStandardOutput = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    for (OutputTarget target : asked) {
      if (target.file() == null) {
        onStandardOutput.add(target.format());
      } else {
        Destination.refuseUnwritable(target.file());
        if (!files.add(target.file().toAbsolutePath().normalize())) {
          throw new CannotRunException(
              Destination.shown(target.file()) + ": two reports cannot go to one file");
        }
      }
    }
    if (onStandardOutput.size() > 1) {
      throw new CannotRunException(
          "--output "
              + onStandardOutput.get(0).id()
              + " and --output "
              + onStandardOutput.get(1).id()
              + " both go to standard output; give one of them a file, as in --output "
              + onStandardOutput.get(1).id()
              + "=FILE");
    }
    return asked;
  }
}
