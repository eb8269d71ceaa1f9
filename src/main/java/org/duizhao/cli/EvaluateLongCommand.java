// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.AlignmentScore;
import org.duizhao.evaluate.GoldBeads;
import org.duizhao.evaluate.JoinedPairs;
import org.duizhao.evaluate.LongText;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores and times the sentence aligner on a long text made of sentence pairs. */
@Command(
    name = "long",
    sortOptions = false,
    description = {
      "Makes one long text out of sentence pairs, so that its beads are known, and scores the"
          + " sentence aligner on it, with the time and memory that it took.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate long --corpus pairs.tsv --sentences 40000 --quality fast")
final class EvaluateLongCommand implements Callable<Integer> {
  private static final String NAME = "001";

  private final Terminal terminal;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Sentence pairs in the order of their documents.")
  private List<Path> corpus = new ArrayList<>();

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "40000",
      description = "About so many sentences on the side that has more (default: 40000).")
  private int sentences = 40_000;

  @Option(
      names = "--ratio",
      paramLabel = "R",
      defaultValue = "1.42",
      description = "The size of that side over the other's, 1 to 2 (default: 1.42).")
  private double ratio = 1.42;

  @Option(
      names = "--more",
      paramLabel = "LANG",
      converter = Languages.class,
      defaultValue = "zh",
      description = "The language with more sentences, zh (default) or en.")
  private String more = "zh";

  @Option(
      names = "--hard",
      description = "Add long stretches on one side only, repeated sentences and very long ones.")
  private boolean isHard;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed makes the same text (default: 1).")
  private long seed = 1;

  @Option(
      names = "--quality",
      paramLabel = "QUALITY",
      converter = Quality.class,
      defaultValue = "full",
      description = "full (default) or fast.")
  private String quality = "full";

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Write the text to DIR/en, DIR/zh and DIR/gold instead of aligning it.")
  private @Nullable Path folder;

  @Mixin private ModelOption modelOption = new ModelOption();

  EvaluateLongCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    JoinedPairs.Text text = make();
    if (text.beads().isEmpty()) {
      throw new CannotRunException("--corpus: too few sentence pairs for a text");
    }
    if (folder == null) {
      align(text);
    } else {
      write(folder, text);
    }
    return Main.CLEAN;
  }

  private JoinedPairs.Text make() throws CannotRunException, InputException {
    if (sentences < 1 || !(ratio >= 1 && ratio <= 2)) {
      throw new CannotRunException("expected --sentences of at least 1 and --ratio from 1 to 2");
    }
    return LongText.of(
        corpus, new LongText.Recipe(sentences, ratio, more.equals("en"), isHard, seed));
  }

  private void align(JoinedPairs.Text text) throws CannotRunException {
    Model model = modelOption.model();
    SegmentedAligner aligner =
        quality.equals(Quality.FAST)
            ? SegmentedAligner.fast(model.lexicon())
            : new SegmentedAligner(model.lexicon(), model.beads());
    Consumption consumption = Consumption.start();
    List<SegmentedAligner.Numbers> beads = aligner.englishToChinese(text.english(), text.chinese());
    consumption.stop();
    AlignmentScore score = new AlignmentScore();
    score.add(numbers(beads), text.beads());
    PrintWriter out = new PrintWriter(terminal.reports());
    out.printf(
        Locale.ROOT,
        "%d English and %d Chinese sentences%n",
        text.english().size(),
        text.chinese().size());
    Scores.print("duizhao, " + quality, score, out);
    out.flush();
    terminal.err().println(consumption);
  }

  private static List<GoldBeads.Numbers> numbers(List<SegmentedAligner.Numbers> beads) {
    return beads.stream().map(b -> new GoldBeads.Numbers(b.source(), b.target())).toList();
  }

  private static void write(Path folder, JoinedPairs.Text text) throws IOException {
    write(folder.resolve("en").resolve(NAME), text.english());
    write(folder.resolve("zh").resolve(NAME), text.chinese());
    write(
        folder.resolve("gold").resolve(NAME + ".align"),
        text.beads().stream().map(bead -> bead.source() + ":" + bead.target()).toList());
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
