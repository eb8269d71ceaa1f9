// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duizhao.check.ProjectUsages;
import org.duizhao.check.Usage;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.project.ProjectPair;
import org.duizhao.read.RawDocument;
import org.duizhao.suppress.Suppressions;
import org.jspecify.annotations.Nullable;

/**
 * Checks pairs of a project by all processors and hands them on in order, so that reports are the
 * same in every run.
 */
final class PairChecks {
  private static final double NANOS = 1e9;

  private final ProjectFile project;
  private final CheckRunners runners;
  private final CheckRun run;
  private final @Nullable KeptResults kept;
  private final boolean keepsTexts;

  /**
   * @param kept results of earlier runs; null for none
   * @param keepsTexts whether a report shows the texts of pairs
   */
  PairChecks(
      ProjectFile project,
      CheckRunners runners,
      CheckRun run,
      @Nullable KeptResults kept,
      boolean keepsTexts) {
    this.project = project;
    this.runners = runners;
    this.run = run;
    this.kept = kept;
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
        CheckRunners.Named runner = runners.named(project.root().resolve(pair.target()));
        results.add(workers.submit(() -> check(pair, documents, runner)));
      }
      for (int i = 0; i < results.size(); i++) {
        Checked checked = await(results.set(i, null), sink);
        if (checked != null) {
          sink.pair(outcome(checked, usages));
        }
        progress.at(task, i + 1L, results.size());
      }
    } finally {
      workers.shutdownNow();
      if (kept != null) {
        kept.prune();
      }
    }
  }

  /**
   * A pair that is checked, apart from what other pairs say.
   *
   * @param result with the texts; null when no report shows them
   */
  private record Checked(
      CheckRunners.Named runner, FoundPair found, @Nullable CheckResult result) {}

  private Checked check(ProjectPair pair, Documents documents, CheckRunners.Named runner)
      throws InputException {
    RawDocument target = documents.read(pair.target());
    RawDocument source = pair.source() == null ? null : documents.read(pair.source());
    String name = kept == null ? "" : kept.nameOf(runner.name(), source, target);
    FoundPair known = kept == null || keepsTexts ? null : kept.find(name, source, target);
    if (known != null) {
      run.stats().known();
      run.terminal().detail(target.path() + ": from the cache");
      return new Checked(runner, known, null);
    }
    long start = System.nanoTime();
    List<Usage> usages = new ArrayList<>();
    TranslationCheck plain =
        new TranslationCheck(runner.runner().get(), run.model(), Progress.SILENT, usages::add);
    TranslationCheck check = keepsTexts ? plain.annotating() : plain;
    CheckResult result = source == null ? check.of(target) : check.of(source, target);
    FoundPair found = FoundPair.of(result, usages);
    if (kept != null) {
      kept.keep(name, found);
    }
    long nanos = System.nanoTime() - start;
    run.stats().checked(nanos);
    run.terminal()
        .detail(String.format(Locale.ROOT, "%s: checked in %.2f s", target.path(), nanos / NANOS));
    return new Checked(runner, found, keepsTexts ? result : null);
  }

  /** What is told of a pair beside those before it, when its comments are heard. */
  private Outcome outcome(Checked checked, ProjectUsages before) {
    FoundPair found = checked.found();
    List<Issue> differing = before.next(found.usages(), checked.runner()::known);
    List<Finding> findings =
        differing.isEmpty()
            ? found.findings()
            : checked.runner().known().with(differing, found.findings());
    Suppressions.Heard heard = run.suppressions().hear(found.comments(), findings);
    List<InputProblem> problems = new ArrayList<>(found.problems());
    problems.addAll(heard.notices());
    CheckedPair pair =
        new CheckedPair(
            found.facts(), found.blocks().placed(heard.told()), heard.suppressed(), problems);
    CheckResult result = checked.result();
    return new Outcome(
        pair,
        result == null
            ? null
            : new CheckResult(
                result.bitext(),
                heard.told(),
                heard.suppressed(),
                heard.notices(),
                result.annotations()));
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
