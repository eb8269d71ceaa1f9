// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} and {@code align} on documents, from files to exit code and streams. */
class DocumentsTest {
  @TempDir private Path folder;
  private Path source = Path.of("set by write");
  private Path target = source;

  @BeforeEach
  void write() throws IOException {
    source = folder.resolve("news.md");
    target = folder.resolve("news.zh.md");
    Files.writeString(
        source,
        """
        # Kernel news

        The scheduler now handles 64 queues at once.

        The memory allocator became faster, and it uses less memory on small machines.
        """);
    Files.writeString(
        target,
        """
        # 内核新闻

        调度器现在可以同时处理 46 个队列。

        内存分配器变快了，在小型机器上占用的内存也更少。
        """);
  }

  private Ran check(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "check";
    args[1] = source.toString();
    args[2] = target.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Ran.duizhao(args);
  }

  @Test
  void numberIsFoundAndFailsTheRun() {
    Ran ran = check("--output", "console");

    assertThat(ran.out()).contains("major number-mismatch", target + ":3:13", "^^");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void exitCodeGoesByTheThreshold() {
    assertThat(check("--output", "console", "--fail-on", "critical").code()).isZero();
    assertThat(check("--output", "console", "--fail-on", "none").code()).isZero();
    assertThat(check("--output", "console", "--skip", "number-mismatch").code()).isZero();
    assertThat(check("--output", "console", "--check", "number-mismatch").code()).isEqualTo(1);
    assertThat(check("--output", "console", "--min-confidence", "1").code()).isZero();
  }

  @Test
  void standardOutputHoldsTheFormatAskedForAndNothingElse() {
    assertThat(check("--output", "ndjson").out()).hasLineCount(1).startsWith("{\"check\":");
    assertThat(check("--output", "json").out()).startsWith("{\n").endsWith("}\n");
    assertThat(check("--output", "html").out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void filesLeaveStandardOutputEmpty() throws IOException {
    Path page = folder.resolve("报告.html");
    Path json = folder.resolve("r.json");

    Ran ran = check("--output", "html=" + page, "--output", "json=" + json);

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(json)).startsWith("{\n");
  }

  @Test
  void sameInputGivesTheSameBytes() {
    for (String format : new String[] {"console", "html", "json", "ndjson"}) {
      assertThat(check("--output", format)).isEqualTo(check("--output", format));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.md  | : no such file",
        "empty.md    | : is empty; expected text",
        "binary.md   | : is binary: byte 0x00 at offset 1; expected text",
        "latin.md    | :1:5: not UTF-8: byte 0xE9 at offset 4; expected UTF-8,",
      })
  void unreadableFilesAreNamedInOneLine(String name, String message) throws IOException {
    Path file = folder.resolve(name);
    switch (name) {
      case "empty.md" -> Files.write(file, new byte[0]);
      case "binary.md" -> Files.write(file, new byte[] {'a', 0, 'b'});
      case "latin.md" ->
          Files.write(file, "the \u00E9 bar\n".getBytes(StandardCharsets.ISO_8859_1));
      default -> assertThat(file).doesNotExist();
    }

    Ran ran = Ran.duizhao("check", file.toString(), target.toString(), "--output", "console");

    assertThat(ran.err()).startsWith("duizhao: " + file + message).hasLineCount(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void unreadableGlossaryIsNamedWithItsPlace() throws IOException {
    Path glossary = Files.writeString(folder.resolve("terms.csv"), "source,target\n\"open,开\n");

    Ran ran = check("--output", "console", "--glossary", glossary.toString());

    assertThat(ran.err()).startsWith("duizhao: " + glossary + ":2:1: ").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(check("--glossary", "nowhere.csv").err())
        .isEqualTo("duizhao: nowhere.csv: no such file\n");
    assertThat(check("--output", "console", "--glossary", "none").code()).isEqualTo(1);
  }

  @Test
  void closedPipeIsQuiet() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"check", source.toString(), target.toString(), "--output", "json"},
            closed,
            err);

    assertThat(err.size()).isZero();
    assertThat(code).isEqualTo(1);
  }

  @Test
  void fullDiskIsNot() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Main.run(new String[] {"checks"}, full, err);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("duizhao: cannot write the output (No space left on device)\n");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void alignmentGoesByTheExtension() throws IOException {
    Path tmx = folder.resolve("news.tmx");

    Ran ran =
        Ran.duizhao("align", source.toString(), target.toString(), "--output", tmx.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(tmx)).contains("<seg>Kernel news</seg>", "<seg>内核新闻</seg>");
    assertThat(
            Ran.duizhao("align", source.toString(), target.toString(), "--output", "news.doc")
                .err())
        .isEqualTo("duizhao: news.doc: expected a file that ends in .tsv, .json or .tmx\n");
  }

  @Test
  void blocksArePrintedAsTsv() {
    Ran ran = Ran.duizhao("align", source.toString(), target.toString(), "--level", "block");

    assertThat(ran.out().lines().map(line -> line.split("\t")[0] + " " + line.split("\t")[1]))
        .containsExactly("source_lines target_lines", "1 1", "3 3", "5 5");
  }

  @Test
  void segmentedFilesGiveBeads() throws IOException {
    Path english = Files.writeString(folder.resolve("en"), "The kernel boots.\nIt is fast.\n");
    Path chinese = Files.writeString(folder.resolve("zh"), "内核能启动。\n它很快。\n");

    assertThat(Ran.duizhao("align", "--segmented", english.toString(), chinese.toString()).out())
        .isEqualTo("[0]:[0]\n[1]:[1]\n");
    assertThat(
            Ran.duizhao(
                    "align",
                    "--segmented",
                    "--from",
                    "zh",
                    "--to",
                    "en",
                    chinese.toString(),
                    english.toString())
                .out())
        .isEqualTo("[0]:[0]\n[1]:[1]\n");
    assertThat(Ran.duizhao("align", "--segmented", "--from", "zh", "--to", "zh", "a", "b").err())
        .isEqualTo("duizhao: --from zh --to zh: expected en and zh\n");
  }
}
