// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that times duizhao beside another program, with trivial ones in both places. */
class CompareSpeedTest {
  private static final Path SCRIPT = Path.of("evaluation/compare-speed").toAbsolutePath();

  @TempDir private Path folder;
  private String source = "";
  private String target = "";

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
    source = Files.writeString(folder.resolve("a b.en"), "It boots.\n").toString();
    target = Files.writeString(folder.resolve("译文.zh"), "它启动。\n").toString();
  }

  private Ran run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/bash", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int code =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ran(code, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void runsBothTurnByTurnOnTheFiles() throws IOException, InterruptedException {
    String sizes = " $(wc -c <\"$SOURCE\") $(wc -c <\"$TARGET\") >>log";
    Ran ran =
        run("-n", "2", "--ours", "echo o" + sizes, "--peer", "echo p" + sizes, source, target);
    assertThat(ran.err).isEmpty();
    assertThat(ran.code).isZero();
    assertThat(read(folder.resolve("log"))).isEqualTo("o 10 13\np 10 13\n".repeat(3));
  }

  @Test
  void reportsLeastMedianMostAndTheRatio() throws IOException, InterruptedException {
    Ran ran = run("-n", "3", "--ours", "cat \"$SOURCE\"", "--peer", "cat", source, target);
    assertThat(ran.err).isEmpty();
    List<String> lines = ran.out.lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("3 runs each: " + source + " (10 bytes), " + target + " (13 bytes)");
    assertThat(lines.subList(2, lines.size()))
        .hasSize(7)
        .zipSatisfy(
            List.of(
                "least",
                "wall s ours",
                "wall s peer",
                "CPU s ours",
                "CPU s peer",
                "peak MiB ours",
                "peak MiB peer"),
            (line, name) -> assertThat(line.strip()).startsWith(name));
    for (String line : lines.subList(3, lines.size())) {
      String[] cells = line.substring(14).strip().split(" +");
      assertThat(cells).hasSize(line.contains("ours") ? 4 : 3);
      if (!cells[0].equals("-")) {
        assertThat(Double.parseDouble(cells[0])).isLessThanOrEqualTo(Double.parseDouble(cells[1]));
        assertThat(Double.parseDouble(cells[1])).isLessThanOrEqualTo(Double.parseDouble(cells[2]));
      }
    }
  }

  @Test
  void saysWhatIsWrongInOneLine() throws IOException, InterruptedException {
    assertRefused(run(source, target), "--peer COMMAND is needed");
    assertRefused(run("--peer", "cat", source), "found 1 files");
    assertRefused(run("--peer", "cat", source, "nowhere"), "nowhere: no such file");
    assertRefused(run("-n", "0", "--peer", "cat", source, target), "-n 0: expected a number");
    assertRefused(run("--quick"), "unknown option '--quick'");
    assertRefused(run("--peer"), "--peer needs a value");
    Ran failed = run("--ours", "cat", "--peer", "echo no >&2; exit 3", source, target);
    assertThat(failed.err)
        .isEqualTo(
            "no\ncompare-speed: the command of peer ended with exit code 3: "
                + "echo no >&2; exit 3\n");
    assertThat(failed.code).isEqualTo(2);
    assertThat(failed.out).isEmpty();
  }

  private static void assertRefused(Ran ran, String message) {
    assertThat(ran.err).startsWith("compare-speed: ").contains(message).hasLineCount(1);
    assertThat(ran.out).isEmpty();
    assertThat(ran.code).isEqualTo(2);
  }
}
