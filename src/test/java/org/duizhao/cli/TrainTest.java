// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Translation;
import org.duizhao.store.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own model: trained, used, refused when it is damaged. */
class TrainTest {
  private static final String[][] WORDS = {
    {"kernel", "内核"}, {"driver", "驱动"}, {"patch", "补丁"}, {"lamp", "电灯"}, {"river", "河流"}
  };

  @TempDir private Path folder;

  private Path memory() throws IOException {
    StringBuilder text = new StringBuilder("<tmx version=\"1.4\"><body>\n");
    for (int i = 0; i < 60; i++) {
      String[] a = WORDS[i % 5];
      String[] b = WORDS[(i * 2 + i / 5) % 5];
      text.append(
          "<tu><tuv xml:lang=\"en\"><seg>the " + a[0] + " and the " + b[0] + "</seg></tuv>");
      text.append("<tuv xml:lang=\"zh\"><seg>" + a[1] + "和" + b[1] + "</seg></tuv></tu>\n");
    }
    return Files.writeString(folder.resolve("memory.tmx"), text + "</body></tmx>");
  }

  private Path dictionary() throws IOException {
    StringBuilder text = new StringBuilder("no entry\n");
    for (String[] word : WORDS) {
      text.append(word[1] + "\t" + word[1] + "\tx\t(word)\n");
    }
    return Files.writeString(folder.resolve("dictionary.tsv"), text);
  }

  private Path trained() throws IOException {
    Path model = folder.resolve("our.model");
    Ran ran =
        Ran.duizhao(
            "train",
            "--corpus",
            memory().toString(),
            "--dictionary",
            dictionary().toString(),
            "--output",
            model.toString());
    assertThat(ran.err())
        .endsWith(
            "dictionary.tsv:1:1: expected word, traditional form, pinyin and glosses with tabs"
                + " between\n");
    assertThat(ran.code()).isZero();
    return model;
  }

  private Ran align(Path model) throws IOException {
    Path english = Files.writeString(folder.resolve("en"), "the kernel\nthe lamp\n");
    Path chinese = Files.writeString(folder.resolve("zh"), "内核\n电灯\n");
    return Ran.duizhao(
        "align",
        "--segmented",
        "--model",
        model.toString(),
        english.toString(),
        chinese.toString());
  }

  @Test
  void aTrainedModelKnowsTheMemoryAndKeepsTheBeadWeights() throws IOException {
    ModelFile model = ModelFile.read(trained());
    for (String[] word : WORDS) {
      assertThat(Lexicon.of(model).translations(word[0]))
          .first()
          .extracting(Translation::chinese)
          .isEqualTo(word[1]);
    }
    assertThat(model.section("beads")).isEqualTo(ModelFile.bundled().section("beads"));
  }

  @Test
  void alignAndCheckTakeIt() throws IOException {
    Path model = trained();
    Ran ran = align(model);
    assertThat(ran.out()).isEqualTo("[0]:[0]\n[1]:[1]\n");
    assertThat(ran.code()).isZero();
    Path source = Files.writeString(folder.resolve("a.md"), "The kernel and the lamp.\n");
    Path target = Files.writeString(folder.resolve("b.md"), "内核和电灯。\n");
    Ran checked =
        Ran.duizhao(
            "check",
            "--model",
            model.toString(),
            "--output",
            "ndjson",
            source.toString(),
            target.toString());
    assertThat(checked.code()).as(checked.err()).isZero();
  }

  @Test
  void trainAlignerPutsItsWeightsIntoACopy() throws IOException {
    Path model = trained();
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path from = Files.createDirectories(folder.resolve("from"));
    Path to = Files.createDirectories(folder.resolve("to"));
    Files.writeString(from.resolve("1"), "the kernel\nthe lamp\nthe river and the patch\n");
    Files.writeString(to.resolve("1"), "内核\n电灯\n河流和补丁\n");
    Files.writeString(gold.resolve("1"), "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    Path tuned = folder.resolve("tuned.model");
    Ran ran =
        Ran.duizhao(
            "train-aligner",
            "--source",
            from.toString(),
            "--target",
            to.toString(),
            "--gold",
            gold.toString(),
            "--model",
            model.toString(),
            "--output",
            tuned.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    ModelFile file = ModelFile.read(tuned);
    assertThat(file.section("lexicon")).isEqualTo(ModelFile.read(model).section("lexicon"));
    assertThat(file.section("beads")).isNotEqualTo(ModelFile.read(model).section("beads"));
    assertThat(align(tuned).code()).isZero();
  }

  @Test
  void damagedModelsAreRefusedInOneLine() throws IOException {
    Path model = trained();
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Files.write(model, bytes);
    assertRefused(align(model), "our.model: damaged model (checksum differs)");
    Files.writeString(model, "a text");
    assertRefused(align(model), "our.model: not a model of duizhao");
    bytes[7] = 2;
    Files.write(model, bytes);
    assertRefused(align(model), "our.model: model format 2; this program reads format 1");
    assertRefused(align(folder), ": is a directory; expected a model");
    assertRefused(align(folder.resolve("nowhere")), "nowhere: no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "align"})
  void bothCommandsRefuseWhatIsNoModel(String command) throws IOException {
    Path text = Files.writeString(folder.resolve("a.md"), "A text.\n");
    String file = text.toString();
    assertRefused(
        Ran.duizhao(command, "--model", file, file, file), "a.md: not a model of duizhao");
  }

  @Test
  void aCorpusThatCannotBeReadIsOneLine() throws IOException {
    Path corpus = Files.writeString(folder.resolve("c.tmx"), "<tmx>\n<body>");
    Path model = folder.resolve("m");
    Ran ran = Ran.duizhao("train", "--corpus", corpus.toString(), "--output", model.toString());
    assertThat(ran.err()).contains("c.tmx:2:7: not well-formed (");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(model).doesNotExist();
  }

  private static void assertRefused(Ran ran, String end) {
    assertThat(ran.err()).startsWith("duizhao: ").endsWith(end + "\n").hasLineCount(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }
}
