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
import org.duizhao.evaluate.Correction;
import org.duizhao.evaluate.ProofreadEvaluation;
import org.duizhao.evaluate.ProofreadEvaluation.Flag;
import org.duizhao.evaluate.ProofreadEvaluation.Miss;
import org.duizhao.evaluate.ProofreadScore;
import org.duizhao.evaluate.ProofreadScore.Tally;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the checks on what proofreaders corrected and what they left alone. */
@Command(
    name = "proofread",
    sortOptions = false,
    description = {
      "Scores the checks on real errors: how many are flagged where a proofreader corrected them, how"
          + " many paragraphs are flagged that were left alone.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer =
        "  duizhao evaluate proofread --corrections corrections.tsv --unchanged unchanged.tsv"
            + " --misses number")
final class EvaluateProofreadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--corrections",
      required = true,
      paramLabel = "FILE",
      description =
          "Corrected paragraphs: article, kind of error, English, Chinese before and after, changes"
              + " (\"kind: before → after\", with \" || \" between), with tabs between.")
  private Path corrections = Path.of("corrections.tsv");

  @Option(
      names = "--unchanged",
      required = true,
      paramLabel = "FILE",
      description = "Paragraphs that were left alone: article, English, Chinese.")
  private Path unchanged = Path.of("unchanged.tsv");

  @Mixin private OnlyChecks only = new OnlyChecks();

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "Also print the errors of this kind that are not found.")
  private @Nullable String misses;

  @Option(
      names = "--flags",
      description = "Also print the issues of severity minor or above in what was left alone.")
  private boolean flags;

  EvaluateProofreadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    CheckRunner runner =
        new CheckRunner(
            BuiltInChecks.all(), only.selection(), new CheckContext(TermBase.bundled()));
    ProofreadEvaluation evaluation =
        new ProofreadEvaluation(new UnitCheck(runner, Progress.SILENT));
    evaluation.addCorrections(corrections);
    evaluation.addUnchanged(unchanged);
    PrintWriter out = new PrintWriter(terminal.reports());
    evaluation.misses().stream()
        .filter(miss -> miss.correction().kind().equals(misses))
        .forEach(miss -> print(miss, out));
    if (flags) {
      evaluation.flags().stream()
          .filter(flag -> flag.issue().severity().isAtLeast(Severity.MINOR))
          .forEach(flag -> print(flag, out));
    }
    print(evaluation.score(), out);
    out.flush();
    return Main.CLEAN;
  }

  private static void print(Miss miss, PrintWriter out) {
    Correction correction = miss.correction();
    out.println(correction.article() + "\t" + correction.kind());
    correction
        .changes()
        .forEach(words -> out.println("  " + words.before() + " → " + words.after()));
    out.println("  en      " + correction.source());
    out.println("  before  " + correction.before());
    out.println("  after   " + correction.after());
    miss.elsewhere()
        .forEach(issue -> out.println("  has     " + issue.check() + ": " + issue.message()));
    out.println();
  }

  private static void print(Flag flag, PrintWriter out) {
    Issue issue = flag.issue();
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%.2f%n  %s%n  en  %s%n  zh  %s%n%n",
        flag.article(),
        issue.check(),
        issue.severity().id(),
        issue.confidence(),
        issue.message(),
        flag.source(),
        flag.target());
  }

  private static void print(ProofreadScore score, PrintWriter out) {
    out.println("                            at the place          anywhere      issues in");
    out.println("corrected    paragraphs    minor+   major+     minor+   major+  100 words");
    score.kinds().forEach((kind, tally) -> print(kind, tally, true, out));
    out.println("left alone");
    print("all", score.unchanged(), false, out);
    score
        .unchangedBy()
        .forEach(
            (check, flagged) ->
                out.printf(
                    Locale.ROOT,
                    "  %-24s %27.2f %% %6.2f %%%n",
                    check,
                    score.unchanged().percent(flagged.minor()),
                    score.unchanged().percent(flagged.major())));
  }

  private static void print(String kind, Tally tally, boolean hasPlace, PrintWriter out) {
    String place =
        hasPlace
            ? String.format(
                Locale.ROOT,
                "%6.1f %% %6.1f %%",
                tally.percent(tally.minorAtPlace()),
                tally.percent(tally.majorAtPlace()))
            : " ".repeat(17);
    out.printf(
        Locale.ROOT,
        "  %-14s %6d   %s   %6.2f %% %6.2f %% %8.2f%n",
        kind,
        tally.paragraphs(),
        place,
        tally.percent(tally.minor()),
        tally.percent(tally.major()),
        tally.issuesPerHundredWords());
  }
}
