// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArticlePairsTest {
  private static final int RECORD = 512;

  @TempDir private Path folder;

  @Test
  void readsPairsOfAFolderAndLeavesTheRest() throws Exception {
    for (String name : List.of("2.en.md", "2.zh.md", "1.en.md", "1.zh.md", "3.en.md", "x.txt")) {
      Files.writeString(folder.resolve(name), "# " + name + "\n");
    }
    assertThat(ArticlePairs.read(folder, 9)).extracting(ArticlePair::id).containsExactly("1", "2");
  }

  @Test
  void readsAnArchive() throws Exception {
    byte[] tar = tar("a/1.en.md", "Hello.\n", "a/1.zh.md", "你好。\n");
    List<ArticlePair> pairs = ArticlePairs.read(packed("x.tar.xz", tar), 9);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).target().blocks().get(0).text()).isEqualTo("你好。");
  }

  @Test
  void takesArticlesAtEvenDistances() throws Exception {
    for (int id = 0; id < 10; id++) {
      Files.writeString(folder.resolve(id + ".en.md"), "Hello.\n");
      Files.writeString(folder.resolve(id + ".zh.md"), "你好。\n");
    }
    assertThat(ArticlePairs.read(folder, 3))
        .extracting(ArticlePair::id)
        .containsExactly("0", "3", "6");
  }

  @Test
  void saysWhatIsWrongWithACorpus() throws Exception {
    assertRefused(folder.resolve("none"), "none: no such file or folder");
    assertRefused(folder, "holds no article with its translation");
    assertRefused(Files.writeString(folder.resolve("x.md"), "x"), "is no folder and no .tar.xz");
    assertRefused(Files.writeString(folder.resolve("bad.tar.xz"), "x"), "cannot be read (");
    byte[] noise = new byte[2 * RECORD];
    Arrays.fill(noise, (byte) 'x');
    assertRefused(packed("noise.tar.xz", noise), "cannot be read (not a tar archive)");
    byte[] tar = tar("1.en.md", "Hello.\n");
    byte[] cut = Arrays.copyOf(tar, RECORD + 3);
    assertRefused(packed("cut.tar.xz", cut), "cannot be read (the archive ends inside a file)");
  }

  @Test
  void saysWhichArticleIsNotUtf8() throws IOException {
    Files.writeString(folder.resolve("1.en.md"), "Hello.\n");
    Files.write(folder.resolve("1.zh.md"), new byte[] {(byte) 0xD6, (byte) 0xD0, 'x'});
    assertRefused(folder, "1.zh.md: not UTF-8");
  }

  private static void assertRefused(Path corpus, String message) {
    assertThatThrownBy(() -> ArticlePairs.read(corpus, 9))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  private Path packed(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(0))) {
      out.write(content);
    }
    return file;
  }

  /** An archive of files, given as names and contents in turn. */
  private static byte[] tar(String... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int x = 0; x < files.length; x += 2) {
      byte[] content = files[x + 1].getBytes(StandardCharsets.UTF_8);
      byte[] header = new byte[RECORD];
      put(header, 0, files[x]);
      put(header, 124, String.format(Locale.ROOT, "%011o", content.length));
      put(header, 148, "        ");
      header[156] = '0';
      int sum = 0;
      for (byte b : header) {
        sum += b & 0xFF;
      }
      put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
      out.write(header);
      out.write(Arrays.copyOf(content, RECORD));
    }
    out.write(new byte[2 * RECORD]);
    return out.toByteArray();
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
