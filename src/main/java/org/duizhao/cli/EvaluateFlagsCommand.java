// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.ArticlePair;
import org.duizhao.evaluate.FlagSample;
import org.duizhao.evaluate.FlagSample.Flag;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws issues found in published translations, for people to read. */
@Command(
    name = "flags",
    sortOptions = false,
    description = {
      "Checks published articles and prints a sample of what is found, to be read and judged: as"
          + " many issues of a rare check as of a common one.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate flags --corpus articles.tar.xz --seed 1 --count 200")
final class EvaluateFlagsCommand implements Callable<Integer> {
  private static final int SHOWN = 300;

  private final Terminal terminal;

  @Mixin private ArticlesOption corpus = new ArticlesOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides which issues are drawn (default: 1).")
  private long seed = 1;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "200",
      description = "Draw so many issues. Default: 200.")
  private int count = 200;

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      defaultValue = "minor",
      description = "Issues below do not count: neutral, minor (default), major or critical.")
  private String least = "minor";

  @Mixin private ModelOption modelOption = new ModelOption();

  EvaluateFlagsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    Severity severity =
        Severity.ofId(least)
            .orElseThrow(() -> new CannotRunException("--min-severity " + least + ": no severity"));
    Model model = modelOption.model();
    List<ArticlePair> articles = corpus.read();
    Pairing pairing = new Pairing(model, Progress.SILENT);
    CheckRunner runner =
        new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), CheckContext.plain());
    FlagSample sample = new FlagSample(severity);
    try (ProgressLine progress = new ProgressLine(terminal)) {
      for (int i = 0; i < articles.size(); i++) {
        progress.at("checking", i, articles.size());
        ArticlePair article = articles.get(i);
        sample.add(article.id(), runner.run(pairing.of(article.source(), article.target())));
      }
    }
    print(sample, articles.size());
    return Main.CLEAN;
  }

  private void print(FlagSample sample, int articles) {
    PrintWriter out = new PrintWriter(terminal.reports());
    for (Flag flag : sample.drawn(count, seed)) {
      Issue issue = flag.finding().issue();
      out.printf(
          Locale.ROOT,
          "%s\t%s\t%s\t%s\t%.2f\t%s%n",
          flag.article(),
          flag.finding().fingerprint(),
          issue.check(),
          issue.severity().id(),
          issue.confidence(),
          issue.message());
      print("en", issue.source(), out);
      print("zh", issue.target(), out);
    }
    out.printf(Locale.ROOT, "%d articles%n", articles);
    sample.counts().forEach((check, n) -> out.printf(Locale.ROOT, "  %-24s %5d%n", check, n));
    out.flush();
  }

  private static void print(String side, @Nullable Excerpt place, PrintWriter out) {
    if (place != null) {
      String text = place.context().replace('\n', ' ');
      String shown = text.length() > SHOWN ? around(text, place) : text;
      out.println("  " + side + " " + place.start().line() + "\t" + shown);
    }
  }

  /** The stretch of a long context that holds the mark. */
  private static String around(String text, Excerpt place) {
    int start = Math.max(0, Math.min(place.mark().start() - SHOWN / 2, text.length() - SHOWN));
    int end = Math.min(text.length(), start + SHOWN);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }
}
