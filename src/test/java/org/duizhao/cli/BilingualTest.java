// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --bilingual}, from a file to exit code and streams. */
class BilingualTest {
  private static final String HEDGE = "This will possibly break old scripts.\t这会破坏旧脚本。";

  @TempDir private Path folder;

  private String file(String content) throws IOException {
    Path file = folder.resolve("units.tsv");
    Files.writeString(file, content);
    return file.toString();
  }

  @Test
  void issuesCarryTheirUnit() throws IOException {
    String file = file("u1\tIt boots.\t它能启动。\nu2\t" + HEDGE + "\n");

    Ran ran = Ran.duizhao("check", "--bilingual", file, "--output", "ndjson", "--fail-on", "minor");

    assertThat(ran.out()).hasLineCount(1).endsWith("\"unit\":\"u2\"}\n");
    assertThat(ran.out()).contains("\"line\":2,\"column\":14,\"endLine\":2,\"endColumn\":22");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void mildIssuesDoNotFail() throws IOException {
    String file = file("u2\t" + HEDGE + "\n");

    assertThat(Ran.duizhao("check", "--bilingual", file).code()).isZero();
    assertThat(Ran.duizhao("check", "--bilingual", file, "--fail-on", "none").code()).isZero();
    assertThat(Ran.duizhao("check", "--bilingual", file, "--fail-on", "minor").code()).isEqualTo(1);
  }

  @Test
  void selectionAndConfidenceLeaveOut() throws IOException {
    String file = file("u2\t" + HEDGE + "\n");
    String nothing = "0 issues in 1 units.\n";

    assertThat(Ran.duizhao("check", "--bilingual", file, "--skip", "hedge-lost").out())
        .isEqualTo(nothing);
    assertThat(Ran.duizhao("check", "--bilingual", file, "--min-confidence", "1").out())
        .isEqualTo(nothing);
  }

  @Test
  void malformedLinesAreReportedAndTheRunGoesOn() throws IOException {
    String file = file("u1\tonly two\n\nu2\t" + HEDGE + "\nu3\ta\tb\tc\n\tno id\t无\n");

    Ran ran = Ran.duizhao("check", "--bilingual", file, "--output", "ndjson");

    String expected = "expected an id, the English and the Chinese, with tabs between\n";
    assertThat(ran.err())
        .isEqualTo(
            "duizhao: "
                + file
                + ":1:12: found 2 columns; "
                + expected
                + "duizhao: "
                + file
                + ":4:7: found 4 columns; "
                + expected
                + "duizhao: "
                + file
                + ":5:1: the id is empty; "
                + expected);
    assertThat(ran.out()).hasLineCount(1);
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void backslashesAreText() throws IOException {
    String file = file("u1\tfirst\\n\\t possibly second\t第一\\n\\t第二\n");

    Ran ran = Ran.duizhao("check", "--bilingual", file, "--output", "ndjson");

    assertThat(ran.out()).contains("\"column\":14,").contains("\"text\":\"possibly\"");
  }

  @Test
  void badBytesAndEmptyAndBinaryFilesAreNamed() throws IOException {
    Path file = folder.resolve("bytes.tsv");
    Files.write(file, "u1\tok\t好\nu2\tbad\t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Ran.duizhao("check", "--bilingual", file.toString()).err())
        .contains("bytes.tsv:2:8: not UTF-8");
    Files.write(file, new byte[0]);
    assertThat(Ran.duizhao("check", "--bilingual", file.toString()).err())
        .contains("bytes.tsv: is empty; expected lines of id, English and Chinese");
    Files.write(file, new byte[] {'a', 0, 'b'});
    assertThat(Ran.duizhao("check", "--bilingual", file.toString()).err())
        .contains("bytes.tsv: is binary; expected text in UTF-8");
  }

  @Test
  void headerByteOrderMarkAndCarriageReturnsAreNoText() throws IOException {
    String file = file("\uFEFFid\ten\tzh\r\nu2\t" + HEDGE + "\r\n");

    Ran ran = Ran.duizhao("check", "--bilingual", file);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).endsWith("1 issue (1 minor) in 1 units.\n");
  }

  @Test
  void severalOutputsAtOnce() throws IOException {
    String file = file("u2\t" + HEDGE + "\n");
    Path json = folder.resolve("报告.json");

    Ran ran =
        Ran.duizhao("check", "--bilingual", file, "--output", "ndjson", "--output", "json=" + json);

    assertThat(ran.out()).hasLineCount(1);
    assertThat(Files.readString(json)).contains("\"units\": 1,").endsWith("}\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void orderIsThatOfTheFile() throws IOException {
    Path file = folder.resolve("many.tsv");
    int units = 3000;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < units; i++) {
        out.write("u" + i + "\t" + HEDGE + "\n");
      }
    }

    Ran ran = Ran.duizhao("check", "--bilingual", file.toString(), "--output", "ndjson");

    String[] lines = ran.out().split("\n");
    assertThat(lines).hasSize(units);
    for (int i = 0; i < units; i++) {
      assertThat(lines[i]).endsWith("\"unit\":\"u" + i + "\"}");
    }
  }
}
