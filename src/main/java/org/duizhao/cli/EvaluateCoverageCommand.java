// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.CoverageCase;
import org.duizhao.evaluate.CoverageCase.Group;
import org.duizhao.evaluate.CoverageEvaluation;
import org.duizhao.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Damages paragraphs and measures what is found of it at which price in false alarms. */
@Command(
    name = "coverage",
    sortOptions = false,
    description = {
      "Takes sentences and clauses out of translated paragraphs, puts others in, and measures how"
          + " many are found when 1, 2 and 3 in 100 sound paragraphs are flagged.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate coverage --paragraphs paragraphs.tsv.xz")
final class EvaluateCoverageCommand implements Callable<Integer> {
  private static final double[] PRICES = {0.01, 0.02, 0.03};

  private final Terminal terminal;

  @Mixin private ParagraphsOption paragraphs = new ParagraphsOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides what is damaged (default: 1).")
  private long seed = 1;

  @Option(
      names = "--flags",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print the N surest findings in sound paragraphs, of each sort.")
  private int flags;

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print N omissions that are missed when 2 in 100 are flagged.")
  private int misses;

  EvaluateCoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    if (!paragraphs.isGiven()) {
      throw new CannotRunException("--paragraphs is missing");
    }
    Model model = modelOption.model();
    CoverageEvaluation evaluation = new CoverageEvaluation(model.lexicon(), model.coverage(), seed);
    paragraphs.read(terminal, evaluation::add);
    List<CoverageCase> cases = evaluation.run();
    PrintWriter out = new PrintWriter(terminal.reports());
    print(out, "all", cases, cases);
    for (Group group : Group.values()) {
      List<CoverageCase> some = cases.stream().filter(c -> c.group() == group).toList();
      print(out, group.title(), some, cases);
    }
    List<CoverageCase> ofLong = cases.stream().filter(c -> c.group() == Group.LONG).toList();
    print(out, Group.LONG.title() + ", flagging as many of them", ofLong, ofLong);
    printFlags(out, cases);
    printMisses(out, cases);
    out.flush();
    return Main.CLEAN;
  }

  /** Thresholds are those that flag 1, 2 and 3 in 100 of the sound cases of {@code judged}. */
  private static void print(
      PrintWriter out, String title, List<CoverageCase> some, List<CoverageCase> judged) {
    double[][] limits = {limits(judged, true), limits(judged, false)};
    out.println(title);
    for (boolean omission : new boolean[] {true, false}) {
      double[] limit = limits[omission ? 0 : 1];
      List<CoverageCase> sound = of(some, c -> c.isSound() && c.omission() == omission);
      out.printf(
          Locale.ROOT,
          "  %-24s %6d  flagged %s%n",
          omission ? "sound, for omissions" : "sound, for additions",
          sound.size(),
          shares(sound, limit));
    }
    Set<String> kinds = new TreeSet<>();
    some.forEach(c -> kinds.add(c.damage()));
    kinds.remove("");
    for (String kind : kinds) {
      List<CoverageCase> damaged = of(some, c -> c.damage().equals(kind));
      double[] limit = limits[damaged.get(0).omission() ? 0 : 1];
      List<CoverageCase> found = of(damaged, c -> c.score() > limit[0]);
      out.printf(
          Locale.ROOT,
          "  %-24s %6d  found   %s  half held %5.3f  purity %4.2f%n",
          kind.toLowerCase(Locale.ROOT).replace('_', ' '),
          damaged.size(),
          shares(damaged, limit),
          found.stream().mapToInt(c -> c.held() >= 0.5 ? 1 : 0).average().orElse(0),
          found.stream().mapToDouble(CoverageCase::pure).average().orElse(0));
    }
  }

  private static List<CoverageCase> of(List<CoverageCase> cases, Predicate<CoverageCase> filter) {
    return cases.stream().filter(filter).toList();
  }

  private static double[] limits(List<CoverageCase> cases, boolean omission) {
    double[] sorted =
        cases.stream()
            .filter(c -> c.isSound() && c.omission() == omission)
            .mapToDouble(CoverageCase::score)
            .sorted()
            .toArray();
    return Arrays.stream(PRICES)
        .map(
            price ->
                sorted.length == 0
                    ? 0
                    : sorted[(int) Math.floor((sorted.length - 1) * (1 - price))])
        .toArray();
  }

  private static String shares(List<CoverageCase> cases, double[] limits) {
    StringBuilder shares = new StringBuilder();
    for (double limit : limits) {
      double share = cases.stream().mapToInt(c -> c.score() > limit ? 1 : 0).average().orElse(0);
      shares.append(shares.isEmpty() ? "" : " / ");
      shares.append(String.format(Locale.ROOT, "%5.3f", share));
    }
    return shares.toString();
  }

  private void printFlags(PrintWriter out, List<CoverageCase> cases) {
    for (boolean omission : new boolean[] {true, false}) {
      cases.stream()
          .filter(c -> c.isSound() && c.omission() == omission)
          .sorted((a, b) -> Double.compare(b.score(), a.score()))
          .limit(flags)
          .forEach(c -> print(out, omission ? "omission" : "addition", c));
    }
  }

  private void printMisses(PrintWriter out, List<CoverageCase> cases) {
    double limit = limits(cases, true)[1];
    cases.stream()
        .filter(c -> !c.isSound() && c.omission() && c.score() <= limit)
        .limit(misses)
        .forEach(c -> print(out, c.damage(), c));
  }

  private static void print(PrintWriter out, String what, CoverageCase c) {
    out.printf(
        Locale.ROOT,
        "%s %.2f: [%s]%n  %s%n  %s%n",
        what,
        c.score(),
        c.words(),
        c.english(),
        c.chinese());
  }
}
