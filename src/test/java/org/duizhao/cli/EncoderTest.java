// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.duizhao.encoder.SmallModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --encoder} with a real model, and with what is none. */
class EncoderTest {
  private static final String BERT =
      "{'pre_tokenizer': {'type': 'BertPreTokenizer'}, 'normalizer': {'type': 'BertNormalizer'},"
          + " 'model': {'type': 'WordPiece', 'continuing_subword_prefix': '##', 'vocab': ";

  @TempDir private static Path model;
  @TempDir private Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    SmallModel.into(model);
  }

  /** Two Chinese sentences that no lexicon can tell apart: only the vectors can. */
  private Ran align(String... options) throws IOException {
    String[] command = {"align", "--segmented"};
    Path english = Files.writeString(folder.resolve("en"), "The kernel boots.\nIt is fast.\n");
    Path chinese = Files.writeString(folder.resolve("zh"), "内核启动。\n它很快。\n");
    String[] all = Arrays.copyOf(command, command.length + options.length + 2);
    System.arraycopy(options, 0, all, command.length, options.length);
    all[all.length - 2] = english.toString();
    all[all.length - 1] = chinese.toString();
    return Ran.duizhao(all);
  }

  @Test
  void alignsFilesOfSentences() throws IOException {
    for (String quality : new String[] {"fast", "full"}) {
      Ran ran = align("--encoder", "onnx:" + model, "--quality", quality);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).isEqualTo("[0]:[0]\n[1]:[1]\n");
      assertThat(ran.code()).isZero();
    }
  }

  @Test
  void alignsAndChecksDocuments() throws IOException {
    Path source = Files.writeString(folder.resolve("a.md"), "It boots. Then it waits. It is fast.");
    Path target = Files.writeString(folder.resolve("b.md"), "它启动。然后等待。它很快。");
    String[] files = {source.toString(), target.toString()};
    Ran plain = Ran.duizhao("align", files[0], files[1]);
    Ran asked = Ran.duizhao("align", "--encoder", "onnx:" + model, files[0], files[1]);
    assertThat(asked.err()).isEmpty();
    assertThat(asked.out()).hasLineCount((int) plain.out().lines().count());
    Ran silent =
        Ran.duizhao(
            "align", "--encoder", "onnx:" + model, "--encoder-weight", "0", files[0], files[1]);
    assertThat(silent.out()).isEqualTo(plain.out());
    Ran checked =
        Ran.duizhao("check", "--encoder", "onnx:" + model, "--output", "json", files[0], files[1]);
    assertThat(checked.code()).as(checked.err()).isZero();
  }

  private Path damaged(String file, String content) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("model"));
    Path pooling = Files.createDirectory(copy.resolve("1_Pooling"));
    Files.createLink(copy.resolve("model.onnx"), model.resolve("model.onnx"));
    Files.createLink(copy.resolve("tokenizer.json"), model.resolve("tokenizer.json"));
    Files.copy(model.resolve("1_Pooling/config.json"), pooling.resolve("config.json"));
    Path damaged = copy.resolve(file);
    Files.deleteIfExists(damaged);
    if (content != null) {
      Files.writeString(damaged, content.replace("BERT", BERT).replace('\'', '"'));
    }
    return copy;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "model.onnx | - | model: no model.onnx in it, and no onnx/model.onnx",
        "model.onnx | `` | model.onnx: not a model that ONNX Runtime reads (",
        "model.onnx | a text | model.onnx: not a model that ONNX Runtime reads (",
        "tokenizer.json | - | model: no tokenizer.json in it, and no vocab.txt",
        "tokenizer.json | `` | tokenizer.json: expected a JSON object",
        "tokenizer.json | {'model': | tokenizer.json: damaged JSON (",
        "tokenizer.json | {'model': {'type': 'Unigram'}} | found Unigram",
        "tokenizer.json | BERT {}}} | tokenizer.json: the vocabulary has no [CLS]",
        "tokenizer.json | BERT {'[CLS]': -5}}} | the vocabulary has a number below 0",
        "tokenizer.json | BERT {'[CLS]': 1, '[SEP]': 2, '[UNK]': 3, '[PAD]': 99999}}}"
            + " | model.onnx: cannot be run (",
        "1_Pooling/config.json | {} | config.json: expected pooling of the first token",
        "1_Pooling/config.json | 5 | config.json: expected a JSON object",
        "2_Dense | x | model.onnx: lacks the layer of 2_Dense"
      })
  void damagedFoldersAreRefusedInOneLine(String file, String content, String message)
      throws IOException {
    assertRefused(align("--encoder", "onnx:" + damaged(file, content)), message);
  }

  @Test
  void aModelThatEndsTooSoonIsRefusedInOneLine() throws IOException {
    Path copy = damaged("model.onnx", null);
    byte[] bytes = Files.readAllBytes(model.resolve("model.onnx"));
    Files.write(copy.resolve("model.onnx"), Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(align("--encoder", "onnx:" + copy), "not a model that ONNX Runtime reads (");
  }

  @Test
  void wrongArgumentsAreRefusedInOneLine() throws IOException {
    assertRefused(align("--encoder", "bert"), "--encoder bert: expected onnx:DIR");
    assertRefused(align("--encoder", "onnx:"), "--encoder onnx:: expected onnx:DIR");
    assertRefused(align("--encoder", "onnx:" + folder.resolve("no")), "no: no such folder");
    assertRefused(align("--encoder-weight", "-1"), "--encoder-weight -1.0: expected 0 or more");
  }

  private static void assertRefused(Ran ran, String message) {
    assertThat(ran.err()).startsWith("duizhao: ").contains(message).hasLineCount(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }
}
