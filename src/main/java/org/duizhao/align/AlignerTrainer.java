// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.lexicon.DocumentAligner;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.SentenceMasses;
import org.duizhao.model.BeadModel;
import org.duizhao.model.BeadTrainer;
import org.duizhao.model.PathNode;
import org.duizhao.token.Token;

/**
 * Learns the bead model of {@link SegmentedAligner} from texts whose beads are known, such as a
 * novel's chapters aligned by hand.
 */
public final class AlignerTrainer {
  /** Chosen by leaving one of six chapters out; see the evaluation page. */
  private static final double PENALTY = 40;

  private final Lexicon lexicon;
  private final SegmentedAligner coarse;
  private final DocumentAligner links;
  private final BeadTrainer trainer = new BeadTrainer(PENALTY);

  public AlignerTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.coarse = SegmentedAligner.fast(lexicon);
    this.links = new DocumentAligner(lexicon);
  }

  /**
   * Adds a text.
   *
   * @param english its English sentences
   * @param chinese its Chinese sentences
   * @param gold its beads; English side is the source; each number once and in order
   * @param weight what it counts, 1 for alignments made by hand
   * @param fold texts of the same number, from 0, are left out together
   */
  public void add(
      List<String> english,
      List<String> chinese,
      List<SegmentedAligner.Numbers> gold,
      double weight,
      int fold) {
    List<Step> steps = coarse.coarse(english, chinese);
    add(english, chinese, gold, BeadRefiner.nodes(steps), weight, fold);
  }

  /**
   * Adds a text in paragraphs that are known to belong together, first with first and so on.
   *
   * @param english paragraphs as lists of sentences, none of them empty
   * @param chinese as many
   * @param gold the beads of the whole text
   * @param weight what it counts
   * @param fold texts of the same number are left out together
   */
  public void addParagraphs(
      List<List<String>> english,
      List<List<String>> chinese,
      List<SegmentedAligner.Numbers> gold,
      double weight,
      int fold) {
    JoinedBlocks.Joined joined = coarse.joined(english, chinese).joined();
    add(joined.english(), joined.chinese(), gold, joined.path(), weight, fold);
  }

  private void add(
      List<String> english,
      List<String> chinese,
      List<SegmentedAligner.Numbers> gold,
      List<PathNode> path,
      double weight,
      int fold) {
    List<List<Token>> source = english.stream().map(lexicon.tokenizer().english()::of).toList();
    List<List<Token>> target = chinese.stream().map(lexicon.tokenizer().chinese()::of).toList();
    SentenceMasses masses =
        links.align(source, target, BeadRefiner.band(path, english.size(), chinese.size()));
    trainer.add(english, chinese, masses, ranges(gold), path, weight, fold);
  }

  private static List<BeadModel.Range> ranges(List<SegmentedAligner.Numbers> gold) {
    List<BeadModel.Range> ranges = new ArrayList<>();
    int e = 0;
    int z = 0;
    for (SegmentedAligner.Numbers bead : gold) {
      int toE = e + bead.source().size();
      int toZ = z + bead.target().size();
      ranges.add(new BeadModel.Range(e, toE, z, toZ, 1));
      e = toE;
      z = toZ;
    }
    return ranges;
  }

  /** Learns from all texts added. */
  public BeadModel train() {
    return trainer.train();
  }

  /** Learns from all texts but those of a fold, so that these can be measured. */
  public BeadModel trainWithout(int fold) {
    return trainer.trainWithout(fold);
  }
}
