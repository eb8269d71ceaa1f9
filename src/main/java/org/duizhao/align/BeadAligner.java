// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the sentences of blocks that belong together. Each segment of both sides comes in exactly
 * one bead.
 */
final class BeadAligner {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}
  };
  private static final double TEMPERATURE = 0.25;
  static final SentenceCost.Settings SETTINGS =
      new SentenceCost.Settings(0.6, 0.65, 0.3, 0.3, 0.4, 0.05, 0.6);

  private final Vocabulary vocabulary;
  private final @Nullable WeighedVectors vectors;
  private final BeadSearch search = new BeadSearch(SHAPES, TEMPERATURE);

  BeadAligner(Vocabulary vocabulary, @Nullable WeighedVectors vectors) {
    this.vocabulary = vocabulary;
    this.vectors = vectors;
  }

  /** The beads of blocks that were matched with the given confidence. */
  List<Bead> align(List<BlockText> source, List<BlockText> target, double confidence) {
    List<Segment> english = segments(source);
    List<Segment> chinese = segments(target);
    if (english.isEmpty() || chinese.isEmpty()) {
      return oneSided(english, chinese, confidence);
    }
    if (english.size() == 1 && chinese.size() == 1) {
      return List.of(new Bead(BeadSide.english(english), BeadSide.chinese(chinese), confidence));
    }
    Texts texts = new Texts(vocabulary, passages(source), passages(target));
    Band band = texts.band();
    BeadOpinion opinion = VectorTerm.of(vectors, sentences(english), sentences(chinese), band);
    SentenceCost cost =
        new SentenceCost(SETTINGS, texts.coverage(), texts, VectorTerm.coarse(opinion));
    List<Bead> beads = new ArrayList<>();
    for (Step step : search.search(cost, band, chinese.size())) {
      beads.add(
          new Bead(
              BeadSide.english(english.subList(step.i(), step.i() + step.a())),
              BeadSide.chinese(chinese.subList(step.j(), step.j() + step.b())),
              Math.min(1, confidence * step.confidence())));
    }
    return beads;
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

  private static List<String> sentences(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }

  private static List<Passage> passages(List<BlockText> texts) {
    return texts.stream().flatMap(text -> text.sentences().stream()).toList();
  }
}
