// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.document.Block;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.ArticlePair;
import org.duizhao.evaluate.BlockEvaluation;
import org.duizhao.evaluate.BlockScore;
import org.duizhao.evaluate.BlockScore.Miss;
import org.duizhao.evaluate.Damage.Operation;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Damages translations and measures how well block alignment finds out what was done. */
@Command(
    name = "blocks",
    sortOptions = false,
    description = {
      "Cuts out, merges, splits, swaps and moves blocks of translations, and measures whether"
          + " block alignment finds it.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate blocks --corpus articles.tar.xz --limit 100")
final class EvaluateBlocksCommand implements Callable<Integer> {
  private static final int SHOWN = 60;

  private final Terminal terminal;

  @Mixin private ArticlesOption corpus = new ArticlesOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides what is damaged (default: 1).")
  private long seed = 1;

  @Option(names = "--misses", description = "Also print what was not found.")
  private boolean misses;

  @Mixin private ModelOption modelOption = new ModelOption();

  EvaluateBlocksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, InputException {
    List<ArticlePair> articles = corpus.read();
    Pairing pairing = new Pairing(modelOption.model(), Progress.SILENT);
    BlockEvaluation evaluation = new BlockEvaluation(pairing, seed);
    PrintWriter out = new PrintWriter(terminal.reports());
    try (ProgressLine progress = new ProgressLine(terminal)) {
      for (int i = 0; i < articles.size(); i++) {
        progress.at("aligning", i, articles.size());
        List<Miss> missed = evaluation.add(articles.get(i));
        if (misses) {
          print(articles.get(i), missed, out);
        }
      }
    }
    print(articles.size(), evaluation.score(), out);
    out.flush();
    terminal
        .err()
        .printf(Locale.ROOT, "aligned the damaged texts in %.1f s%n", evaluation.seconds());
    return Main.CLEAN;
  }

  private static void print(ArticlePair article, List<Miss> misses, PrintWriter out) {
    for (Miss miss : misses) {
      out.println(article.id() + "\t" + miss.what() + "\t" + String.join(", ", miss.found()));
      for (int source : miss.sources()) {
        Block block = article.source().blocks().get(source);
        String text = block.text().replace('\n', ' ');
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        out.println("\t" + source + " " + block.kind() + "\t" + shown);
      }
    }
  }

  private static void print(int articles, BlockScore score, PrintWriter out) {
    out.printf(Locale.ROOT, "%d articles, %d blocks judged%n", articles, score.judgedBlocks());
    out.printf(
        Locale.ROOT,
        "  %-8s P %.4f  R %.4f  F1 %.4f  (%d right, %d proposed, %d true)%n",
        "links",
        score.precision(),
        score.recall(),
        score.f1(),
        score.rightLinks(),
        score.proposedLinks(),
        score.trueLinks());
    for (Operation operation : Operation.values()) {
      BlockScore.Recognised recognised = score.recognised(operation);
      out.printf(
          Locale.ROOT,
          "  %-8s R %.4f  (%d of %d recognised)%n",
          operation.name().toLowerCase(Locale.ROOT),
          recognised.share(),
          recognised.right(),
          recognised.all());
    }
    out.printf(
        Locale.ROOT,
        "  undamaged blocks said to be moved: %d, omitted: %d%n",
        score.wronglyMoved(),
        score.wronglyOmitted());
  }
}
