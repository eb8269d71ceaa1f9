// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sentence alignment of whole texts: the coarse search alone, and all of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {
  /** English sentences. */
  @Param({"200", "1000"})
  public int sentences;

  private final SegmentedAligner fast = SegmentedAligner.fast(Lexicon.bundled());
  private final SegmentedAligner full =
      new SegmentedAligner(Lexicon.bundled(), BeadModel.bundled());
  private ParallelText text;

  /** Makes the text. */
  @Setup
  public void prepare() {
    text = ParallelText.of(sentences, 1);
  }

  /** Words, anchors, band and the coarse search. */
  @Benchmark
  public List<SegmentedAligner.Numbers> coarse() {
    return fast.englishToChinese(text.english(), text.chinese());
  }

  /** The coarse search, word links and the learned model; uses all processors. */
  @Benchmark
  public List<SegmentedAligner.Numbers> full() {
    return full.englishToChinese(text.english(), text.chinese());
  }
}
