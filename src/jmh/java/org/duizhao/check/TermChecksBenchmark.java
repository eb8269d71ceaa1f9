// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duizhao.benchmark.GeneratedTerms;
import org.duizhao.benchmark.ParallelText;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The five checks of terms with 20,000 entries on 100,000 units, a hundred to a page, by one thread
 * on one core with a heap of 256 MB. Other units and entries than the generated ones are read from
 * the files that the environment names as {@code UNITS} ({@code id<TAB>English<TAB>Chinese}) and
 * {@code GLOSSARY}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
public class TermChecksBenchmark {
  private static final int ENTRIES = 20_000;
  private static final int UNITS = 100_000;
  private static final int PAGE = 100;
  private static final Set<String> IDS =
      Set.of(
          "term-not-used",
          "term-forbidden",
          "term-inconsistent",
          "term-first-mention",
          "do-not-translate");

  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private CheckRunner runner = runner(TermBase.empty());

  /** Reads or makes the units and the entries, and the automata of these. */
  @Setup
  public void prepare() throws IOException, InputException {
    String units = System.getenv("UNITS");
    if (units == null) {
      for (int i = 0; i < UNITS; i++) {
        ParallelText unit = ParallelText.of(1, i);
        english.add(unit.english().get(0));
        chinese.add(String.join("", unit.chinese()));
      }
    } else {
      for (String line : Files.readAllLines(Path.of(units))) {
        String[] columns = line.split("\t", -1);
        english.add(columns[1].strip());
        chinese.add(columns[2].strip());
      }
    }
    TermBase base = base();
    base.matcher();
    runner = runner(base);
  }

  private static TermBase base() throws IOException, InputException {
    String file = System.getenv("GLOSSARY");
    return file == null
        ? new TermBase(GeneratedTerms.of(ENTRIES, 2))
        : TermBaseReader.read(SourceFile.of(file, Files.readString(Path.of(file))));
  }

  private static CheckRunner runner(TermBase base) {
    List<Check> checks =
        BuiltInChecks.all().stream().filter(check -> IDS.contains(check.info().id())).toList();
    return new CheckRunner(checks, CheckSelection.all(), new CheckContext(base));
  }

  /** Findings of all pages. */
  @Benchmark
  public int pages() {
    int findings = 0;
    for (int from = 0; from < english.size(); from += PAGE) {
      findings += runner.run(page(from, Math.min(english.size(), from + PAGE))).size();
    }
    return findings;
  }

  private Bitext page(int from, int to) {
    Document source = document("page.en.txt", english.subList(from, to));
    Document target = document("page.zh.txt", chinese.subList(from, to));
    List<BlockPair> pairs = new ArrayList<>();
    for (int i = 0; i < to - from; i++) {
      Block left = source.blocks().get(i);
      Block right = target.blocks().get(i);
      Bead bead =
          new Bead(
              BeadSide.english(List.of(Segment.whole(source.file(), left))),
              BeadSide.chinese(List.of(Segment.whole(target.file(), right))),
              1);
      pairs.add(new BlockPair(PairKind.PAIR, List.of(left), List.of(right), 1, List.of(bead)));
    }
    return new Bitext(Shape.TWO_FILES, source, target, pairs);
  }

  private static Document document(String path, List<String> lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span place = new Span(start, start + line.length());
      blocks.add(
          new Block(
              BlockKind.PARAGRAPH,
              0,
              Block.Nesting.NONE,
              MappedText.verbatim(text, place),
              List.of(),
              place,
              null,
              Block.Role.CONTENT));
      start = place.end() + 1;
    }
    return new Document(SourceFile.of(path, text), DocumentFormat.PLAIN_TEXT, blocks, List.of());
  }
}
