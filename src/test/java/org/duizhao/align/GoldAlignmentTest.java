// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.InputException;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.duizhao.read.DocumentReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The block alignments that people wrote down for the seeds, reproduced row by row. */
class GoldAlignmentTest {
  private static final Path SHARED = Path.of("../shared/seeds");
  private final Aligner aligner = new Aligner(Lexicon.bundled(), BeadModel.bundled());

  @Test
  void reproducesTheSharedSeed() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "the shared seeds are not here");
    Document source = read(SHARED.resolve("001_430e71289be0bd34.txt"));
    Document target = read(SHARED.resolve("000_86eaaaf9bc31e37e.txt"));
    Bitext bitext = aligner.align(source, target);
    assertThat(rows(bitext, false)).isEqualTo(gold(SHARED.resolve("alignment.gold.tsv")));
    assertThat(Fit.isTranslation(bitext)).isTrue();
  }

  /** The gold writes moved blocks as pairs, and added ones as text without source. */
  @ParameterizedTest
  @CsvSource({
    "digest.zh.md, alignment.gold.tsv",
    "digest.no-note.zh.md, alignment.gold.tsv",
    "digest.defects.zh.md, alignment.defects.gold.tsv",
  })
  void reproducesTheDigest(String target, String gold) throws Exception {
    Path folder = Path.of("seeds/digest");
    Bitext bitext =
        aligner.align(read(folder.resolve("digest.en.md")), read(folder.resolve(target)));
    assertThat(rows(bitext, true).stream().sorted())
        .containsExactlyElementsOf(gold(folder.resolve(gold)).stream().sorted().toList());
  }

  private static Document read(Path file) throws InputException {
    return new DocumentReader().read(file, null);
  }

  private static List<String> gold(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("#") && !line.startsWith("source_")).toList();
    }
  }

  private static List<String> rows(Bitext bitext, boolean plain) {
    return bitext.pairs().stream()
        .map(
            pair ->
                String.join(
                    "\t",
                    lines(bitext.source(), pair.source()),
                    lines(bitext.target(), pair.target()),
                    plain ? plainKind(pair) : pair.kind().id()))
        .toList();
  }

  private static String plainKind(BlockPair pair) {
    PairKind kind =
        switch (pair.kind()) {
          case PAIR, MOVED -> PairKind.PAIR;
          case ADDITION, NO_SOURCE -> PairKind.NO_SOURCE;
          case OMISSION -> PairKind.OMISSION;
          case BOILERPLATE -> PairKind.BOILERPLATE;
        };
    return kind.id();
  }

  private static String lines(Document document, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return "";
    }
    int first = document.file().lineOf(blocks.get(0).place().start());
    int last = document.file().lineOf(blocks.get(blocks.size() - 1).place().end() - 1);
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
