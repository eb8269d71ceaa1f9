// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
  private static LexiconData sample() {
    Vocabulary english = new Vocabulary();
    Vocabulary chinese = new Vocabulary();
    for (int i = 0; i < 5; i++) {
      english.add("kernel");
      english.add("merge");
      chinese.add("内核");
      chinese.add("合并");
      chinese.add("linux");
    }
    return new LexiconBuilder(english, chinese)
        .add(
            List.of(
                new LexiconRow("kernel", "内核", 1500),
                new LexiconRow("kernel", "核", 30),
                new LexiconRow("merge", "合并", 20_000)))
        .words(List.of("补丁"))
        .build(JumpTable.initial(), JumpTable.initial());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconFile.write(sample(), out);
    return out.toByteArray();
  }

  private static Lexicon read(byte[] bytes) throws IOException {
    return new Lexicon(LexiconFile.read(new ByteArrayInputStream(bytes), "model.bin"));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Lexicon lexicon = read(bytes());
    assertThat(lexicon.size()).isEqualTo(3);
    assertThat(lexicon.strength("kernel", "内核")).isCloseTo(1500, within(30.0));
    assertThat(lexicon.strength("merge", "合并")).isCloseTo(20_000, within(400.0));
    assertThat(lexicon.translations("kernel"))
        .extracting(Translation::chinese)
        .containsExactly("内核", "核");
    assertThat(lexicon.translations("unheard")).isEmpty();
    assertThat(lexicon.englishCount("merge")).isEqualTo(5);
    assertThat(lexicon.chineseCount("补丁")).isZero();
    assertThat(lexicon.wordCosts().cost("打补丁", 1, 3)).isLessThan(20f);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    LexiconFile.write(lexicon.data(), again);
    assertThat(again.toByteArray()).isEqualTo(bytes());
  }

  @Test
  void knowsIdenticalContainedAndRelatedWords() throws IOException {
    Lexicon lexicon = read(bytes());
    assertThat(lexicon.strength("linux", "linux")).isBetween(2.0, 20_000.0);
    assertThat(lexicon.strength("x86_64", "x86_64")).isGreaterThanOrEqualTo(50);
    assertThat(lexicon.strength(",", ",")).isEqualTo(30);
    assertThat(lexicon.strength("postgres", "postgresql")).isEqualTo(500);
    assertThat(lexicon.strength("kernel", "合并")).isLessThan(1);
    assertThat(lexicon.strength("merge", "并")).isGreaterThan(lexicon.strength("kernel", "并"));
    assertThat(lexicon.strength("unheard", "未闻")).isZero();
  }

  @Test
  void refusesForeignFiles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("foreign.bin");
    Files.writeString(file, "PK\u0003\u0004 this is an archive, not a lexicon");
    assertThatThrownBy(() -> Lexicon.read(file))
        .isInstanceOf(LexiconFileException.class)
        .hasMessageContaining("foreign.bin: not a lexicon of duizhao");
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> Lexicon.read(file)).isInstanceOf(LexiconFileException.class);
  }

  @Test
  void refusesOtherVersions() throws IOException {
    byte[] bytes = bytes();
    bytes[7] = 99;
    assertThatThrownBy(() -> read(bytes))
        .hasMessage("model.bin: lexicon format 99, this program reads format 1");
  }

  @Test
  void refusesCutAndLengthenedFiles() throws IOException {
    byte[] bytes = bytes();
    for (int length : new int[] {3, 10, 16, bytes.length / 2, bytes.length - 1, bytes.length + 1}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(bytes, length)))
          .as("length " + length)
          .isInstanceOf(LexiconFileException.class);
    }
  }

  @Test
  void refusesAnyChangedByte() throws IOException {
    byte[] bytes = bytes();
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> read(changed)).isInstanceOf(LexiconFileException.class);
    }
  }

  @Test
  void refusesNonsenseUnderARightChecksum() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] payload = new byte[random.nextInt(2000)];
      random.nextBytes(payload);
      java.util.zip.CRC32 checksum = new java.util.zip.CRC32();
      checksum.update(payload);
      java.nio.ByteBuffer file = java.nio.ByteBuffer.allocate(16 + payload.length);
      file.put("DZLX".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(payload.length);
      file.putInt((int) checksum.getValue()).put(payload);
      assertThatThrownBy(() -> read(file.array())).isInstanceOf(LexiconFileException.class);
    }
  }

  @Test
  void theBundledLexiconKnowsCommonWords() {
    Lexicon lexicon = Lexicon.bundled();
    assertThat(lexicon.strength("kernel", "内核")).isGreaterThan(200);
    assertThat(lexicon.strength("vulnerability", "漏洞")).isGreaterThan(200);
    assertThat(lexicon.strength("although", "虽然")).isGreaterThan(50);
    assertThat(lexicon.strength("kernel", "天气")).isLessThan(5);
    assertThat(lexicon.size()).isGreaterThan(100_000);
  }
}
