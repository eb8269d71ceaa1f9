// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.SentenceBand;
import org.junit.jupiter.api.Test;

/** What is held at a time, in cells of the tables, for a text and for one twice as long. */
class LinearMemoryTest {
  private static final int SENTENCES = 1500;

  /** Steps of one stretch. */
  private static final int LONGEST_STRETCH = 200;

  /** Pairs of sentences of one stretch that may be linked. */
  private static final int MOST_LINKED = 16 * LONGEST_STRETCH;

  private static final List<String> WORDS =
      List.of(
          "kernel", "内核", "driver", "驱动", "memory", "内存", "network", "网络", "file", "文件", "server",
          "服务器", "user", "用户", "version", "版本", "error", "错误", "system", "系统");

  /** Sentences of five words and a number that none of the others has. */
  private record Text(List<String> english, List<String> chinese) {
    static Text of(int sentences) {
      Random random = new Random(3);
      List<String> english = new ArrayList<>();
      List<String> chinese = new ArrayList<>();
      for (int i = 0; i < sentences; i++) {
        StringBuilder e = new StringBuilder();
        StringBuilder z = new StringBuilder();
        for (int k = 0; k < 5; k++) {
          int word = 2 * random.nextInt(WORDS.size() / 2);
          e.append(WORDS.get(word)).append(' ');
          z.append(WORDS.get(word + 1));
        }
        english.add(e.append(1000 + i).append('.').toString());
        chinese.add(z.append(' ').append(1000 + i).append('。').toString());
      }
      return new Text(english, chinese);
    }
  }

  private static long coarseCells(Text text) {
    Texts texts = Texts.of(new LexiconWords(Lexicon.bundled()), text.english, text.chinese);
    Band band = texts.band();
    long cells = 0;
    for (int i = 0; i < band.rows(); i++) {
      cells += band.width(i);
    }
    return cells;
  }

  @Test
  void theCoarseSearchGrowsWithTheText() {
    long once = coarseCells(Text.of(SENTENCES));
    long twice = coarseCells(Text.of(2 * SENTENCES));
    assertTrue(once > 5L * SENTENCES, once + " cells");
    assertTrue(twice < 2.1 * once, once + " cells, then " + twice);
  }

  /** Stretches are taken one by one, so that the largest of them is what counts. */
  @Test
  void theStretchesGrowInNumberOnly() {
    List<BeadRefiner.Part> once = parts(SENTENCES);
    List<BeadRefiner.Part> twice = parts(2 * SENTENCES);
    assertEquals(2.0, (double) twice.size() / once.size(), 0.2);
    assertTrue(twice.stream().allMatch(part -> linked(part) < MOST_LINKED));
    assertTrue(twice.stream().allMatch(part -> part.path().size() < LONGEST_STRETCH));
  }

  /** A path on which every tenth step is in doubt. */
  private static List<BeadRefiner.Part> parts(int sentences) {
    Text text = Text.of(sentences);
    List<Step> coarse = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      coarse.add(new Step(i, 1, i, 1, i % 10 == 0 ? 0.5 : 0.9));
    }
    return BeadRefiner.parts(text.english, text.chinese, coarse, List.of());
  }

  private static long linked(BeadRefiner.Part part) {
    SentenceBand band = part.band();
    long pairs = 0;
    for (int row = 0; row < band.rows(); row++) {
      pairs += band.to(row) - band.from(row);
    }
    return pairs;
  }

  /** The beads stray less where the path is sure. */
  @Test
  void whereThePathIsSureTheBandIsNarrow() {
    Text text = Text.of(60);
    List<Step> sure = new ArrayList<>();
    List<Step> doubtful = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sure.add(new Step(i, 1, i, 1, 0.9));
      doubtful.add(new Step(i, 1, i, 1, 0.5));
    }
    long narrow = linked(BeadRefiner.parts(text.english, text.chinese, sure, List.of()).get(0));
    long wide = linked(BeadRefiner.parts(text.english, text.chinese, doubtful, List.of()).get(0));
    assertTrue(narrow < 0.7 * wide, narrow + " and " + wide);
  }
}
