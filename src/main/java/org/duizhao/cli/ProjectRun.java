// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.ProjectUsages;
import org.duizhao.check.Usage;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Tally;
import org.duizhao.pipeline.Input;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.ProjectReport;
import org.duizhao.report.form.RunFacts;
import org.jspecify.annotations.Nullable;

/** One run of {@code check} on a tree: from its pairs to the exit code, by all processors. */
final class ProjectRun {
  private final ProjectFile project;
  private final CheckRunners runners;
  private final CheckRun run;
  private final Terminal terminal;

  ProjectRun(ProjectFile project, CheckRunners runners, CheckRun run) {
    this.project = project;
    this.runners = runners;
    this.run = run;
    this.terminal = run.terminal();
  }

  /**
   * @param pairs of the tree that are to be checked
   */
  int run(ProjectTree tree, List<ProjectPair> pairs, List<OutputTarget> asked, FailOn failOn)
      throws CannotRunException, InputException, IOException {
    RunFacts facts = Outputs.facts(failOn);
    List<Destination> destinations = new ArrayList<>();
    try {
      Sink sink = new Sink();
      for (OutputTarget target : Outputs.of(asked)) {
        Destination destination = Destination.open(target, terminal);
        destinations.add(destination);
        sink.reports.add(
            target.format().projectReport(terminal.style(), facts, destination.writer()));
      }
      check(pairs, sink);
      for (ProjectReport report : sink.reports) {
        report.end(tree);
      }
      for (Destination destination : destinations) {
        destination.complete();
      }
      return sink.problems > 0 ? Main.COULD_NOT_RUN : failOn.exitCode(sink.tally);
    } finally {
      for (Destination destination : destinations) {
        destination.close();
      }
    }
  }

  /** Checks in parallel and hands on in order, so that reports are the same in every run. */
  private void check(List<ProjectPair> pairs, Sink sink) throws InputException, IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (ProgressLine progress = new ProgressLine(terminal)) {
      boolean texts = sink.reports.stream().anyMatch(ProjectReport::showsTexts);
      ProjectUsages usages = new ProjectUsages();
      List<Future<Checked>> results = new ArrayList<>();
      for (ProjectPair pair : pairs) {
        CheckRunner runner = runners.of(project.root().resolve(pair.target()));
        results.add(workers.submit(() -> check(pair, runner)));
      }
      for (int i = 0; i < results.size(); i++) {
        Checked checked = await(results.set(i, null), sink);
        if (checked != null) {
          sink.pair(outcome(checked.beside(usages), texts));
        }
        progress.at("checking", i + 1L, results.size());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * What came out of one pair.
   *
   * @param texts null unless a report shows them
   */
  private record Outcome(CheckedPair pair, @Nullable CheckResult texts) {}

  /** A checked document, and what others may say otherwise. */
  private record Checked(CheckRunner runner, CheckResult result, List<Usage> usages) {
    /** The result with what differs from the documents before. */
    CheckResult beside(ProjectUsages before) {
      List<Issue> differing = before.next(usages, runner);
      return differing.isEmpty()
          ? result
          : new CheckResult(result.bitext(), runner.with(differing, result.findings()));
    }
  }

  private Checked check(ProjectPair pair, CheckRunner runner) throws InputException {
    List<Usage> usages = new ArrayList<>();
    TranslationCheck check =
        new TranslationCheck(runner, run.model(), Progress.SILENT, usages::add);
    Input target = new Input(project.root().resolve(pair.target()), null);
    String source = pair.source();
    CheckResult result =
        source == null
            ? check.of(target)
            : check.of(new Input(project.root().resolve(source), null), target);
    return new Checked(runner, result, usages);
  }

  private Outcome outcome(CheckResult result, boolean texts) {
    CheckedPair checked = run.told(CheckedPair.of(run.suppressions().comments(result)));
    return new Outcome(checked, texts ? run.told(result) : null);
  }

  private static @Nullable Checked await(Future<Checked> result, Sink sink) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof InputException problem)) {
        throw new IllegalStateException(e.getCause());
      }
      sink.problem(problem.problem());
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    }
  }

  /** Hands everything to all reports, and counts. */
  private final class Sink {
    private final List<ProjectReport> reports = new ArrayList<>();
    private Tally tally = Tally.NOTHING;
    private long problems;

    void pair(Outcome outcome) throws IOException {
      CheckedPair pair = outcome.pair();
      for (InputProblem problem : pair.problems()) {
        terminal.warn(problem.toString());
      }
      tally = tally.plus(Tally.of(pair.findings()));
      for (ProjectReport report : reports) {
        if (report.showsTexts() && outcome.texts() != null) {
          report.texts(outcome.texts());
        }
        report.pair(pair);
      }
    }

    void problem(InputProblem problem) throws IOException {
      problems++;
      terminal.warn(problem.toString());
      for (ProjectReport report : reports) {
        report.problem(problem);
      }
    }
  }
}
