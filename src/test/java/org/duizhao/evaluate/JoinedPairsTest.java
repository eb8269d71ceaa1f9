// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedPairsTest {
  @TempDir private Path folder;
  private Path corpus = Path.of("pairs.tsv");

  @BeforeEach
  void writeCorpus() throws Exception {
    corpus =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            IntStream.range(0, 1000)
                .mapToObj(
                    i ->
                        "Part "
                            + i
                            + " boots at once, and it is fast.\t第 "
                            + i
                            + " 部分能立即启动，而且它也跑得很快。\n")
                .collect(Collectors.joining()));
  }

  @Test
  void beadsHoldTheNumbersOfTheirPairsAndEachSentenceOnce() throws Exception {
    for (JoinedPairs.Text text : JoinedPairs.of(corpus, 3, 5)) {
      List<Integer> english = text.beads().stream().flatMap(b -> b.source().stream()).toList();
      List<Integer> chinese = text.beads().stream().flatMap(b -> b.target().stream()).toList();
      assertEquals(IntStream.range(0, text.english().size()).boxed().toList(), english);
      assertEquals(IntStream.range(0, text.chinese().size()).boxed().toList(), chinese);
      for (GoldBeads.Numbers bead : text.beads()) {
        if (bead.isMatched()) {
          assertEquals(
              digits(text.english(), bead.source()), digits(text.chinese(), bead.target()));
        }
      }
    }
  }

  private static String digits(List<String> sentences, List<Integer> at) {
    String all = at.stream().map(sentences::get).collect(Collectors.joining(" "));
    return all.replaceAll("\\D+", " ").strip();
  }

  @Test
  void somePairsAreJoinedSomeCutAndSomeLeftOut() throws Exception {
    List<String> types =
        JoinedPairs.of(corpus, 3, 5).stream()
            .flatMap(text -> text.beads().stream().map(GoldBeads.Numbers::type))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("0-1", "1-0", "1-1", "1-2", "1-3", "2-1", "2-2", "3-1"), types);
  }

  @Test
  void theSameSeedMakesTheSameTexts() throws Exception {
    assertEquals(JoinedPairs.of(corpus, 2, 9), JoinedPairs.of(corpus, 2, 9));
  }

  @Test
  void paragraphsHoldTheTextAndEndWhereBeadsEnd() throws Exception {
    for (JoinedPairs.Text text : JoinedPairs.forTraining(corpus, 3, 5)) {
      JoinedPairs.Paragraphs paragraphs = text.inParagraphs(7);
      assertEquals(text.english(), paragraphs.english().stream().flatMap(List::stream).toList());
      assertEquals(text.chinese(), paragraphs.chinese().stream().flatMap(List::stream).toList());
      assertEquals(paragraphs.english().size(), paragraphs.chinese().size());
      List<List<Integer>> nodes = new ArrayList<>();
      int[] node = {0, 0};
      for (GoldBeads.Numbers bead : text.beads()) {
        node[0] += bead.source().size();
        node[1] += bead.target().size();
        nodes.add(List.of(node[0], node[1]));
      }
      int[] end = {0, 0};
      for (int k = 0; k < paragraphs.english().size(); k++) {
        assertFalse(paragraphs.english().get(k).isEmpty());
        assertFalse(paragraphs.chinese().get(k).isEmpty());
        end[0] += paragraphs.english().get(k).size();
        end[1] += paragraphs.chinese().get(k).size();
        assertTrue(nodes.contains(List.of(end[0], end[1])));
      }
    }
  }

  @Test
  void textsToLearnFromTakeEachChineseSentenceOnce() throws Exception {
    Path twice =
        Files.writeString(
            folder.resolve("twice.tsv"), Files.readString(corpus) + Files.readString(corpus));
    assertEquals(JoinedPairs.forTraining(corpus, 9, 5), JoinedPairs.forTraining(twice, 9, 5));
  }

  @Test
  void tooFewPairsMakeNoText() throws Exception {
    Path few = Files.writeString(folder.resolve("few.tsv"), "It boots.\t它能启动。\n");
    assertTrue(JoinedPairs.of(few, 2, 1).isEmpty());
  }
}
