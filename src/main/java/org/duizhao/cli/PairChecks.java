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
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.project.ProjectPair;
import org.duizhao.read.RawDocument;
import org.jspecify.annotations.Nullable;

/**
 * Checks pairs of a project by all processors and hands them on in order, so that reports are the
 * same in every run.
 */
final class PairChecks {
  private final ProjectFile project;
  private final CheckRunners runners;
  private final CheckRun run;
  private final boolean keepsTexts;

  /**
   * @param keepsTexts whether a report shows the texts of pairs
   */
  PairChecks(ProjectFile project, CheckRunners runners, CheckRun run, boolean keepsTexts) {
    this.project = project;
    this.runners = runners;
    this.run = run;
    this.keepsTexts = keepsTexts;
  }

  /**
   * What came out of one pair.
   *
   * @param pair with all that comments do not silence
   * @param texts null unless a report shows them
   */
  record Outcome(CheckedPair pair, @Nullable CheckResult texts) {}

  /** Gives the documents of a tree by their paths from its root. */
  interface Documents {
    RawDocument read(String path) throws InputException;
  }

  /** Takes what comes out, in order. */
  interface Sink {
    void pair(Outcome outcome) throws IOException;

    /** Of a pair that was not checked. */
    void problem(InputProblem problem) throws IOException;
  }

  /** The documents as they are on disk. */
  RawDocument onDisk(String path) throws InputException {
    return RawDocument.of(project.root().resolve(path));
  }

  void check(List<ProjectPair> pairs, Documents documents, String task, Sink sink)
      throws InputException, IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (ProgressLine progress = new ProgressLine(run.terminal())) {
      ProjectUsages usages = new ProjectUsages();
      List<Future<Checked>> results = new ArrayList<>();
      for (ProjectPair pair : pairs) {
        CheckRunner runner = runners.of(project.root().resolve(pair.target()));
        results.add(workers.submit(() -> check(pair, documents, runner)));
      }
      for (int i = 0; i < results.size(); i++) {
        Checked checked = await(results.set(i, null), sink);
        if (checked != null) {
          sink.pair(outcome(checked.beside(usages)));
        }
        progress.at(task, i + 1L, results.size());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** A checked document, and what others may say otherwise. */
  private record Checked(CheckRunner runner, CheckResult result, List<Usage> usages) {
    /** The result with what differs from the documents before. */
    CheckResult beside(ProjectUsages before) {
      List<Issue> differing = before.next(usages, runner);
      return differing.isEmpty()
          ? result
          : new CheckResult(result.bitext(), runner.with(differing, result.findings()))
              .with(result.annotations());
    }
  }

  private Checked check(ProjectPair pair, Documents documents, CheckRunner runner)
      throws InputException {
    List<Usage> usages = new ArrayList<>();
    TranslationCheck check =
        new TranslationCheck(runner, run.model(), Progress.SILENT, usages::add);
    String source = pair.source();
    RawDocument target = documents.read(pair.target());
    CheckResult result =
        source == null ? check.of(target) : check.of(documents.read(source), target);
    return new Checked(runner, result, usages);
  }

  private Outcome outcome(CheckResult result) {
    CheckResult heard = run.suppressions().comments(result);
    return new Outcome(CheckedPair.of(heard), keepsTexts ? heard : null);
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
}
