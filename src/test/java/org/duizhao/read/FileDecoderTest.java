// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.duizhao.document.InputException;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDecoderTest {
  private static final String TEXT = "合并窗口已经关闭，内核支持 futex2 与 😀。\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theMarkIsNoText(String name) throws InputException {
    Charset charset = Charset.forName(name);
    SourceFile file = FileDecoder.decode("a", ("\uFEFF" + TEXT).getBytes(charset));
    assertThat(file.text()).isEqualTo(TEXT);
    assertThat(file.charset()).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void detectsWithoutMark(String name) throws InputException {
    Charset charset = Charset.forName(name);
    SourceFile file = FileDecoder.decode("a", TEXT.getBytes(charset));
    assertThat(file.text()).isEqualTo(TEXT);
    assertThat(file.charset()).isEqualTo(charset);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("", "a: is empty; expected text"),
        arguments("200A", "a: holds nothing but blanks; expected text"),
        arguments("EFBBBF", "a: is empty but for its byte order mark; expected text"),
        arguments("61620063", "a: is binary: byte 0x00 at offset 2; expected text"),
        arguments("255044462D", "a: is a PDF; expected text"),
        arguments("504B0304", "a: is a ZIP archive or an office document; expected text"),
        arguments(
            "610AE4B8ADE961",
            "a:2:2: not UTF-8: byte 0xE9 at offset 5; "
                + "expected UTF-8, UTF-16 with a byte order mark, or GB18030"),
        arguments(
            "EFBBBF61FF",
            "a:1:2: not UTF-8: byte 0xFF at offset 4; "
                + "expected UTF-8, UTF-16 with a byte order mark, or GB18030"),
        arguments(
            "FFFE6100D8",
            "a:1:2: not UTF-16LE: byte 0xD8 at offset 4; "
                + "expected UTF-8, UTF-16 with a byte order mark, or GB18030"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesInOneLine(String hex, String message) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThatThrownBy(() -> FileDecoder.decode("a", bytes))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  /** Nearly all bytes decode as GB18030; Latin-1 and broken UTF-8 must not pass for Chinese. */
  @Test
  void brokenUtf8IsNoGb18030() {
    byte[] latin = "Le café est très fermé à Noël\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] broken = (TEXT + TEXT).getBytes(StandardCharsets.UTF_8);
    broken[4] = 'x';
    assertThatThrownBy(() -> FileDecoder.decode("a", latin)).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> FileDecoder.decode("a", broken)).hasMessageContaining("offset 3");
  }

  @Test
  void missingFilesAndDirectories(@TempDir Path folder) {
    assertThatThrownBy(() -> FileDecoder.decode(folder.resolve("无.md")))
        .hasMessageEndingWith("无.md: no such file");
    assertThatThrownBy(() -> FileDecoder.decode(folder))
        .hasMessageEndingWith(": is a directory; expected a file");
  }
}
