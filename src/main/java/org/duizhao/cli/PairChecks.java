// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duizhao.check.ProjectUsages;
import org.duizhao.check.Usage;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.drift.PairStatus;
import org.duizhao.drift.StalePair;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suppressed;
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

  /** Names of results that one processor looks for at a time. */
  private static final int AT_ONCE = 64;

  private final ProjectFile project;
  private final CheckRunners runners;
  private final CheckRun run;
  private final @Nullable KeptResults kept;
  private final @Nullable Pages pages;
  private final @Nullable Freshness freshness;

  /**
   * @param kept results of earlier runs; null for none
   * @param pages null when no report shows the texts of pairs
   * @param freshness tells which pairs are behind; null when nobody asks
   */
  PairChecks(
      ProjectFile project,
      CheckRunners runners,
      CheckRun run,
      @Nullable KeptResults kept,
      @Nullable Pages pages,
      @Nullable Freshness freshness) {
    this.project = project;
    this.runners = runners;
    this.run = run;
    this.kept = kept;
    this.pages = pages;
    this.freshness = freshness;
  }

  /**
   * What came out of one pair.
   *
   * @param pair with all that comments do not silence
   * @param texts null unless a report shows them
   * @param status null unless the translation is behind
   * @param result a name of what was found; empty for none
   * @param again gives the texts, where they are not at hand; null where no report shows them
   */
  record Outcome(
      CheckedPair pair,
      @Nullable CheckResult texts,
      @Nullable PairStatus status,
      String result,
      @Nullable Again again) {
    /** The same with another part of what was found. */
    Outcome with(CheckedPair other) {
      return new Outcome(other, texts, status, result, again);
    }
  }

  /** Checks a pair again, for a report that needs its texts after all. */
  interface Again {
    CheckResult texts() throws InputException;
  }

  /** Tells whether a report has shown the texts of a pair before. */
  @FunctionalInterface
  interface Pages {
    boolean have(String target, String result);
  }

  /** Gives the documents of a tree by their paths from its root. */
  interface Documents extends AutoCloseable {
    RawDocument read(String path) throws InputException;

    /** What names a document in the cache. */
    default KeptResults.Part part(String path) throws InputException {
      return KeptResults.Part.of(read(path));
    }

    /** Is told when no more are asked for. */
    @Override
    default void close() {}
  }

  /** Takes what comes out, in order. */
  interface Sink {
    void pair(Outcome outcome) throws IOException;

    /** Of a pair that was not checked. */
    void problem(InputProblem problem) throws IOException;
  }

  void check(List<ProjectPair> pairs, Documents documents, String what, Sink sink)
      throws InputException, IOException {
    check(pairs, new ProjectUsages(), documents, what, sink);
  }

  /**
   * The same for pairs of which the project has others.
   *
   * @param usages what the others say
   */
  void check(
      List<ProjectPair> pairs, ProjectUsages usages, Documents documents, String what, Sink sink)
      throws InputException, IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (ProgressLine progress = new ProgressLine(run.terminal())) {
      List<Task> tasks = tasks(pairs, documents, workers);
      List<Future<Checked>> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
      for (boolean isKnown : new boolean[] {false, true}) {
        for (int i = 0; i < tasks.size(); i++) {
          Task task = tasks.get(i);
          if (isKnown == (task.name() != null)) {
            results.set(i, workers.submit(() -> check(task, documents)));
          }
        }
      }
      for (int i = 0; i < results.size(); i++) {
        Checked checked = await(results.set(i, null), sink);
        if (checked != null) {
          sink.pair(outcome(checked, usages));
        }
        progress.at(what, i + 1L, results.size());
      }
    } finally {
      workers.shutdownNow();
      documents.close();
      if (kept != null) {
        kept.prune();
      }
    }
  }

  /**
   * What pairs say that the rest of the project might say otherwise, as far as earlier runs know:
   * pairs that these have not checked are passed over.
   */
  List<List<Usage>> known(List<ProjectPair> pairs, Documents documents) throws InputException {
    List<List<Usage>> said = new ArrayList<>();
    KeptResults results = kept;
    if (results == null) {
      return said;
    }
    for (ProjectPair pair : pairs) {
      CheckRunners.Named runner = runners.named(project.root().resolve(pair.target()));
      String name = nameOf(pair, runner, documents, results);
      FoundPair found = results.find(name, new LazyTexts(pair, documents));
      if (found != null) {
        said.add(found.usages());
      }
    }
    return said;
  }

  /**
   * A pair that is to be checked.
   *
   * @param name of its result in the cache; null when it is not there
   */
  private record Task(ProjectPair pair, CheckRunners.Named runner, @Nullable String name) {}

  /**
   * The pairs with the names of what is known of them. What has to be checked can then begin at
   * once, while the rest is read.
   */
  private List<Task> tasks(List<ProjectPair> pairs, Documents documents, ExecutorService workers)
      throws InputException {
    List<Task> tasks = new ArrayList<>();
    for (ProjectPair pair : pairs) {
      tasks.add(new Task(pair, runners.named(project.root().resolve(pair.target())), null));
    }
    KeptResults results = kept;
    if (results == null) {
      return tasks;
    }
    List<Future<List<Task>>> named = new ArrayList<>();
    for (int from = 0; from < tasks.size(); from += AT_ONCE) {
      List<Task> some = tasks.subList(from, Math.min(from + AT_ONCE, tasks.size()));
      named.add(
          workers.submit(
              () -> some.stream().map(task -> named(task, documents, results)).toList()));
    }
    List<Task> all = new ArrayList<>();
    named.forEach(some -> all.addAll(result(some)));
    return all;
  }

  private static String nameOf(
      ProjectPair pair, CheckRunners.Named runner, Documents documents, KeptResults results)
      throws InputException {
    String source = pair.source();
    return results.nameOf(
        runner.name(),
        source == null ? null : documents.part(source),
        documents.part(pair.target()));
  }

  private Task named(Task task, Documents documents, KeptResults results) {
    try {
      String name = nameOf(task.pair(), task.runner(), documents, results);
      boolean isKnown = results.has(name);
      if (isKnown && pages != null) {
        String target = documents.part(task.pair().target()).path();
        isKnown = pages.have(target, name);
      }
      return isKnown ? new Task(task.pair(), task.runner(), name) : task;
    } catch (InputException e) {
      return task; // told when the pair is checked
    }
  }

  /**
   * A pair that is checked, apart from what other pairs say.
   *
   * @param result with the texts; null when no report shows them
   * @param stale null unless the translation is behind
   */
  private record Checked(
      Task task,
      FoundPair found,
      String name,
      @Nullable CheckResult result,
      @Nullable StalePair stale) {}

  private Checked check(Task task, Documents documents) throws InputException {
    CheckRunners.Named runner = task.runner();
    String there = task.name();
    FoundPair known =
        kept == null || there == null
            ? null
            : kept.find(there, new LazyTexts(task.pair(), documents));
    if (known != null && there != null) {
      run.stats().known();
      run.terminal().detail(known.facts().target().path() + ": from the cache");
      return new Checked(task, known, there, null, stale(task, there, known));
    }
    RawDocument target = documents.read(task.pair().target());
    RawDocument source = task.pair().source() == null ? null : documents.read(task.pair().source());
    long start = System.nanoTime();
    List<Usage> usages = new ArrayList<>();
    TranslationCheck plain =
        new TranslationCheck(runner.runner().get(), run.model(), Progress.SILENT, usages::add);
    TranslationCheck check = pages != null ? plain.annotating() : plain;
    CheckResult result = source == null ? check.of(target) : check.of(source, target);
    FoundPair found = FoundPair.of(result, usages);
    String name = keep(runner, source, target, found);
    long nanos = System.nanoTime() - start;
    run.stats().checked(nanos);
    run.terminal()
        .detail(String.format(Locale.ROOT, "%s: checked in %.2f s", target.path(), nanos / NANOS));
    return new Checked(task, found, name, pages != null ? result : null, stale(task, name, found));
  }

  private @Nullable StalePair stale(Task task, @Nullable String name, FoundPair found)
      throws InputException {
    return freshness == null
        ? null
        : freshness.of(task.pair(), task.runner(), name == null ? "" : name, found);
  }

  /** Under the name of what was read: the files may have changed since they were looked for. */
  private String keep(
      CheckRunners.Named runner,
      @Nullable RawDocument source,
      RawDocument target,
      FoundPair found) {
    if (kept == null) {
      return "";
    }
    KeptResults.Part english = source == null ? null : KeptResults.Part.of(source);
    String name = kept.nameOf(runner.name(), english, KeptResults.Part.of(target));
    kept.keep(name, found);
    return name;
  }

  /** What is told of a pair beside those before it, when its comments are heard. */
  private Outcome outcome(Checked checked, ProjectUsages before) {
    List<Issue> differing = before.next(checked.found().usages(), checked.task().runner()::known);
    return outcome(checked, differing);
  }

  private Outcome outcome(Checked checked, List<Issue> differing) {
    FoundPair found = checked.found();
    List<Finding> findings =
        differing.isEmpty()
            ? found.findings()
            : checked.task().runner().known().with(differing, found.findings());
    Suppressions.Heard heard = run.suppressions().hear(found.comments(), findings);
    StalePair stale = checked.stale();
    List<Suppressed> suppressed = new ArrayList<>(heard.suppressed());
    List<Finding> told = heard.told();
    if (stale != null) {
      List<Finding> drifted = stale.drifted().stream().map(found.findings()::get).toList();
      suppressed.addAll(Drifted.of(stale.status(), told, drifted));
      told = Drifted.without(told, drifted);
    }
    List<InputProblem> problems = new ArrayList<>(found.problems());
    problems.addAll(heard.notices());
    CheckResult result = checked.result();
    return new Outcome(
        new CheckedPair(found.facts(), found.blocks().placed(told), suppressed, problems),
        result == null
            ? null
            : new CheckResult(
                result.bitext(), told, suppressed, heard.notices(), result.annotations()),
        stale == null ? null : stale.status(),
        checked.name(),
        pages == null ? null : () -> textsOf(again(checked), differing));
  }

  private CheckResult textsOf(Checked checked, List<Issue> differing) {
    return Objects.requireNonNull(outcome(checked, differing).texts());
  }

  /** The same pair with its texts, of which only the result was known. */
  private Checked again(Checked checked) throws InputException {
    Task task = new Task(checked.task().pair(), checked.task().runner(), null);
    return check(task, new DiskDocuments(project.root(), null));
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
      throw interrupted(e);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while checking", e);
  }
}
