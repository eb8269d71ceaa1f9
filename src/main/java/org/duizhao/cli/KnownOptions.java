// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.duizhao.document.InputException;
import org.duizhao.read.DocumentReader;
import org.duizhao.suppress.Baseline;
import org.duizhao.suppress.Decisions;
import org.duizhao.suppress.KnownFindings;
import org.duizhao.suppress.SuppressRules;
import org.duizhao.suppress.Suppressions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which findings are known already. */
final class KnownOptions {
  private static final String NONE = "none";

  @Option(
      names = "--baseline",
      paramLabel = "FILE|none",
      description =
          "Do not tell the findings of this file, which duizhao baseline wrote. Default: the one that"
              + " duizhao.yml names.")
  private @Nullable Path baseline;

  @Option(
      names = "--baseline-age",
      paramLabel = "DAYS",
      defaultValue = "180",
      description = "Warn of entries of the baseline that are older. Default: 180.")
  private int baselineAge;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Do not tell the findings that reviewers dismissed in this file, which the HTML report"
              + " exports.")
  private @Nullable Path decisions;

  /** What the options and the project's settings silence. */
  Suppressions suppressions(ProjectFile project, Terminal terminal) throws InputException {
    String ofProject = project.resolve(project.settings().baseline());
    KnownFindings known = KnownFindings.none();
    Path file = baseline == null && ofProject != null ? Path.of(ofProject) : baseline;
    if (file != null && !file.equals(Path.of(NONE))) {
      Baseline read = Baseline.read(DocumentReader.decode(file));
      long old = read.olderThan(LocalDate.now(ZoneOffset.UTC).minusDays(baselineAge));
      if (old > 0) {
        terminal.complain(
            Destination.shown(file)
                + ": "
                + old
                + (old == 1 ? " entry is" : " entries are")
                + " older than "
                + baselineAge
                + " days; mend what they are about, and let duizhao baseline prune drop them");
      }
      known = read.known();
    }
    if (decisions != null) {
      known = known.with(Decisions.read(DocumentReader.decode(decisions)));
    }
    SuppressRules rules =
        new SuppressRules(
            project.settings().suppress(),
            shown -> {
              String path = project.pathOf(Path.of(shown));
              return path == null ? shown : path;
            });
    return new Suppressions(known, rules, CheckIds.all());
  }
}
