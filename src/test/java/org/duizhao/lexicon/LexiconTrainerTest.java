// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @TempDir Path folder;

  /** Sentences of random planted words, the Chinese ones in another order. */
  private TrainingOptions corpus(int sentences) throws IOException {
    List<String> words = new ArrayList<>(PLANTED.keySet());
    Collections.sort(words);
    Random random = new Random(11);
    StringBuilder pairs = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      List<String> english = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        english.add(words.get(random.nextInt(words.size())));
      }
      List<String> chinese = new ArrayList<>(english.stream().map(PLANTED::get).toList());
      Collections.rotate(chinese, random.nextInt(3));
      pairs.append("the ").append(String.join(" and the ", english)).append(".\t");
      pairs.append(String.join("和", chinese)).append("。\n");
    }
    StringBuilder dictionary = new StringBuilder("灯塔\t燈塔\tdeng1 ta3\tlighthouse/CL:座[zuo4]\n");
    PLANTED.values().forEach(word -> dictionary.append(word + "\t" + word + "\tx\t(word)\n"));
    Path corpus = Files.writeString(folder.resolve("pairs.tsv"), pairs);
    Path entries = Files.writeString(folder.resolve("entries.tsv"), dictionary);
    return TrainingOptions.defaults()
        .withCorpora(List.of(corpus))
        .withDictionaries(List.of(entries));
  }

  private byte[] trained(TrainingOptions options) throws IOException {
    Path file = folder.resolve("model.bin");
    LexiconTrainer.write(LexiconTrainer.train(options, TrainingProgress.SILENT), file);
    return Files.readAllBytes(file);
  }

  @Test
  void recoversThePlantedDictionary() throws IOException {
    Lexicon lexicon = LexiconTrainer.train(corpus(400), TrainingProgress.SILENT);
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
  void givesTheSameBytesForTheSameSeedOnAnyNumberOfThreads() throws IOException {
    TrainingOptions options = corpus(200);
    byte[] first = trained(options);
    assertThat(trained(options)).isEqualTo(first);
    assertThat(trained(options.withThreads(1))).isEqualTo(first);
    assertThat(trained(options.withThreads(5))).isEqualTo(first);
  }

  @Test
  void reportsProgressFromZeroUpwards() throws IOException {
    List<Double> shares = new ArrayList<>();
    LexiconTrainer.train(corpus(50), (stage, done) -> shares.add(done));
    assertThat(shares).isSorted().startsWith(0.0).allMatch(share -> share <= 1);
  }

  @Test
  void refusesACorpusWithoutPairs() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.tsv"), "no tab here\n\n\t\n");
    TrainingOptions options = TrainingOptions.defaults().withCorpora(List.of(empty));
    assertThatThrownBy(() -> LexiconTrainer.train(options, TrainingProgress.SILENT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no sentence pairs");
  }
}
