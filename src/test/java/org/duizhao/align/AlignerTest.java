// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.duizhao.segment.SentenceSplitter;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final List<String> ENGLISH =
      List.of(
          "# Scheduler",
          "The scheduler now spreads its load over all 16 processors. It wakes fewer of them at night.",
          "- A new option, --slice, sets the length of a time slice in microseconds.",
          "- The old option was removed in version 7.2.",
          "# Memory",
          "Pages that nobody has read for an hour are compressed and moved to a slower disk.",
          "The tool damo shows which pages are hot; it needs root rights.");
  private static final List<String> CHINESE =
      List.of(
          "# 调度器",
          "调度器现在把负载分散到全部 16 个处理器上。夜间它唤醒的处理器更少。",
          "- 新选项 --slice 以微秒为单位设置时间片的长度。",
          "- 旧选项已在 7.2 版本中删除。",
          "# 内存",
          "一小时内无人读取的页面会被压缩，并移到较慢的磁盘上。",
          "工具 damo 显示哪些页面是热的；它需要 root 权限。");

  private final Aligner aligner = new Aligner(Lexicon.bundled(), BeadModel.bundled());

  @Test
  void pairsBlockByBlockAndSentenceBySentence() {
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(CHINESE));
    assertThat(kinds(bitext)).containsOnly(PairKind.PAIR).hasSize(ENGLISH.size());
    assertThat(bitext.pairs().get(1).beads()).hasSize(2);
    assertThat(Fit.isTranslation(bitext)).isTrue();
  }

  @Test
  void findsTheOmittedBlock() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.remove(2);
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(kinds(bitext)).containsOnlyOnce(PairKind.OMISSION).hasSize(ENGLISH.size());
    assertThat(bitext.pairs().get(2).kind()).isEqualTo(PairKind.OMISSION);
  }

  @Test
  void findsTheAddedBlockAndItsPlace() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.add(3, "- 译者认为这一段很值得一读，推荐给所有的朋友。");
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(bitext.pairs().get(3).kind()).isEqualTo(PairKind.ADDITION);
    assertThat(kinds(bitext)).containsOnlyOnce(PairKind.ADDITION).hasSize(ENGLISH.size() + 1);
  }

  @Test
  void findsTheMovedBlock() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.add(5, chinese.remove(1));
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(bitext.pairs().get(1).kind()).isEqualTo(PairKind.MOVED);
    assertThat(bitext.pairs().get(1).target().get(0).text()).startsWith("调度器现在");
    assertThat(kinds(bitext)).containsOnly(PairKind.PAIR, PairKind.MOVED).hasSize(ENGLISH.size());
  }

  @Test
  void findsTheMovedHeadingOfOneWord() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.add(1, chinese.remove(4));
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(bitext.pairs().get(4).kind()).isEqualTo(PairKind.MOVED);
    assertThat(bitext.pairs().get(4).target().get(0).text()).endsWith("内存");
    assertThat(kinds(bitext)).hasSize(ENGLISH.size());
  }

  @Test
  void findsNeighboursThatChangedPlaces() {
    List<String> chinese = new ArrayList<>(CHINESE);
    Collections.swap(chinese, 2, 3);
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(bitext.pairs().get(2).target().get(0).text()).contains("--slice");
    assertThat(bitext.pairs().get(3).kind()).isEqualTo(PairKind.MOVED);
    assertThat(bitext.pairs().get(3).target().get(0).text()).contains("7.2");
  }

  @Test
  void givesAShortSentenceToTheParagraphItWentInto() {
    List<String> english = new ArrayList<>(ENGLISH);
    english.add(6, "Here is what it prints:");
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.set(5, chinese.get(5) + "以下是它打印的内容：");
    Bitext bitext = aligner.align(Documents.of(english), Documents.of(chinese));
    assertThat(bitext.pairs().get(5).source()).hasSize(2);
    assertThat(kinds(bitext)).containsOnly(PairKind.PAIR).hasSize(ENGLISH.size());
  }

  @Test
  void joinsMergedAndSplitBlocks() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.set(5, chinese.get(5) + chinese.remove(6));
    chinese.set(1, "调度器现在把负载分散到全部 16 个处理器上。");
    chinese.add(2, "夜间它唤醒的处理器更少。");
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    assertThat(kinds(bitext)).containsOnly(PairKind.PAIR);
    assertThat(bitext.pairs().get(1).target()).hasSize(2);
    assertThat(bitext.pairs().get(5).source()).hasSize(2);
  }

  @Test
  void tellsASecondDocumentFromAdditions() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.addAll(List.of("# 花园里的春天", "樱桃树开花了，孩子们在草地上奔跑。", "园丁给玫瑰浇水。", "傍晚大家一起喝茶，谈论明天的天气。"));
    Bitext bitext = aligner.align(Documents.of(ENGLISH), Documents.of(chinese));
    BlockPair last = bitext.pairs().get(bitext.pairs().size() - 1);
    assertThat(last.kind()).isEqualTo(PairKind.NO_SOURCE);
    assertThat(last.target()).hasSize(4);
    assertThat(kinds(bitext)).doesNotContain(PairKind.ADDITION, PairKind.OMISSION);
  }

  @Test
  void knowsDocumentsThatDoNotBelongTogether() {
    Document strange =
        Documents.of(
            "# 花园里的春天",
            "樱桃树开花了，孩子们在草地上奔跑。小狗追着蝴蝶。",
            "- 园丁给玫瑰浇水，然后修剪篱笆。",
            "傍晚大家一起喝茶，谈论明天的天气。",
            "# 夏天的海边",
            "渔夫把船拉上沙滩，唱着古老的歌。",
            "海鸥在天空中盘旋，风很大。");
    assertThat(Fit.isTranslation(aligner.align(Documents.of(ENGLISH), strange))).isFalse();
  }

  @Test
  void alignsATextWithItselfOneToOne() {
    for (List<String> texts : List.of(ENGLISH, CHINESE)) {
      Bitext bitext = aligner.align(Documents.of(texts), Documents.of(texts));
      assertThat(kinds(bitext)).containsOnly(PairKind.PAIR).hasSize(texts.size());
      for (Bead bead : bitext.beads()) {
        assertThat(bead.source().text()).isEqualTo(bead.target().text());
        assertThat(bead.source().segments()).hasSize(1);
      }
    }
  }

  @Test
  void coversEachBlockAndSegmentOnce() {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Document source = Documents.of(shuffled(ENGLISH, random));
      Document target = Documents.of(shuffled(CHINESE, random));
      Bitext bitext = aligner.align(source, target);
      assertCovered(
          source.blocks(), bitext.pairs().stream().flatMap(p -> p.source().stream()).toList());
      assertCovered(
          target.blocks(), bitext.pairs().stream().flatMap(p -> p.target().stream()).toList());
      for (BlockPair pair : bitext.pairs()) {
        assertSegments(pair.source(), segments(pair, true));
        assertSegments(pair.target(), segments(pair, false));
      }
    }
  }

  @Test
  void livesOnEmptyDocuments() {
    Document empty = Documents.of();
    assertThat(aligner.align(empty, empty).pairs()).isEmpty();
    assertThat(kinds(aligner.align(Documents.of(ENGLISH), empty))).containsOnly(PairKind.OMISSION);
    assertThat(kinds(aligner.align(empty, Documents.of(CHINESE)))).containsOnly(PairKind.ADDITION);
    assertThat(aligner.alignSingle(empty).shape()).isEqualTo(Shape.TARGET_ONLY);
  }

  @Test
  void finishesOnTwentyThousandBlocks() {
    List<String> same = Collections.nCopies(20_000, "同样的一段 text，没有别的。");
    Bitext bitext = aligner.align(Documents.of(same), Documents.of(same));
    assertThat(kinds(bitext)).containsOnly(PairKind.PAIR).hasSize(20_000);
  }

  @Test
  void pairsQuotesWithTheParagraphsThatFollow() {
    Bitext bitext =
        aligner.alignSingle(
            Documents.of(
                "# 本周资讯",
                "> " + ENGLISH.get(1),
                CHINESE.get(1),
                "# 内存",
                "> " + ENGLISH.get(5),
                "一小时内无人读取的页面会被压缩。",
                "然后它们被移到较慢的磁盘上。"));
    assertThat(bitext.shape()).isEqualTo(Shape.INTERLEAVED);
    assertThat(kinds(bitext))
        .containsExactly(PairKind.NO_SOURCE, PairKind.PAIR, PairKind.NO_SOURCE, PairKind.PAIR);
    assertThat(bitext.pairs().get(3).target()).hasSize(2);
  }

  @Test
  void tellsUntranslatedEnglishAndChineseAlone() {
    List<String> under = new ArrayList<>();
    for (String text : ENGLISH) {
      under.add("# 补丁说明");
      under.add(text.startsWith("# ") ? "The patch series was posted again by its author." : text);
    }
    Bitext untranslated = aligner.alignSingle(Documents.of(under));
    assertThat(untranslated.shape()).isEqualTo(Shape.UNTRANSLATED);
    assertThat(kinds(untranslated)).containsOnly(PairKind.NO_SOURCE);
    assertThat(aligner.alignSingle(Documents.of(CHINESE)).shape()).isEqualTo(Shape.TARGET_ONLY);
  }

  private static List<String> shuffled(List<String> texts, Random random) {
    List<String> result = new ArrayList<>(texts);
    for (int i = random.nextInt(4); i > 0 && result.size() > 1; i--) {
      switch (random.nextInt(4)) {
        case 0 -> result.remove(random.nextInt(result.size()));
        case 1 ->
            result.add(random.nextInt(result.size()), texts.get(random.nextInt(texts.size())));
        case 2 -> Collections.swap(result, random.nextInt(result.size()), 0);
        default -> result.add(random.nextInt(result.size()), " ");
      }
    }
    return result;
  }

  private static void assertCovered(List<Block> blocks, List<Block> found) {
    Map<Block, Integer> counts = new IdentityHashMap<>();
    found.forEach(block -> counts.merge(block, 1, Integer::sum));
    assertThat(found).hasSameSizeAs(blocks);
    blocks.forEach(block -> assertThat(counts.get(block)).isEqualTo(1));
  }

  private static List<Segment> segments(BlockPair pair, boolean source) {
    return pair.beads().stream()
        .flatMap(bead -> (source ? bead.source() : bead.target()).segments().stream())
        .toList();
  }

  private static void assertSegments(List<Block> blocks, List<Segment> segments) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<String> expected = new ArrayList<>();
    for (Block block : blocks) {
      splitter.split(block).forEach(span -> expected.add(span.of(block.text())));
    }
    assertThat(segments.stream().map(Segment::text)).containsExactlyElementsOf(expected);
  }

  private static List<PairKind> kinds(Bitext bitext) {
    return bitext.pairs().stream().map(BlockPair::kind).toList();
  }
}
