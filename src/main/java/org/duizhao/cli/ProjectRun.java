// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.duizhao.check.ProjectUsages;
import org.duizhao.check.Usage;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Tally;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.ProjectReport;
import org.duizhao.report.ReportFormat;
import org.duizhao.report.form.RunFacts;
import org.duizhao.report.html.HtmlFolder;
import org.jspecify.annotations.Nullable;

/** One run of {@code check} on a tree: from its pairs to the exit code. */
final class ProjectRun {
  private final ProjectFile project;
  private final CheckRunners runners;
  private final CheckRun run;
  private final BaseOptions base;
  private final @Nullable KeptResults kept;
  private final Terminal terminal;

  /**
   * @param kept results of earlier runs; null for none
   */
  ProjectRun(
      ProjectFile project,
      CheckRunners runners,
      CheckRun run,
      BaseOptions base,
      @Nullable KeptResults kept) {
    this.project = project;
    this.runners = runners;
    this.run = run;
    this.base = base;
    this.kept = kept;
    this.terminal = run.terminal();
  }

  /**
   * @param pairs of the tree that are to be checked
   */
  int run(ProjectTree tree, List<ProjectPair> pairs, List<OutputTarget> asked, FailOn failOn)
      throws CannotRunException, InputException, IOException {
    RunFacts facts = Outputs.facts(failOn).in(run.telling().pages().language());
    List<Destination> destinations = new ArrayList<>();
    try (Change change = base.change(project)) {
      Reports reports = new Reports();
      for (OutputTarget target : Outputs.ofTree(asked)) {
        if (target.format() == ReportFormat.HTML && target.file() != null) {
          reports.all.add(folder(target.file(), facts));
          continue;
        }
        Destination destination = Destination.open(target, terminal);
        destinations.add(destination);
        reports.all.add(
            target.format().projectReport(terminal.style(), facts, destination.writer()));
      }
      check(change, tree, pairs, reports);
      for (ProjectReport report : reports.all) {
        report.end(change == null ? tree : change.newIn(tree));
      }
      for (Destination destination : destinations) {
        destination.complete();
      }
      if (reports.problems > 0) {
        return Main.COULD_NOT_RUN;
      }
      boolean isTooOld = base.failsBehind() && reports.behind > 0;
      return isTooOld ? Main.ISSUES : failOn.exitCode(reports.tally);
    } finally {
      for (Destination destination : destinations) {
        destination.close();
      }
    }
  }

  private void check(
      @Nullable Change change, ProjectTree tree, List<ProjectPair> pairs, Reports reports)
      throws InputException, IOException {
    try (Freshness freshness =
        base.asksHistory() ? Freshness.of(project, run.model(), pairs, kept) : null) {
      PairChecks checks =
          new PairChecks(project, runners, run, kept, reports.pages(change != null), freshness);
      if (change == null) {
        checks.check(pairs, new DiskDocuments(project.root(), kept), "checking", reports);
      } else {
        checkChange(change, tree, pairs, checks, reports);
      }
    }
    reports.showKept();
    if (change == null && pairs.equals(tree.pairs())) {
      project.settings().idle(tree).forEach(idle -> terminal.warn(idle.toString()));
      run.suppressions().idle().forEach(idle -> terminal.warn(idle.toString()));
    }
  }

  private HtmlFolder folder(Path folder, RunFacts facts) throws InputException {
    UnaryOperator<String> names =
        path -> {
          String inTree = project.pathOf(Path.of(path));
          return inTree == null ? path : inTree;
        };
    return new HtmlFolder(folder, facts, names, run.telling().pages().earlier(), kept);
  }

  private void checkChange(
      Change change, ProjectTree tree, List<ProjectPair> pairs, PairChecks checks, Reports reports)
      throws InputException, IOException {
    List<ProjectPair> changed = change.changed(pairs, tree);
    DiskDocuments now = new DiskDocuments(project.root(), kept);
    List<List<Usage>> others = changed.isEmpty() ? List.of() : others(changed, tree, now, checks);
    Kept before = new Kept(problem -> {});
    checks.check(
        change.before(changed, tree), heard(others), change::atBase, "checking the base", before);
    Kept after = new Kept(reports::problem);
    checks.check(changed, heard(others), now, "checking", after);
    List<CheckedPair> introduced = change.introduced(before.pairs(), after.pairs());
    for (int i = 0; i < introduced.size(); i++) {
      reports.pair(after.all.get(i).with(introduced.get(i)));
    }
  }

