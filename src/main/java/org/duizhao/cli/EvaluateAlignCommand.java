// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.AlignmentScore;
import org.duizhao.evaluate.GoldBeads;
import org.duizhao.model.BeadModel;
import org.duizhao.model.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the sentence aligner against gold beads. */
@Command(
    name = "align",
    sortOptions = false,
    description = {"Scores the sentence aligner against gold beads, pooled over files.", ""},
    footerHeading = "%nExample:%n",
    footer = "  duizhao evaluate align --source zh --target en --gold beads --from zh")
final class EvaluateAlignCommand implements Callable<Integer> {
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

  @Mixin private JoinedOption joined = new JoinedOption();

  @Mixin private ModelOption modelOption = new ModelOption();

  EvaluateAlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotRunException, IOException, InputException {
    Model model = modelOption.model();
    AlignmentScore ours = new AlignmentScore();
    AlignmentScore theirs = new AlignmentScore();
    List<GoldFolders.Text> texts = folders.read();
    LeaveOneOut models =
        leaveOneOut ? new LeaveOneOut(joined, model.lexicon(), folders, texts) : null;
    try (ProgressLine progress = new ProgressLine(terminal)) {
      for (int i = 0; i < texts.size(); i++) {
        progress.at("aligning", i, texts.size());
        BeadModel beads = models == null ? model.beads() : models.without(texts.get(i));
        SegmentedAligner aligner = new SegmentedAligner(model.lexicon(), beads);
        ours.add(folders.align(aligner, texts.get(i)), texts.get(i).gold());
        List<GoldBeads.Numbers> stored = GoldFolders.stored(compared, texts.get(i));
        if (stored != null) {
          theirs.add(stored, texts.get(i).gold());
        }
      }
    }
    PrintWriter out = new PrintWriter(terminal.reports());
    print("duizhao", ours, out);
    if (compared != null) {
      print(Destination.shown(compared), theirs, out);
    }
    out.flush();
    return Main.CLEAN;
  }

  private static void print(String name, AlignmentScore score, PrintWriter out) {
    out.println(name);
    line("strict", score.strict(), out);
    line("strict, no empty side", score.strictMatched(), out);
    line("lax", score.lax(), out);
    Map<String, AlignmentScore.Tally> types = new TreeMap<>(score.byType());
    types.forEach((type, tally) -> line(type, tally, out));
  }

  private static void line(String name, AlignmentScore.Tally tally, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %-22s P %.3f  R %.3f  F1 %.4f  (%d right, %d proposed, %d gold)%n",
        name,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.proposed(),
        tally.gold());
  }
}
