// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.GeneratedTerms;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.text.literal.LiteralText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What became of the terms of 20,000 entries in 100,000 units, by one thread on one core with a heap
 * of 256 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class TermVerdictsBenchmark {
  private static final int ENTRIES = 20_000;
  private static final int UNITS = 100_000;
  private static final long CELLS = 1L << 20;

  private final Lexicon lexicon = Lexicon.bundled();
  private final WordAligner aligner = new WordAligner(lexicon);
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private TermMatcher matcher = TermBase.empty().matcher();
  private TermStrengths strengths = new TermStrengths(lexicon);

  /** Makes the units and the entries, and the automata of these. */
  @Setup
  public void prepare() {
    for (int i = 0; i < UNITS; i++) {
      ParallelText unit = ParallelText.of(1, i);
      english.add(unit.english().get(0));
      chinese.add(String.join("", unit.chinese()));
    }
    matcher = new TermBase(GeneratedTerms.of(ENTRIES, 2)).matcher();
    strengths = new TermStrengths(lexicon);
  }

  /** Terms of all units that are rendered as their entries say. */
  @Benchmark
  public int units() {
    int good = 0;
    for (int i = 0; i < english.size(); i++) {
      String source = english.get(i);
      String target = chinese.get(i);
      WordEvidence evidence =
          WordEvidence.of(strengths, () -> aligner.links(source, target, CELLS));
      for (TermVerdict verdict :
          matcher
              .verdicts(source, () -> new LiteralText(source, List.of()).spans(), target, evidence)
              .all()) {
        good += verdict.outcome().isGood() ? 1 : 0;
      }
    }
    return good;
  }
}