  /** What the unchanged files say, with which the changed ones are compared. */
  private List<List<Usage>> others(
      List<ProjectPair> changed, ProjectTree tree, DiskDocuments now, PairChecks checks)
      throws InputException {
    List<ProjectPair> unchanged = new ArrayList<>(tree.pairs());
    unchanged.removeAll(new HashSet<>(changed));
    List<List<Usage>> said = checks.known(unchanged, now);
    int unknown = unchanged.size() - said.size();
    if (unknown > 0) {
      terminal.hint(
          "headings, names and terms are not compared with "
              + (unknown == 1 ? "an unchanged file" : unknown + " unchanged files")
              + " that the cache does not know; duizhao check without --base reads all");
    }
    return said;
  }

  private static ProjectUsages heard(List<List<Usage>> others) {
    ProjectUsages usages = new ProjectUsages();
    others.forEach(usages::hear);
    return usages;
  }

  /** Hears of a file that cannot be read. */
  private interface ProblemSink {
    void problem(InputProblem problem) throws IOException;
  }

  /** Keeps what comes out, to compare it. */
  private static final class Kept implements PairChecks.Sink {
    private final List<PairChecks.Outcome> all = new ArrayList<>();
    private final ProblemSink problems;

    Kept(ProblemSink problems) {
      this.problems = problems;
    }

    List<CheckedPair> pairs() {
      return all.stream().map(PairChecks.Outcome::pair).toList();
    }

    @Override
    public void pair(PairChecks.Outcome outcome) {
      all.add(outcome);
    }

    @Override
    public void problem(InputProblem problem) throws IOException {
      problems.problem(problem);
    }
  }

  /** Hands what is told to all reports, and counts. */
  private final class Reports implements PairChecks.Sink {
    private final List<ProjectReport> all = new ArrayList<>();
    private final List<PairChecks.Outcome> kept = new ArrayList<>();
    private Tally tally = Tally.NOTHING;
    private long problems;
    private long behind;

    /**
     * @param isChange whether only what a change has brought in is told, so that each page is new
     */
    PairChecks.@Nullable Pages pages(boolean isChange) {
      if (all.stream().noneMatch(ProjectReport::showsTexts)) {
        return null;
      }
      return (target, result) ->
          !isChange && all.stream().allMatch(report -> report.hasTexts(target, result));
    }

    @Override
    public void pair(PairChecks.Outcome outcome) throws IOException {
      CheckedPair pair = run.told(outcome.pair());
      for (InputProblem problem : pair.problems()) {
        terminal.warn(problem.toString());
      }
      tally = tally.plus(Tally.of(pair.findings()));
      behind += outcome.status() == null ? 0 : 1;
      PairChecks.Outcome told = outcome.with(pair);
      if (run.telling().mostFindings() == Integer.MAX_VALUE) {
        show(told);
      } else {
        kept.add(told);
      }
    }

    private void show(PairChecks.Outcome told) throws IOException {
      for (ProjectReport report : all) {
        if (report.wantsTexts(told.pair(), told.status(), told.result())) {
          report.texts(told(told.pair(), texts(told)));
        }
        report.pair(told.pair());
        if (told.status() != null) {
          report.behind(told.status());
        }
      }
    }

    private CheckResult texts(PairChecks.Outcome told) throws IOException {
      CheckResult texts = told.texts();
      try {
        return texts == null ? Objects.requireNonNull(told.again()).texts() : texts;
      } catch (InputException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    /** Of what is kept, shows the most severe findings; they are known when all pairs are. */
    void showKept() throws IOException {
      List<Finding> worst = new ArrayList<>();
      kept.forEach(told -> worst.addAll(told.pair().findings()));
      if (worst.size() > run.telling().mostFindings()) {
        run.hideRest(worst.size());
        worst.sort(Comparator.comparing(Finding::issue, Issue.MOST_SEVERE_FIRST));
        worst.subList(run.telling().mostFindings(), worst.size()).clear();
      }
      Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
      shown.addAll(worst);
      for (PairChecks.Outcome told : kept) {
        show(told.with(told.pair().only(shown::contains)));
      }
    }

    @Override
    public void problem(InputProblem problem) throws IOException {
      problems++;
      terminal.warn(problem.toString());
      for (ProjectReport report : all) {
        report.problem(problem);
      }
    }
  }

  /** The texts with what is told of the pair, whose comments and rules are heard already. */
  private static CheckResult told(CheckedPair pair, CheckResult texts) {
    Set<String> fingerprints = new HashSet<>();
    pair.findings().forEach(finding -> fingerprints.add(finding.fingerprint()));
    CheckResult told = texts.only(finding -> fingerprints.contains(finding.fingerprint()));
    return new CheckResult(
        told.bitext(), told.findings(), pair.suppressed(), told.notices(), told.annotations());
  }
}
