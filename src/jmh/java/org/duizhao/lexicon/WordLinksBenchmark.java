// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.token.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Word links of 200 English sentences by the two hidden Markov models, along a band. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WordLinksBenchmark {
  private static final int SENTENCES = 200;
  private static final int REACH = 6;

  private final Lexicon lexicon = Lexicon.bundled();
  private final DocumentAligner aligner = new DocumentAligner(lexicon);
  private ParallelText text;
  private List<List<Token>> english;
  private List<List<Token>> chinese;
  private SentenceBand band;

  /** Cuts the texts into words and lays the band around a straight path. */
  @Setup
  public void prepare() {
    text = ParallelText.of(SENTENCES, 1);
    english = tokens(text.english(), true);
    chinese = tokens(text.chinese(), false);
    int n = english.size();
    int m = chinese.size();
    int[] from = new int[n];
    int[] to = new int[n];
    for (int e = 0; e < n; e++) {
      int z = (int) ((long) e * m / n);
      from[e] = Math.max(0, Math.min(m - 1, z - REACH));
      to[e] = Math.min(m, z + REACH + 1);
    }
    band = new SentenceBand(from, to, m);
  }

  private List<List<Token>> tokens(List<String> sentences, boolean isEnglish) {
    return sentences.stream()
        .map(
            sentence ->
                isEnglish
                    ? lexicon.tokenizer().english().of(sentence)
                    : lexicon.tokenizer().chinese().of(sentence))
        .toList();
  }

  /** Both directions, and the masses between sentences. */
  @Benchmark
  public SentenceMasses links() {
    return aligner.align(english, chinese, band);
  }

  /** Both texts cut into words. */
  @Benchmark
  public int tokens() {
    return tokens(text.english(), true).size() + tokens(text.chinese(), false).size();
  }
}
