// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.report.ReportFormat;
import org.duizhao.report.form.RunFacts;
import org.jspecify.annotations.Nullable;

/** What {@code --output} asks for, taken together. */
final class Outputs {
  private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

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
    return withSummary(asked, System.getenv(STEP_SUMMARY));
  }

  /** The same for a whole tree, whose HTML is a folder. */
  static List<OutputTarget> ofTree(List<OutputTarget> asked) throws CannotRunException {
    List<OutputTarget> files = new ArrayList<>();
    List<OutputTarget> folders = new ArrayList<>();
    for (OutputTarget target : asked) {
      if (target.format() != ReportFormat.HTML) {
        files.add(target);
        continue;
      }
      Path folder = target.file();
      if (folder == null) {
        throw new CannotRunException(
            "--output html of several pairs is a folder: give it a name, as in --output html=FOLDER");
      }
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new CannotRunException(
            Destination.shown(folder) + ": is a file; the HTML of several pairs is a folder");
      }
      folders.add(target);
    }
    List<OutputTarget> all =
        new ArrayList<>(files.isEmpty() && !asked.isEmpty() ? files : of(files));
    all.addAll(folders);
    return all;
  }

  /** Whether one of them is a page that shows the whole text. */
  static boolean haveHtml(List<OutputTarget> asked) {
    return asked.stream().anyMatch(target -> target.format() == ReportFormat.HTML);
  }

  /** What the reports say of the run. */
  static RunFacts facts(FailOn failOn) {
    return new RunFacts(VersionProvider.version(), BuiltInChecks.all(), failOn.threshold());
  }

  /**
   * GitHub shows few annotations, but the whole summary of a step, for which it names a file.
   *
   * @param file null outside of GitHub Actions
   */
  static List<OutputTarget> withSummary(List<OutputTarget> asked, @Nullable String file)
      throws CannotRunException {
    boolean forGithub = asked.stream().anyMatch(t -> t.format() == ReportFormat.GITHUB);
    if (!forGithub || file == null || file.isEmpty()) {
      return asked;
    }
    Path summary = Path.of(file);
    Destination.refuseUnwritable(summary);
    List<OutputTarget> all = new ArrayList<>(asked);
    all.add(new OutputTarget(ReportFormat.MARKDOWN, summary, true));
    return all;
  }
}
