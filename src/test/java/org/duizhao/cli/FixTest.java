// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixTest {
  private static final String BEFORE = "# 标题\r\n\r\n保存文件,然后退出。\r\n";
  private static final String AFTER = "# 标题\r\n\r\n保存文件，然后退出。\r\n";

  @TempDir private Path folder;

  @Test
  void showsWhatItWouldDoAndLeavesTheFileAlone() throws IOException {
    Path file = write("a.md", BEFORE, "UTF-8", "");
    Ran ran = Ran.duizhao("fix", file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("-保存文件,然后退出。", "+保存文件，然后退出。");
    assertThat(Files.readString(file)).isEqualTo(BEFORE);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''"})
  void writesInTheFilesOwnEncoding(String charset, String mark) throws IOException {
    Path file = write("a.md", BEFORE, charset, mark);
    assertThat(Ran.duizhao("fix", "--write", file.toString()).code()).isZero();
    assertThat(Files.readAllBytes(file))
        .isEqualTo((mark + AFTER).getBytes(Charset.forName(charset)));
    Ran again = Ran.duizhao("fix", file.toString());
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEmpty();
  }

  @Test
  void mendsWhatTheOptionsSay() throws IOException {
    Path file = write("a.md", "使用Linux,保存「文件」。\n", "UTF-8", "");
    Ran.duizhao("fix", "--write", "--spacing", "require", "--quotes", "curly", file.toString());
    assertThat(Files.readString(file)).isEqualTo("使用 Linux,保存“文件”。\n");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    Path file = write("a.md", BEFORE, "UTF-8", "");
    Ran ran = Ran.duizhao("fix", "--write", folder.resolve("none.md").toString(), file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("none.md: no such file");
    assertThat(Files.readString(file)).isEqualTo(AFTER);
  }

  @Test
  void refusesAnUnknownPolicy() {
    Ran ran = Ran.duizhao("fix", "--spacing", "sometimes", "a.md");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("consistent, require, forbid");
  }

  private Path write(String name, String text, String charset, String mark) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
    return Files.write(file, bytes);
  }
}
