// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final byte[] WORDS = "内核\tkernel\n".getBytes(StandardCharsets.UTF_8);

  private static byte[] bytes() throws IOException {
    return written(ModelFile.empty("x").with("lexicon", WORDS).with("beads", new byte[] {1, 2, 3}));
  }

  private static byte[] written(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }

  private static ModelFile read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), "our.model");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ModelFile file = read(bytes());
    assertThat(file.section("lexicon")).isEqualTo(WORDS);
    assertThat(file.section("beads")).containsExactly(1, 2, 3);
    assertThat(written(file)).isEqualTo(bytes());
  }

  @Test
  void replacesOneSectionAndKeepsTheOthers() throws IOException {
    ModelFile file = read(bytes());
    ModelFile changed = read(written(file.with("beads", new byte[] {9})));
    assertThat(changed.section("beads")).containsExactly(9);
    assertThat(changed.section("lexicon")).isEqualTo(WORDS);
    assertThat(file.section("beads")).hasSize(3);
  }

  @Test
  void refusesForeignFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("foreign.bin");
    Files.writeString(file, "PK\u0003\u0004 this is an archive, not a model");
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageEndingWith("foreign.bin: not a model of duizhao");
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(ModelFileException.class);
  }

  @Test
  void refusesOtherVersions() throws IOException {
    byte[] bytes = bytes();
    bytes[7] = 99;
    assertThatThrownBy(() -> read(bytes))
        .hasMessage("our.model: model format 99; this program reads format 1");
  }

  @Test
  void refusesCutAndLengthenedFiles() throws IOException {
    byte[] bytes = bytes();
    for (int length = 0; length <= bytes.length + 2; length++) {
      byte[] other = Arrays.copyOf(bytes, length);
      if (length != bytes.length) {
        assertThatThrownBy(() -> read(other))
            .as("length " + length)
            .isInstanceOf(ModelFileException.class);
      }
    }
  }

  @Test
  void refusesAnyChangedByte() throws IOException {
    byte[] bytes = bytes();
    Random random = new Random(3);
    for (int at = 0; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> read(changed)).isInstanceOf(ModelFileException.class);
    }
  }

  @Test
  void neverFailsOtherwiseUnderARightChecksum() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      byte[] rest = new byte[random.nextInt(60)];
      random.nextBytes(rest);
      CRC32 checksum = new CRC32();
      checksum.update(rest);
      ByteBuffer file = ByteBuffer.allocate(16 + rest.length);
      file.put("DZMD".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(rest.length);
      file.putInt((int) checksum.getValue()).put(rest);
      assertThatThrownBy(() -> read(file.array()).section("lexicon"))
          .as("file " + i)
          .isInstanceOf(ModelFileException.class);
    }
  }

  @Test
  void theBundledModelIsWhole() throws IOException {
    assertThat(ModelFile.bundled().section("lexicon")).hasSizeGreaterThan(1_000_000);
    assertThat(ModelFile.bundled().section("beads")).isNotEmpty();
    assertThat(written(ModelFile.bundled())).hasSizeLessThan(24_000_000);
  }
}
