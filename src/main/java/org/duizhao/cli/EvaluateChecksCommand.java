// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.Reliability;
import org.duizhao.evaluate.SeededArticles;
import org.duizhao.evaluate.SeededEvaluation;
import org.duizhao.evaluate.SeededEvaluation.Outcome;
import org.duizhao.evaluate.SeededScore;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the checks on units whose errors are known. */
@Command(
    name = "checks",
    sortOptions = false,
    description = {
      "Scores the checks: how many seeded errors they find, how many sound units they flag.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao evaluate checks --clean clean.tsv --seeded seeded.tsv",
      "  duizhao evaluate checks --clean our-memory.tsv --inject 1 --flags",
      "  duizhao evaluate checks --corpus our-pages --inject 1 --per-kind 50"
    })
final class EvaluateChecksCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--clean",
      paramLabel = "FILE",
      description = "Sound units: id, English and Chinese with tabs between.")
  private @Nullable Path clean;

  @ArgGroup(exclusive = false)
  private @Nullable ArticlesOption articles;

  @Option(
      names = "--seeded",
      paramLabel = "FILE",
      description =
          "Copies with one error each: id, id of the sound unit, kind of error, English, Chinese;"
              + " more columns are passed over.")
  private @Nullable Path seeded;

  @Option(
      names = "--inject",
      paramLabel = "SEED",
      description =
          "Make copies of the sound units, or articles, with one error each; the seed decides"
              + " which.")
  private @Nullable Long seed;

  @Option(
      names = "--per-kind",
      paramLabel = "COUNT",
      defaultValue = "200",
      description = "Make at most so many of each kind of error. Default: 200.")
  private int perKind = 200;

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      defaultValue = "minor",
      description = "Issues below do not count: neutral, minor (default), major or critical.")
  private String least = "minor";

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "Also print the errors of this kind that are not found.")
  private @Nullable String misses;

  @Option(names = "--flags", description = "Also print the sound units that are flagged.")
  private boolean flags;

  @Option(
      names = "--confidence",
      description =
          "Also print the confidence of issues against the share of them that touch a seeded error,"
              + " all others being issues in sound units.")
  private boolean confidence;

  @Mixin private OnlyChecks only = new OnlyChecks();

  @Mixin private GlossaryOption glossary = new GlossaryOption();

  EvaluateChecksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    Severity severity =
        Severity.ofId(least)
            .orElseThrow(() -> new CannotRunException("--min-severity " + least + ": no severity"));
    TermBase terms = glossary.termBase();
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), only.selection(), new CheckContext(terms));
    PrintWriter out = new PrintWriter(terminal.reports());
    if (clean != null && articles == null) {
      print(units(clean, runner, severity, terms, out), out);
    } else if (clean == null && articles != null && seeded == null && !flags) {
      print(articles(articles, runner, severity, terms, out), out);
    } else {
      throw new CannotRunException(
          "expected --clean FILE, or --corpus without --seeded and --flags (duizhao evaluate flags"
              + " prints what articles are flagged for)");
    }
    out.flush();
    return Main.CLEAN;
  }

  private SeededScore units(
      Path file, CheckRunner runner, Severity severity, TermBase terms, PrintWriter out)
      throws InputException {
    SeededEvaluation evaluation =
        new SeededEvaluation(new UnitCheck(runner, Progress.SILENT), severity);
    evaluation.addSound(file);
    if (seeded != null) {
      evaluation.addSeeded(seeded);
    }
    if (seed != null) {
      evaluation.inject(seed, perKind, terms);
    }
    evaluation.misses().stream()
        .filter(miss -> miss.kind().equals(misses))
        .forEach(miss -> print(miss, out));
    if (flags) {
      evaluation.flags().forEach(flag -> print(flag, out));
    }
    return evaluation.score();
  }

  private SeededScore articles(
      ArticlesOption corpus, CheckRunner runner, Severity severity, TermBase terms, PrintWriter out)
      throws CannotRunException, InputException {
    SeededArticles evaluation =
        new SeededArticles(new Pairing(Model.bundled(), Progress.SILENT), runner, severity);
    evaluation.addSound(corpus.read());
    if (seed != null) {
      evaluation.inject(seed, perKind, terms);
    }
    evaluation.misses().stream()
        .filter(miss -> miss.kind().equals(misses))
        .forEach(miss -> out.println(miss.article() + ":" + miss.start() + "\n  " + miss.line()));
    return evaluation.score();
  }

  private static void print(Outcome outcome, PrintWriter out) {
    out.println(outcome.id() + "\t" + outcome.kind());
    for (Finding finding : outcome.findings()) {
      Issue issue = finding.issue();
      out.printf(
          Locale.ROOT,
          "  %s, %s, %.2f: %s%n",
          issue.check(),
          issue.severity().id(),
          issue.confidence(),
          issue.message());
    }
    out.println("  en  " + outcome.source());
    out.println("  zh  " + outcome.target());
    out.println();
  }

  private void print(SeededScore score, PrintWriter out) {
    score
        .kinds()
        .forEach(
            (kind, k) ->
                out.printf(
                    Locale.ROOT,
                    "%-24s   R %.4f  (%d of %d found)%n",
                    kind,
                    k.recall(),
                    k.found(),
                    k.all()));
    double units = Math.max(1, score.units());
    out.printf(
        Locale.ROOT,
        "sound units                unflagged %.4f  without-major %.4f  (%.2f %% and %.2f %% of %d"
            + " flagged)%n",
        1 - score.flagged() / units,
        1 - score.flaggedMajor() / units,
        100.0 * score.flagged() / units,
        100.0 * score.flaggedMajor() / units,
        score.units());
    score
        .flaggedBy()
        .forEach(
            (check, count) ->
                out.printf(Locale.ROOT, "  %-24s %5.2f %%%n", check, 100.0 * count / units));
    if (confidence) {
      printConfidence(score, out);
    }
  }

  private static void printConfidence(SeededScore score, PrintWriter out) {
    out.println("confidence                 said    right  on errors  in sound units");
    for (Reliability.Bin bin : score.reliability().bins()) {
      long right = Math.round(bin.right() * bin.beads());
      out.printf(
          Locale.ROOT,
          "  from %.3f               %.3f    %.3f   %8d  %14d%n",
          bin.from(),
          bin.said(),
          bin.right(),
          right,
          bin.beads() - right);
    }
    score
        .rightness()
        .forEach(
            (check, r) ->
                out.printf(
                    Locale.ROOT,
                    "  %-24s %.3f    %.3f   %8d  %14d%n",
                    check,
                    r.meanSaid(),
                    r.right(),
                    r.hits(),
                    r.flags()));
  }
}
