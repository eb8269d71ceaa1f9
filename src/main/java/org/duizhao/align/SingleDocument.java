// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * One file: both languages in turn, English that nobody translated, or Chinese alone.
 *
 * <p>A quote "It boots." followed by "内核能启动了。" is a pair in an interleaved file; in a file of
 * Chinese headings over English text nothing pairs.
 */
final class SingleDocument {
  private static final int LEAST_GROUPS = 2;
  private static final double LITERAL = 0.5;

  private final Document document;
  private final List<Passages> passages;
  private final DocumentTexts texts;
  private final BeadAligner beads;
  private final RenderedGroups groups;

  /** Where a block stands in the list of its language's texts. */
  private record Passages(Language language, int index) {}

  /** Renderings here are often retellings, of which the learned model has seen none. */
  SingleDocument(Words words, Document document, @Nullable WeighedVectors vectors) {
    this.document = document;
    this.passages = new ArrayList<>();
    List<Block> english = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Block block : document.blocks()) {
      Language language = Language.of(block);
      List<Block> list = language == Language.ENGLISH ? english : others;
      passages.add(new Passages(language, list.size()));
      list.add(block);
    }
    texts = new DocumentTexts(words, document.file(), english, document.file(), others);
    beads = new BeadAligner(texts.vocabulary(), null, vectors);
    groups = new RenderedGroups(texts, document.blocks());
  }

  Bitext align() {
    List<RenderedGroups.Group> rendered = groups.find();
    double english = size(texts.english());
    double chinese = size(texts.chinese());
    double covered = 0;
    for (RenderedGroups.Group group : rendered) {
      covered += size(texts.english().subList(group.i(), group.i() + group.a()));
    }
    if (rendered.size() >= LEAST_GROUPS && covered * 2 >= english) {
      return new Bitext(Shape.INTERLEAVED, document, document, pairs(rendered, PairKind.OMISSION));
    }
    if (english > chinese) {
      return new Bitext(
          Shape.UNTRANSLATED, document, document, pairs(List.of(), PairKind.NO_SOURCE));
    }
    return new Bitext(Shape.TARGET_ONLY, null, document, pairs(List.of(), PairKind.NO_SOURCE));
  }

  private static double size(List<BlockText> texts) {
    return texts.stream()
        .filter(text -> BlockLikeness.isProse(text.block()) && !text.block().isBoilerplate())
        .mapToDouble(text -> text.whole().traits.size())
        .sum();
  }

  /**
   * All blocks in order.
   *
   * @param leftOver what English text that nothing renders is: an omission, or target text without
   *     source
   */
  private List<BlockPair> pairs(List<RenderedGroups.Group> rendered, PairKind leftOver) {
    List<BeadAligner.Matched> matched = rendered.stream().map(this::matched).toList();
    Iterator<List<Bead>> inside = inside(rendered, matched).iterator();
    List<BlockPair> pairs = new ArrayList<>();
    boolean[] done = new boolean[texts.chinese().size()];
    int next = 0;
    for (Passages at : passages) {
      if (at.language == Language.ENGLISH) {
        RenderedGroups.Group group = next < rendered.size() ? rendered.get(next) : null;
        if (group == null || at.index < group.i()) {
          pairs.add(alone(texts.english().get(at.index), leftOver));
        } else if (at.index == group.i() + group.a() - 1) {
          pairs.add(pair(matched.get(next), inside.next()));
          Arrays.fill(done, group.j(), group.j() + group.b(), true);
          next++;
        }
      } else if (!done[at.index]) {
        pairs.add(alone(texts.chinese().get(at.index), PairKind.NO_SOURCE));
      }
    }
    return pairs;
  }

  private BeadAligner.Matched matched(RenderedGroups.Group group) {
    return new BeadAligner.Matched(
        texts.english().subList(group.i(), group.i() + group.a()),
        texts.chinese().subList(group.j(), group.j() + group.b()),
        BlockAligner.likely(group.covered()));
  }

  /** The beads of each group; those that are rendered too freely stay whole. */
  private List<List<Bead>> inside(
      List<RenderedGroups.Group> rendered, List<BeadAligner.Matched> matched) {
    List<List<Bead>> cut = beads.align(matched);
    List<List<Bead>> result = new ArrayList<>();
    for (int k = 0; k < rendered.size(); k++) {
      BeadAligner.Matched match = matched.get(k);
      boolean isFree = rendered.get(k).covered() < LITERAL;
      result.add(
          isFree
              ? BeadAligner.whole(match.source(), match.target(), match.confidence())
              : cut.get(k));
    }
    return result;
  }

  private static BlockPair pair(BeadAligner.Matched match, List<Bead> inside) {
    return new BlockPair(
        PairKind.PAIR, blocks(match.source()), blocks(match.target()), match.confidence(), inside);
  }

  private static BlockPair alone(BlockText text, PairKind kind) {
    boolean boilerplate = text.block().isBoilerplate() && kind == PairKind.OMISSION;
    boolean source = kind == PairKind.OMISSION;
    List<BlockText> one = List.of(text);
    List<Bead> beads =
        source ? BeadAligner.oneSided(one, List.of()) : BeadAligner.oneSided(List.of(), one);
    PairKind shown = boilerplate ? PairKind.BOILERPLATE : kind;
    return new BlockPair(
        shown, source ? blocks(one) : List.of(), source ? List.of() : blocks(one), 1, beads);
  }

  private static List<Block> blocks(List<BlockText> texts) {
    return texts.stream().map(BlockText::block).toList();
  }
}
