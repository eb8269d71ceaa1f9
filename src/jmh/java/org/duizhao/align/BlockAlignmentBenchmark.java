// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two documents of some 150 paragraphs: blocks paired, and the sentences in them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BlockAlignmentBenchmark {
  private static final int SECTIONS = 50;
  private static final int SENTENCES = 4;

  private final Aligner aligner = new Aligner(Lexicon.bundled(), BeadModel.bundled());
  private Document english;
  private Document chinese;

  /** Each section has a heading, a paragraph and a list item; each tenth Chinese item is missing. */
  @Setup
  public void prepare() {
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    for (int i = 0; i < SECTIONS; i++) {
      append(source, ParallelText.of(1, i).english(), "# ");
      append(target, ParallelText.of(1, i).chinese(), "# ");
      ParallelText paragraph = ParallelText.of(SENTENCES, SECTIONS + i);
      append(source, paragraph.english(), "");
      append(target, paragraph.chinese(), "");
      ParallelText item = ParallelText.of(2, 2L * SECTIONS + i);
      append(source, item.english(), "- ");
      if (i % 10 != 0) {
        append(target, item.chinese(), "- ");
      }
    }
    english = read("a.md", source);
    chinese = read("a.zh.md", target);
  }

  private static void append(StringBuilder text, List<String> sentences, String marker) {
    text.append(marker).append(String.join(" ", sentences)).append("\n\n");
  }

  private static Document read(String name, StringBuilder text) {
    return new DocumentReader()
        .read(SourceFile.of(name, text.toString()), DocumentFormat.MARKDOWN);
  }

  /** From parsed documents to a bitext. */
  @Benchmark
  public Bitext blocks() {
    return aligner.align(english, chinese);
  }
}
