// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.AlignmentScore;
import org.duizhao.evaluate.GoldBeads;
import org.duizhao.evaluate.JoinedPairs;
import org.duizhao.evaluate.Reliability;
import org.duizhao.model.BeadModel;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the sentence aligner against gold beads, and what its confidence is worth. */
@Command(
    name = "align",
    sortOptions = false,
    description = {
      "Scores the sentence aligner against gold beads, pooled over files, and tells how often the"
          + " beads of a confidence are right.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao evaluate align --source zh --target en --gold beads --from zh",
      "  duizhao evaluate align --generated pairs.tsv"
    })
final class EvaluateAlignCommand implements Callable<Integer> {
  private static final int GENERATED_TEXTS = 16;
  private static final long GENERATED_SEED = 2;

  private final Terminal terminal;

  @Mixin private GoldFolders folders = new GoldFolders();

  @Option(
      names = "--leave-one-out",
      description = "Learn the weights anew for each text, from all the other texts.")
  private boolean leaveOneOut;

  @Option(
      names = "--compare",
      paramLabel = "DIR",
      description = "Beads of another system, the same file names: scored beside ours.")
  private @Nullable Path compared;

  @Option(
      names = "--generated",
      paramLabel = "FILE",
      description =
          "Sentence pairs in the order of their documents: score texts made of them, with sentences"
              + " joined, cut, left out, and clauses moved.")
  private @Nullable Path generated;

  @Option(
      names = "--paragraphs",
      description = "Cut the generated texts into paragraphs whose borders the aligner is told.")
  private boolean paragraphs;

  @Option(
      names = "--uncalibrated",
      description = "Take the bare marginal probabilities for confidence.")
  private boolean uncalibrated;

  @Mixin private JoinedOption joined = new JoinedOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  @Mixin private EncoderOption encoderOption = new EncoderOption();

  EvaluateAlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is known of the aligner after some texts. */
  private static final class Result {
    private final AlignmentScore score = new AlignmentScore();
    private final Reliability reliability = new Reliability();

    void add(List<SegmentedAligner.Numbers> beads, List<GoldBeads.Numbers> gold) {
      List<GoldBeads.Numbers> plain =
          beads.stream().map(b -> new GoldBeads.Numbers(b.source(), b.target())).toList();
      score.add(plain, gold);
      Set<GoldBeads.Numbers> wanted = new HashSet<>(gold);
      for (int i = 0; i < plain.size(); i++) {
        reliability.add(beads.get(i).confidence(), wanted.contains(plain.get(i)));
      }
    }
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    return encoderOption.with(modelOption.model(), this::score);
  }

  private int score(Model model) throws CannotRunException, IOException, InputException {
    List<GoldFolders.Text> texts = folders.read();
    if (texts.isEmpty() && generated == null) {
      throw new CannotRunException("--source, --target and --gold, or --generated, are needed");
    }
    PrintWriter out = new PrintWriter(terminal.reports());
    try (ProgressLine progress = new ProgressLine(terminal)) {
      GoldTrainer trainer =
          leaveOneOut && !texts.isEmpty()
              ? new GoldTrainer(model.lexicon(), folders, texts, joined, progress)
              : null;
      if (!texts.isEmpty()) {
        scoreGold(texts, model, trainer, progress, out);
      }
      if (generated != null) {
        scoreGenerated(generated, model, trainer, progress, out);
      }
    }
    out.flush();
    return Main.CLEAN;
  }

  private void scoreGold(
      List<GoldFolders.Text> texts,
      Model model,
      @Nullable GoldTrainer trainer,
      ProgressLine progress,
      PrintWriter out)
      throws CannotRunException, IOException, InputException {
    Result ours = new Result();
    AlignmentScore theirs = new AlignmentScore();
    for (int i = 0; i < texts.size(); i++) {
      progress.at("aligning", i, texts.size());
      BeadModel beads = trainer == null ? model.beads() : trainer.without(i);
      ours.add(folders.align(aligner(model, beads), texts.get(i)), texts.get(i).gold());
      List<GoldBeads.Numbers> stored = GoldFolders.stored(compared, texts.get(i));
      if (stored != null) {
        theirs.add(stored, texts.get(i).gold());
      }
    }
    Scores.print("duizhao", ours.score, out);
    print(ours.reliability, out);
    if (compared != null) {
      Scores.print(Destination.shown(compared), theirs, out);
    }
  }

  private void scoreGenerated(
      Path pairs,
      Model model,
      @Nullable GoldTrainer trainer,
      ProgressLine progress,
      PrintWriter out)
      throws InputException {
    SegmentedAligner aligner = aligner(model, trainer == null ? model.beads() : trainer.train());
    Result ours = new Result();
    List<JoinedPairs.Text> texts = JoinedPairs.of(pairs, GENERATED_TEXTS, GENERATED_SEED);
    for (int i = 0; i < texts.size(); i++) {
      progress.at("aligning", i, texts.size());
      JoinedPairs.Text text = texts.get(i);
      ours.add(align(aligner, text), text.beads());
    }
    Scores.print("duizhao, generated texts", ours.score, out);
    print(ours.reliability, out);
  }

  private List<SegmentedAligner.Numbers> align(SegmentedAligner aligner, JoinedPairs.Text text) {
    if (!paragraphs) {
      return aligner.englishToChinese(text.english(), text.chinese());
    }
    JoinedPairs.Paragraphs parts = text.inParagraphs(GENERATED_SEED);
    return aligner.inParagraphs(parts.english(), parts.chinese());
  }

  private SegmentedAligner aligner(Model model, BeadModel beads) {
    return new SegmentedAligner(model.lexicon(), uncalibrated ? beads.uncalibrated() : beads)
        .with(model.vectors());
  }

  private static void print(Reliability reliability, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  confidence             expected calibration error %.4f, Brier score %.4f (%d beads)%n",
        reliability.expectedError(),
        reliability.brier(),
        reliability.beads());
    for (Reliability.Bin bin : reliability.bins()) {
      out.printf(
          Locale.ROOT,
          "    from %.3f           said %.3f  right %.3f  (%d beads)%n",
          bin.from(),
          bin.said(),
          bin.right(),
          bin.beads());
    }
  }
}
