// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentedAlignerTest {
  private static final List<String> ENGLISH =
      List.of(
          "The kernel boots.",
          "It finds the disk.",
          "Then the network driver is loaded.",
          "Nobody noticed the 3 errors.",
          "Why not?",
          "The log file was deleted, and the server was started again.");
  private static final List<String> CHINESE =
      List.of("内核启动，并找到磁盘。", "然后加载网络驱动程序。", "没有人注意到那 3 个错误。", "为什么？", "日志文件已被删除。", "服务器又启动了。");

  private final SegmentedAligner aligner =
      new SegmentedAligner(Lexicon.bundled(), BeadModel.bundled());

  @Test
  void findsMergesAndSplits() {
    assertThat(aligner.englishToChinese(ENGLISH, CHINESE).stream().map(Object::toString))
        .containsExactly("[0, 1]:[0]", "[2]:[1]", "[3]:[2]", "[4]:[3]", "[5]:[4, 5]");
  }

  @Test
  void mirrorsWhenTheSidesAreSwapped() {
    List<String> back =
        aligner.chineseToEnglish(CHINESE, ENGLISH).stream()
            .map(bead -> bead.target() + ":" + bead.source())
            .toList();
    assertThat(aligner.englishToChinese(ENGLISH, CHINESE).stream().map(Object::toString))
        .containsExactlyElementsOf(back);
  }

  @Test
  void coversEachSentenceOnceInOrder() {
    Random random = new Random(9);
    for (int round = 0; round < 100; round++) {
      List<String> english = drawn(ENGLISH, random);
      List<String> chinese = drawn(CHINESE, random);
      List<Integer> left = new ArrayList<>();
      List<Integer> right = new ArrayList<>();
      for (SegmentedAligner.Numbers bead : aligner.englishToChinese(english, chinese)) {
        left.addAll(bead.source());
        right.addAll(bead.target());
        assertThat(bead.confidence()).isBetween(0.0, 1.0);
      }
      assertThat(left).isEqualTo(numbers(english.size()));
      assertThat(right).isEqualTo(numbers(chinese.size()));
    }
  }

  @Test
  void noBeadLeadsPastAParagraph() {
    assertThat(
            aligner
                .inParagraphs(
                    List.of(ENGLISH.subList(0, 1), ENGLISH.subList(1, 5), ENGLISH.subList(5, 6)),
                    List.of(CHINESE.subList(0, 1), CHINESE.subList(1, 4), CHINESE.subList(4, 6)))
                .stream()
                .map(Object::toString))
        .startsWith("[0]:[0]")
        .endsWith("[2]:[1]", "[3]:[2]", "[4]:[3]", "[5]:[4, 5]");
    assertThat(aligner.inParagraphs(List.of(), List.of())).isEmpty();
  }

  @Test
  void paragraphsCoverEachSentenceOnceInOrder() {
    Random random = new Random(10);
    for (int round = 0; round < 50; round++) {
      List<List<String>> english = new ArrayList<>();
      List<List<String>> chinese = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        english.add(withOne(drawn(ENGLISH, random)));
        chinese.add(withOne(drawn(CHINESE, random)));
      }
      List<Integer> left = new ArrayList<>();
      List<Integer> right = new ArrayList<>();
      for (SegmentedAligner.Numbers bead : aligner.inParagraphs(english, chinese)) {
        left.addAll(bead.source());
        right.addAll(bead.target());
      }
      assertThat(left).isEqualTo(numbers(english.stream().mapToInt(List::size).sum()));
      assertThat(right).isEqualTo(numbers(chinese.stream().mapToInt(List::size).sum()));
    }
  }

  private static List<String> withOne(List<String> sentences) {
    return sentences.isEmpty() ? List.of("3") : sentences;
  }

  private static List<String> drawn(List<String> sentences, Random random) {
    List<String> result = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      result.add(random.nextInt(8) == 0 ? " " : sentences.get(random.nextInt(sentences.size())));
    }
    return result;
  }

  private static List<Integer> numbers(int count) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(i);
    }
    return result;
  }

  @Test
  void finishesOnAHundredThousandOneCharacterSentences() {
    List<String> english = Collections.nCopies(100_000, "a");
    List<String> chinese = Collections.nCopies(90_000, "啊");
    SegmentedAligner fast = SegmentedAligner.fast(Lexicon.bundled());
    assertThat(fast.englishToChinese(english, chinese)).hasSizeGreaterThan(80_000);
  }

  @Test
  void longTextsAreTakenInStretchesThatCoverEachSentenceOnce() {
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      english.add("Version " + i + " of the kernel was released in " + (1990 + i % 30) + ".");
      if (i % 50 != 7) {
        chinese.add("内核的 " + i + " 版于 " + (1990 + i % 30) + " 年发布。");
      }
    }
    List<SegmentedAligner.Numbers> beads = aligner.englishToChinese(english, chinese);
    assertThat(beads.stream().flatMap(bead -> bead.source().stream()))
        .containsExactlyElementsOf(IntStream.range(0, english.size()).boxed().toList());
    assertThat(beads.stream().flatMap(bead -> bead.target().stream()))
        .containsExactlyElementsOf(IntStream.range(0, chinese.size()).boxed().toList());
    long right =
        beads.stream()
            .filter(b -> b.source().size() == 1 && b.target().size() == 1)
            .filter(b -> number(english, b.source()).equals(number(chinese, b.target())))
            .count();
    int omitted = english.size() - chinese.size();
    assertThat(right)
        .as("all but those next to an omission")
        .isGreaterThanOrEqualTo(chinese.size() - omitted);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theNumberOfThreadsChangesNothing(int threads) throws Exception {
    Random random = new Random(4);
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      int at = random.nextInt(ENGLISH.size());
      english.add(ENGLISH.get(at).replace(" 3 ", " " + i + " "));
      chinese.add(CHINESE.get(Math.min(at, CHINESE.size() - 1)).replace(" 3 ", " " + i + " "));
    }
    SegmentedAligner fast = SegmentedAligner.fast(Lexicon.bundled());
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> aligner.englishToChinese(english, chinese)).get())
          .isEqualTo(aligner.englishToChinese(english, chinese));
      assertThat(pool.submit(() -> fast.englishToChinese(english, chinese)).get())
          .isEqualTo(fast.englishToChinese(english, chinese));
    } finally {
      pool.shutdown();
    }
  }

  private static String number(List<String> texts, List<Integer> at) {
    return texts.get(at.get(0)).replaceAll("^\\D*(\\d+).*", "$1");
  }

  @Test
  void finishesOnThousandsAgainstOne() {
    assertThat(aligner.englishToChinese(Collections.nCopies(30_000, "It boots."), List.of("启动。")))
        .isNotEmpty();
  }
}
