// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the sentences of blocks that belong together. Each segment of both sides comes in exactly
 * one bead.
 */
final class BeadAligner {
  private final Vocabulary vocabulary;
  private final @Nullable BeadRefiner refiner;
  private final @Nullable WeighedVectors vectors;

  /**
   * @param refiner null to take the coarse steps as they are
   */
  BeadAligner(
      Vocabulary vocabulary, @Nullable BeadRefiner refiner, @Nullable WeighedVectors vectors) {
    this.vocabulary = vocabulary;
    this.refiner = refiner;
    this.vectors = vectors;
  }

  /**
   * Blocks that were matched.
   *
   * @param confidence of the match, 0 to 1
   */
  record Matched(List<BlockText> source, List<BlockText> target, double confidence) {
    Matched {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    List<Segment> english() {
      return segments(source);
    }

    List<Segment> chinese() {
      return segments(target);
    }

    boolean isOneSided() {
      return english().isEmpty() || chinese().isEmpty();
    }
  }

  /** The beads of each match, in the order of the matches. */
  List<List<Bead>> align(List<Matched> matches) {
    JoinedBlocks joined = new JoinedBlocks(vocabulary, refiner, vectors);
    List<Segment> english = new ArrayList<>();
    List<Segment> chinese = new ArrayList<>();
    for (Matched match : matches) {
      if (!match.isOneSided()) {
        joined.add(side(match.source), side(match.target));
        english.addAll(match.english());
        chinese.addAll(match.chinese());
      }
    }
    Iterator<List<Step>> steps = joined.steps().iterator();
    List<List<Bead>> beads = new ArrayList<>();
    for (Matched match : matches) {
      beads.add(
          match.isOneSided()
              ? oneSided(match.english(), match.chinese(), match.confidence)
              : steps.next().stream()
                  .map(step -> bead(step, english, chinese, match.confidence))
                  .toList());
    }
    return beads;
  }

  private static Bead bead(
      Step step, List<Segment> english, List<Segment> chinese, double confidence) {
    return new Bead(
        BeadSide.english(english.subList(step.i(), step.i() + step.a())),
        BeadSide.chinese(chinese.subList(step.j(), step.j() + step.b())),
        Math.min(1, confidence * step.confidence()));
  }

  private static JoinedBlocks.Side side(List<BlockText> texts) {
    return new JoinedBlocks.Side(
        segments(texts).stream().map(Segment::text).toList(),
        texts.stream().flatMap(text -> text.sentences().stream()).toList());
  }

  /** The beads of blocks that nothing matches: one for each segment. */
  static List<Bead> oneSided(List<BlockText> source, List<BlockText> target) {
    return oneSided(segments(source), segments(target), 1);
  }

  /** All segments in one bead, for renderings that are too free to be cut. */
  static List<Bead> whole(List<BlockText> source, List<BlockText> target, double confidence) {
    BeadSide english = BeadSide.english(segments(source));
    BeadSide chinese = BeadSide.chinese(segments(target));
    return english.isEmpty() && chinese.isEmpty()
        ? List.of()
        : List.of(new Bead(english, chinese, confidence));
  }

  private static List<Bead> oneSided(
      List<Segment> english, List<Segment> chinese, double confidence) {
    List<Bead> beads = new ArrayList<>();
    for (Segment segment : english) {
      beads.add(new Bead(BeadSide.english(List.of(segment)), BeadSide.nothing(), confidence));
    }
    for (Segment segment : chinese) {
      beads.add(new Bead(BeadSide.nothing(), BeadSide.chinese(List.of(segment)), confidence));
    }
    return beads;
  }

  private static List<Segment> segments(List<BlockText> texts) {
    return texts.stream().flatMap(text -> text.segments().stream()).toList();
  }
}
