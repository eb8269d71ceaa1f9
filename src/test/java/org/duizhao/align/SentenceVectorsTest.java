// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.SentenceVectors;
import org.duizhao.model.WeighedVectors;
import org.junit.jupiter.api.Test;

/** What vectors change where words and lengths cannot tell. */
class SentenceVectorsTest {
  private static final List<String> ENGLISH = List.of("Vrolm drast.", "Klib snomp.", "Trev glax.");
  private static final List<String> CHINESE = List.of("魑魅魍魉。", "饕餮龃龉。");

  /** Sentences of one group have one vector; a group is a list of openings. */
  private static SentenceVectors groups(String first, String second) {
    return new SentenceVectors() {
      @Override
      public float[][] of(List<String> sentences) {
        return sentences.stream().map(this::vector).toArray(float[][]::new);
      }

      private float[] vector(String sentence) {
        char start = sentence.charAt(0);
        return new float[] {first.indexOf(start) < 0 ? 0 : 1, second.indexOf(start) < 0 ? 0 : 1};
      }

      @Override
      public void close() {}
    };
  }

  private static List<String> beads(String first, String second) {
    WeighedVectors vectors = new WeighedVectors(groups(first, second), 1);
    return SegmentedAligner.fast(Lexicon.bundled())
        .with(vectors)
        .englishToChinese(ENGLISH, CHINESE)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void theyDecideWhichSentencesAreJoined() {
    assertThat(beads("VK魑", "T饕")).containsExactly("[0, 1]:[0]", "[2]:[1]");
    assertThat(beads("V魑", "KT饕")).containsExactly("[0]:[0]", "[1, 2]:[1]");
  }

  @Test
  void emptyTextsNeedNone() {
    SegmentedAligner aligner =
        SegmentedAligner.fast(Lexicon.bundled()).with(new WeighedVectors(groups("V", "T"), 1));
    assertThat(aligner.englishToChinese(ENGLISH, List.of())).hasSize(3);
    assertThat(aligner.englishToChinese(List.of(), List.of())).isEmpty();
  }
}
