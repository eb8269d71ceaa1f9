// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All checks on 500 units that come already paired, by one thread; each tenth has another's target. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class UnitChecksBenchmark {
  private static final int UNITS = 500;

  private final List<String> lines = new ArrayList<>();
  private UnitCheck check;

  /** Makes the units, a text of one sentence each. */
  @Setup
  public void prepare() {
    for (int i = 0; i < UNITS; i++) {
      String english = ParallelText.of(1, i).english().get(0);
      int other = i % 10 == 0 ? i + 1 : i;
      String chinese = String.join("", ParallelText.of(1, other).chinese());
      lines.add("u" + i + "\t" + english + "\t" + chinese);
    }
    CheckContext context = new CheckContext(TermBase.bundled());
    CheckRunner runner = new CheckRunner(BuiltInChecks.all(), CheckSelection.all(), context);
    check = new UnitCheck(runner, Progress.SILENT);
  }

  /** Findings of all units. */
  @Benchmark
  public int units() throws InputException {
    int findings = 0;
    for (int i = 0; i < lines.size(); i++) {
      findings += check.findings("units.tsv", lines.get(i), i + 1).size();
    }
    return findings;
  }
}
