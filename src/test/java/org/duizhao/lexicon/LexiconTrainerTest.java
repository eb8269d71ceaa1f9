// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {
  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("kernel", "内核"),
          Map.entry("driver", "驱动"),
          Map.entry("patch", "补丁"),
          Map.entry("memory", "内存"),
          Map.entry("window", "窗口"),
          Map.entry("river", "河流"),
          Map.entry("garden", "花园"),
          Map.entry("teacher", "教师"),
          Map.entry("winter", "冬天"),
          Map.entry("bread", "面包"),
          Map.entry("paper", "纸张"),
          Map.entry("music", "音乐"),
          Map.entry("horse", "骏马"),
          Map.entry("bridge", "桥梁"),
          Map.entry("doctor", "医生"),
          Map.entry("island", "岛屿"),
          Map.entry("market", "市场"),
          Map.entry("lamp", "电灯"));

  /** Sentences of random planted words, the Chinese ones in another order. */
  private static LexiconTrainer corpus(int sentences, int threads) {
    LexiconTrainer trainer = new LexiconTrainer(TrainingOptions.defaults().withThreads(threads));
    List<String> words = new ArrayList<>(PLANTED.keySet());
    Collections.sort(words);
    Random random = new Random(11);
    for (int s = 0; s < sentences; s++) {
      List<String> english = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        english.add(words.get(random.nextInt(words.size())));
      }
      List<String> chinese = new ArrayList<>(english.stream().map(PLANTED::get).toList());
      Collections.rotate(chinese, random.nextInt(3));
      trainer.addPair(
          "the " + String.join(" and the ", english) + ".", String.join("和", chinese) + "。");
    }
    trainer.addEntry("灯塔", "lighthouse/CL:座[zuo4]");
    PLANTED.values().stream().sorted().forEach(word -> trainer.addEntry(word, "(word)"));
    return trainer;
  }

  private static byte[] trained(int threads) {
    return LexiconSection.write(corpus(200, threads).train(TrainingProgress.SILENT).data());
  }

  @Test
  void recoversThePlantedDictionary() {
    Lexicon lexicon = corpus(400, 2).train(TrainingProgress.SILENT);
    PLANTED.forEach(
        (english, chinese) ->
            assertThat(lexicon.translations(english))
                .as(english)
                .first()
                .extracting(Translation::chinese)
                .isEqualTo(chinese));
    assertThat(lexicon.translations("lighthouse"))
        .extracting(Translation::chinese)
        .containsExactly("灯塔");
  }

  @Test
  void givesTheSameBytesForTheSameSeedOnAnyNumberOfThreads() {
    byte[] first = trained(2);
    assertThat(trained(2)).isEqualTo(first);
    assertThat(trained(1)).isEqualTo(first);
    assertThat(trained(5)).isEqualTo(first);
  }

  @Test
  void reportsProgressUpwards() {
    List<Double> shares = new ArrayList<>();
    corpus(50, 2).train((stage, done) -> shares.add(done));
    assertThat(shares).isSorted().allMatch(share -> share > 0 && share <= 1);
  }

  @Test
  void refusesToLearnFromNothing() {
    LexiconTrainer trainer = new LexiconTrainer(TrainingOptions.defaults());
    assertThatThrownBy(() -> trainer.train(TrainingProgress.SILENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no sentence pairs");
  }
}
