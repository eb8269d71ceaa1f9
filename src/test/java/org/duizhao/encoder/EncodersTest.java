// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.model.SentenceVectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoder with a real model. */
class EncodersTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    SmallModel.into(folder);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void sentencesOfOneMeaningLieClose() throws EncoderException {
    try (SentenceVectors vectors = Encoders.onnx(folder)) {
      float[][] of = vectors.of(List.of("系统无法启动。", "电脑启动不了。", "今天的晚饭很好吃。", "", "系统无法启动。"));
      assertThat(of).hasDimensions(5, 512);
      assertThat(cosine(of[0], of[0])).isCloseTo(1, within(1e-5));
      assertThat(cosine(of[0], of[1])).isGreaterThan(cosine(of[0], of[2]) + 0.1);
      assertThat(of[3]).containsOnly(0f);
      assertThat(of[4]).isEqualTo(of[0]);
      assertThat(vectors.of(List.of())).isEmpty();
    }
  }

  @Test
  void theOrderOfTheSentencesIsThatOfTheVectors() throws EncoderException {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sentences.add("第 " + i + " 步。" + "再等一下。".repeat(i % 7));
    }
    List<String> turned = new ArrayList<>(sentences);
    Collections.reverse(turned);
    try (SentenceVectors vectors = Encoders.onnx(folder)) {
      float[][] of = vectors.of(sentences);
      float[][] back = vectors.of(turned);
      for (int i = 0; i < of.length; i++) {
        assertThat(cosine(of[i], back[of.length - 1 - i])).isGreaterThan(0.98);
      }
    }
  }

  @Test
  void aListOfPiecesGivesTheSameVectors(@TempDir Path other) throws Exception {
    Files.copy(
        folder.resolve("model.onnx"),
        Files.createDirectory(other.resolve("onnx")).resolve("model.onnx"));
    Files.createDirectory(other.resolve("1_Pooling"));
    Files.copy(folder.resolve("1_Pooling/config.json"), other.resolve("1_Pooling/config.json"));
    Files.writeString(other.resolve("tokenizer_config.json"), "{\"do_lower_case\": false}");
    Files.write(other.resolve("vocab.txt"), pieces());
    List<String> sentences = List.of("Rebooting 内核 takes 5 秒。", "É");
    try (SentenceVectors whole = Encoders.onnx(folder);
        SentenceVectors listed = Encoders.onnx(other)) {
      assertThat(listed.of(sentences)).isDeepEqualTo(whole.of(sentences));
    }
  }

  private static List<String> pieces() throws EncoderException {
    var vocabulary =
        JsonTree.child(
            JsonTree.child(JsonTree.read(folder.resolve("tokenizer.json")), "model"), "vocab");
    List<String> pieces = new ArrayList<>(Collections.nCopies(vocabulary.size(), ""));
    vocabulary.forEach((piece, number) -> pieces.set((Integer) number, piece));
    return pieces;
  }

  /** Loads the encoder's package anew, in a world without ONNX Runtime. */
  private static final class WithoutRuntime extends ClassLoader {
    WithoutRuntime() {
      super(EncodersTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("ai.onnxruntime.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.duizhao.encoder.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void withoutTheRuntimeItSaysWhatIsMissing() throws ReflectiveOperationException {
    Class<?> encoders = new WithoutRuntime().loadClass(Encoders.class.getName());
    assertThatThrownBy(() -> encoders.getMethod("onnx", Path.class).invoke(null, folder))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .hasMessageStartingWith("ONNX Runtime is not part of duizhao.jar: put the jar of ")
        .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime")
        .hasMessageContaining("java -cp duizhao.jar:onnxruntime.jar org.duizhao.cli.Main");
  }
}
