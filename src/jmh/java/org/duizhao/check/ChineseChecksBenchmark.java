// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Checks of the Chinese alone on Markdown of one megabyte in UTF-8, by one thread: ms for each, so
 * that 100 ms are 10 MB a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChineseChecksBenchmark {
  private static final int CHARACTERS = 1_000_000 / 3;
  private static final int PARAGRAPH = 200;

  private SourceFile file = SourceFile.of("a.md", "");
  private TargetText text = TargetText.of(read());
  private CheckRunner typography = runner("typography");
  private CheckRunner variant = runner("wrong-variant");

  /** Makes the document: paragraphs, each tenth with code, a link and mixed widths. */
  @Setup
  public void prepare() {
    StringBuilder made = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; made.length() < CHARACTERS; i++) {
      paragraph.append(String.join("", ParallelText.of(20, i).chinese()));
      if (paragraph.length() > PARAGRAPH) {
        made.append(paragraph);
        made.append(i % 10 == 0 ? "运行 `make`,见[说明](a.md)和Linux。" : "");
        made.append("\n\n");
        paragraph.setLength(0);
      }
    }
    file = SourceFile.of("a.md", made.toString());
    text = TargetText.of(read());
  }

  private Document read() {
    return new DocumentReader().read(file, DocumentFormat.MARKDOWN);
  }

  private static CheckRunner runner(String what) {
    Set<String> ids =
        BuiltInChecks.all().stream()
            .filter(
                check ->
                    check.info().id().equals(what)
                        || check.getClass().getPackageName().endsWith("." + what))
            .map(check -> check.info().id())
            .collect(Collectors.toSet());
    return new CheckRunner(
        BuiltInChecks.all(), new CheckSelection(ids, Set.of(), Map.of()), CheckContext.plain());
  }

  /** All checks of typography. */
  @Benchmark
  public int typography() {
    return typography.runTarget(text).size();
  }

  /** Reading the Markdown, which every check stands on. */
  @Benchmark
  public int reading() {
    return TargetText.of(read()).passages().size();
  }

  /** The check of variants. */
  @Benchmark
  public int variant() {
    return variant.runTarget(text).size();
  }
}
