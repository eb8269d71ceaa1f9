// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.check.CheckRunner;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Tally;
import org.duizhao.pipeline.Input;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.report.ReportFormat;
import org.duizhao.report.form.RunFacts;

/** One run of {@code check} on documents: from the files to the exit code. */
final class DocumentRun {
  private static final Path REPORTS = Path.of("reports");

  private final CheckRunner runner;
  private final CheckRun run;
  private final Terminal terminal;

  DocumentRun(CheckRunner runner, CheckRun run) {
    this.runner = runner;
    this.run = run;
    this.terminal = run.terminal();
  }

  /**
   * @param files source and target, or one file
   */
  int run(List<Input> files, List<OutputTarget> asked, FailOn failOn)
      throws CannotRunException, InputException, IOException {
    List<OutputTarget> targets = Outputs.of(asked);
    RunFacts facts = Outputs.facts(failOn).in(run.telling().pages().language());
    CheckResult result = run.told(check(files, asked.isEmpty() || Outputs.haveHtml(asked)));
    for (InputProblem problem : result.problems()) {
      terminal.warn(problem.toString());
    }
    CheckResult shown = run.shown(result);
    for (OutputTarget target : targets) {
      write(shown, target, facts);
    }
    if (asked.isEmpty()) {
      writeDefaultPage(shown, files.get(files.size() - 1).file(), facts);
    }
    return failOn.exitCode(Tally.of(result.findings()));
  }

  /**
   * @param annotates whether a report shows the whole text
   */
  private CheckResult check(List<Input> files, boolean annotates) throws InputException {
    long start = System.nanoTime();
    try (ProgressLine progress = new ProgressLine(terminal)) {
      TranslationCheck plain = new TranslationCheck(runner, run.model(), progress);
      TranslationCheck check = annotates ? plain.annotating() : plain;
      return files.size() == 1 ? check.of(files.get(0)) : check.of(files.get(0), files.get(1));
    } finally {
      run.stats().checked(System.nanoTime() - start);
    }
  }

  private void write(CheckResult result, OutputTarget target, RunFacts facts)
      throws CannotRunException, IOException {
    try (Destination destination = Destination.open(target, terminal)) {
      target.format().writer(terminal.style(), facts).write(result, destination.writer());
      destination.complete();
    } catch (ClosedPipeException e) {
      // Whoever closed the pipe has read enough; the other reports and the exit code still count.
    }
  }

  /** Nobody asked for this file, so that it cannot be written is no reason to fail. */
  private void writeDefaultPage(CheckResult result, Path target, RunFacts facts)
      throws IOException {
    Path page = REPORTS.resolve(stem(target) + ".html");
    try {
      Files.createDirectories(REPORTS);
      write(result, new OutputTarget(ReportFormat.HTML, page), facts);
      terminal.hint("the same side by side: " + Destination.shown(page));
    } catch (CannotRunException | FileSystemException e) {
      terminal.hint(
          "no side-by-side report: " + Destination.shown(page) + " cannot be written here");
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
