// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTextTest {
  @TempDir private Path folder;
  private Path corpus = Path.of("pairs.tsv");

  @BeforeEach
  void writeCorpus() throws Exception {
    corpus =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            IntStream.range(0, 6000)
                .mapToObj(i -> "Now part " + i + " of it boots and stays up.\t第 " + i + " 部分启动了。\n")
                .collect(Collectors.joining()));
  }

  private JoinedPairs.Text text(LongText.Recipe recipe) throws Exception {
    return LongText.of(List.of(corpus), recipe);
  }

  @ParameterizedTest
  @CsvSource({"1.42, false, false", "1.42, true, false", "1, false, false", "1.7, true, true"})
  void eachSentenceIsInOneBeadAndBothSidesOfABeadSayTheSame(
      double ratio, boolean isEnglishSplit, boolean isHard) throws Exception {
    JoinedPairs.Text text = text(new LongText.Recipe(3000, ratio, isEnglishSplit, isHard, 3));
    assertThat(text.beads().stream().flatMap(bead -> bead.source().stream()))
        .containsExactlyElementsOf(IntStream.range(0, text.english().size()).boxed().toList());
    assertThat(text.beads().stream().flatMap(bead -> bead.target().stream()))
        .containsExactlyElementsOf(IntStream.range(0, text.chinese().size()).boxed().toList());
    for (GoldBeads.Numbers bead : text.beads()) {
      if (bead.isMatched()) {
        assertThat(digits(text.english(), bead.source()))
            .isEqualTo(digits(text.chinese(), bead.target()));
      }
    }
  }

  private static String digits(List<String> sentences, List<Integer> at) {
    return at.stream()
        .map(i -> sentences.get(i).replaceAll("\\D+", " ").strip())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"1.42, false", "1.42, true", "1, false", "1.8, false"})
  void oneSideHasAsManyMoreSentencesAsAsked(double ratio, boolean isEnglishSplit) throws Exception {
    JoinedPairs.Text text = text(new LongText.Recipe(3000, ratio, isEnglishSplit, false, 1));
    double more = isEnglishSplit ? text.english().size() : text.chinese().size();
    double fewer = isEnglishSplit ? text.chinese().size() : text.english().size();
    assertThat(more / fewer).isBetween(ratio - 0.05, ratio + 0.05);
    assertThat(Math.max(more, fewer)).isBetween(3000.0, 3003.0);
  }

  @Test
  void aHardTextHasLongStretchesOnEitherSideAloneAndRepeatsItself() throws Exception {
    JoinedPairs.Text text = text(new LongText.Recipe(4000, 1.42, false, true, 1));
    assertThat(text.beads().subList(0, 500)).allMatch(bead -> bead.target().isEmpty());
    assertThat(text.beads().stream().filter(bead -> bead.source().isEmpty()).count())
        .isGreaterThanOrEqualTo(500);
    assertThat(text.english().stream().distinct().count()).isLessThan(text.english().size());
    assertThat(text.english()).anyMatch(sentence -> sentence.length() > 200);
  }

  @Test
  void theSameSeedMakesTheSameTextAndAnotherSeedAnother() throws Exception {
    LongText.Recipe recipe = new LongText.Recipe(1500, 1.4, false, true, 5);
    LongText.Recipe other = new LongText.Recipe(1500, 1.4, false, true, 6);
    assertTrue(text(recipe).equals(text(recipe)));
    assertFalse(text(recipe).equals(text(other)));
  }

  @Test
  void aPairThatComesAgainIsUsedOnce() throws Exception {
    LongText.Recipe recipe = new LongText.Recipe(100_000, 1.4, false, false, 5);
    assertTrue(LongText.of(List.of(corpus, corpus), recipe).equals(text(recipe)));
  }

  @ParameterizedTest
  @CsvSource({"0, 1.4", "10, 0.9", "10, 2.1", "10, NaN"})
  void refusesSizesThatMakeNoText(int sentences, double ratio) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LongText.Recipe(sentences, ratio, false, false, 1));
  }
}
