// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.evaluate.SeededScore;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.duizhao.text.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the checks on units whose errors are known. */
@Command(
    name = "checks",
    sortOptions = false,
    description = {
      "Scores the checks: how many seeded errors they find, how many sound units they flag.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate checks --clean clean.tsv --seeded seeded.tsv")
final class EvaluateChecksCommand implements Callable<Integer> {
  private static final int SEEDED_COLUMNS = 5;

  private final Terminal terminal;

  @Option(
      names = "--clean",
      required = true,
      paramLabel = "FILE",
      description = "Sound units: id, English and Chinese with tabs between.")
  private Path clean = Path.of("clean.tsv");

  @Option(
      names = "--seeded",
      required = true,
      paramLabel = "FILE",
      description =
          "Copies with one error each: id, id of the sound unit, kind of error, English, Chinese;"
              + " more columns are passed over.")
  private Path seeded = Path.of("seeded.tsv");

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      defaultValue = "minor",
      description = "Issues below do not count: neutral, minor (default), major or critical.")
  private String least = "minor";

  EvaluateChecksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    Severity severity =
        Severity.ofId(least)
            .orElseThrow(() -> new CannotRunException("--min-severity " + least + ": no severity"));
    CheckRunner runner =
        new CheckRunner(
            BuiltInChecks.all(), CheckSelection.all(), new CheckContext(TermBase.bundled()));
    UnitCheck check = new UnitCheck(runner, Progress.SILENT);
    SeededScore score = new SeededScore(severity);
    String name = Destination.shown(clean);
    int number = 0;
    for (String line : SegmentedRun.sentences(clean)) {
      number++;
      score.clean(
          line.substring(0, Math.max(0, line.indexOf('\t'))), check.findings(name, line, number));
    }
    addSeeded(check, score);
    print(score);
    return Main.CLEAN;
  }

  private void addSeeded(UnitCheck check, SeededScore score) throws InputException {
    String name = Destination.shown(seeded);
    int number = 0;
    for (String line : SegmentedRun.sentences(seeded)) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() < SEEDED_COLUMNS) {
        String message =
            "found " + cells.size() + " columns; expected id, sound id, kind, English, Chinese";
        throw new InputException(new InputProblem(name, new Position(number, 1), message));
      }
      String unit = String.join("\t", cells.get(0), cells.get(3), cells.get(4));
      score.seeded(cells.get(1), cells.get(2), check.findings(name, unit, number));
    }
  }

  private void print(SeededScore score) {
    PrintWriter out = new PrintWriter(terminal.reports());
    score
        .kinds()
        .forEach(
            (kind, k) ->
                out.printf(Locale.ROOT, "%-22s %5.1f %% of %d%n", kind, 100 * k.recall(), k.all()));
    out.printf(
        Locale.ROOT,
        "sound units flagged    %5.2f %% of %d%n",
        100.0 * score.flagged() / Math.max(1, score.units()),
        score.units());
    score
        .flaggedBy()
        .forEach(
            (check, count) ->
                out.printf(
                    Locale.ROOT,
                    "  %-20s %5.2f %%%n",
                    check,
                    100.0 * count / Math.max(1, score.units())));
    out.flush();
  }
}
