// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.document.Block;
import org.duizhao.document.Block.Role;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.document.InputException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real documents beside the project; nothing of their text is repeated here. */
class SeedDocumentsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  @BeforeEach
  void onlyBesideTheData() {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no ../shared/seeds here");
  }

  private static Document read(String prefix) throws IOException, InputException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow();
      return new DocumentReader().read(file, null);
    }
  }

  private static Block atLine(Document document, int line) {
    return document.blocks().stream()
        .filter(block -> document.file().lineOf(block.place().start()) == line)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void formatsAreSniffed() throws IOException, InputException {
    assertThat(read("000").format()).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(read("001").format()).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(read("002").format()).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(read("003").format()).isEqualTo(DocumentFormat.RESTRUCTUREDTEXT);
    assertThat(read("004").format()).isEqualTo(DocumentFormat.MARKDOWN);
  }

  @Test
  void theParagraphAboveTheIndexIsNoHeading() throws IOException, InputException {
    Document source = read("001");
    assertThat(source.blocks()).hasSize(45);
    assertThat(atLine(source, 80).kind()).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(atLine(source, 80).role()).isEqualTo(Role.CONTENT);
    assertThat(atLine(source, 81).role()).isEqualTo(Role.INDEX);
  }

  @Test
  void boilerplateIsMarkedAndNothingElse() throws IOException, InputException {
    assertThat(boilerplateLines(read("001"))).containsExactly(3, 5, 7, 81, 83, 89);
    assertThat(boilerplateLines(read("000"))).containsExactly(3, 88);
    assertThat(boilerplateLines(read("002"))).containsExactly(19);
    assertThat(boilerplateLines(read("004"))).containsExactly(66, 82, 100, 108);
  }

  private static List<Integer> boilerplateLines(Document document) {
    return document.blocks().stream()
        .filter(Block::isBoilerplate)
        .map(block -> document.file().lineOf(block.place().start()))
        .toList();
  }

  @Test
  void quotesInListItemsKeepTheirNesting() throws IOException, InputException {
    Block quote = atLine(read("004"), 70);
    assertThat(quote.kind()).isEqualTo(BlockKind.QUOTE);
    assertThat(quote.nesting()).isEqualTo(new Block.Nesting(1, 1));
  }
}
