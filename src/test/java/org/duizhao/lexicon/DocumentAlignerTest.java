// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.duizhao.token.Token;
import org.junit.jupiter.api.Test;

class DocumentAlignerTest {
  private static final List<String> ENGLISH =
      List.of(
          "The kernel was released on Sunday.",
          "The scheduler is faster, and the memory leak is gone.",
          "Users of old processors should wait.");
  private static final List<String> CHINESE =
      List.of("内核于周日发布。", "调度器更快了。", "内存泄漏也已消失。", "使用旧处理器的用户应当等待。");

  private static SentenceMasses masses(SentenceBand band) {
    Lexicon lexicon = Lexicon.bundled();
    List<List<Token>> english = ENGLISH.stream().map(lexicon.tokenizer().english()::of).toList();
    List<List<Token>> chinese = CHINESE.stream().map(lexicon.tokenizer().chinese()::of).toList();
    return new DocumentAligner(lexicon).align(english, chinese, band);
  }

  private static SentenceBand full() {
    return new SentenceBand(new int[3], new int[] {4, 4, 4}, 4);
  }

  @Test
  void massLiesWhereTheTranslationIs() {
    SentenceMasses masses = masses(full());
    int[] home = {0, 1, 1, 2};
    for (int z = 0; z < home.length; z++) {
      for (int e = 0; e < 3; e++) {
        if (e != home[z]) {
          assertTrue(masses.both(home[z], z) > 3 * masses.both(e, z), e + " and " + z);
        }
      }
    }
  }

  @Test
  void massIsNeverMoreThanWeight() {
    SentenceMasses masses = masses(full());
    for (int e = 0; e < 3; e++) {
      float sum = 0;
      for (int z = 0; z < 4; z++) {
        sum += masses.english(e, z);
      }
      assertTrue(sum <= masses.englishWeight(e) * 1.001f, "row " + e);
      assertTrue(sum >= masses.englishWeight(e) * 0.3f, "row " + e);
    }
  }

  @Test
  void whatTheBandLeavesOutIsNotLinked() {
    SentenceMasses masses = masses(new SentenceBand(new int[] {0, 1, 3}, new int[] {1, 3, 4}, 4));
    assertEquals(0, masses.both(0, 3));
    assertTrue(masses.both(2, 3) > 1);
  }
}
