// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.lexicon.DocumentAligner;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.SentenceBand;
import org.duizhao.lexicon.SentenceMasses;
import org.duizhao.model.BeadModel;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.PathNode;
import org.duizhao.token.Token;

/**
 * Looks again at a coarse alignment of sentences: words are linked along it, and a learned model
 * says which beads those links speak for.
 *
 * <p>Long texts are cut where the coarse alignment is surest, and the stretches taken side by side,
 * so that memory does not grow with the text.
 */
final class BeadRefiner {
  /** Steps of a stretch. */
  private static final int STRETCH = 120;

  /** How many steps before the end of a stretch the cut may lie. */
  private static final int CHOICE = 60;

  /** How many steps on either side of a cut must be sure. */
  private static final int SURE = 3;

  /** How many path nodes around a sentence lend it their Chinese neighbours. */
  private static final int NEAR = 3;

  /** How many Chinese sentences beyond the path a sentence may be linked to. */
  private static final int LINK_MARGIN = 4;

  /** How many sentences the beads may stray from the path. */
  static final int BEAD_MARGIN = 7;

  /** A node is sure when {@link #SURE} steps on either side are at least as sure as this. */
  private static final double SURE_FROM = 0.7;

  /** What the three margins above are around a sure node. */
  private static final int SURE_NEAR = 2;

  private static final int SURE_LINK_MARGIN = 2;
  private static final int SURE_MARGIN = 4;

  private final Lexicon lexicon;
  private final DocumentAligner links;
  private final BeadModel model;

  BeadRefiner(Lexicon lexicon, BeadModel model) {
    this.lexicon = lexicon;
    this.links = new DocumentAligner(lexicon);
    this.model = model;
  }

  /** Sentences of both sides from a node on, and the coarse path through them. */
  record Part(int e, int z, List<String> english, List<String> chinese, List<PathNode> path) {
    /** What the sentences may be linked to. */
    SentenceBand band() {
      return BeadRefiner.band(path, english.size(), chinese.size());
    }
  }

  /**
   * @param coarse covers all sentences, in order
   * @param borders places between the steps that no bead leads past, ascending on both sides
   * @param opinion asked of each bead, beside the model
   */
  List<Step> refine(
      List<String> english,
      List<String> chinese,
      List<Step> coarse,
      List<PathNode> borders,
      BeadOpinion opinion) {
    return parts(english, chinese, coarse, borders).parallelStream()
        .map(part -> steps(part, opinion))
        .flatMap(List::stream)
        .toList();
  }

  /** The stretches that are looked at one by one. */
  static List<Part> parts(
      List<String> english, List<String> chinese, List<Step> coarse, List<PathNode> borders) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < coarse.size()) {
      int to = cut(coarse, from);
      parts.add(part(english, chinese, coarse.subList(from, to), borders));
      from = to;
    }
    return parts;
  }

  /** The index after the last step of the stretch that starts at {@code from}. */
  private static int cut(List<Step> coarse, int from) {
    int limit = from + STRETCH;
    if (limit + CHOICE >= coarse.size()) {
      return coarse.size();
    }
    int best = limit;
    double surest = -1;
    for (int at = limit; at > limit - CHOICE; at--) {
      double sure = 1;
      for (Step step : coarse.subList(at - SURE, at + SURE)) {
        sure = Math.min(sure, step.isMatched() ? step.confidence() : 0);
      }
      if (sure > surest) {
        surest = sure;
        best = at;
      }
    }
    return best;
  }

  private static Part part(
      List<String> english, List<String> chinese, List<Step> steps, List<PathNode> borders) {
    Step first = steps.get(0);
    Step last = steps.get(steps.size() - 1);
    int e = first.i();
    int z = first.j();
    List<PathNode> path =
        withBorders(sureNodes(steps), borders).stream().map(node -> node.from(e, z)).toList();
    return new Part(
        e,
        z,
        english.subList(e, last.i() + last.a()),
        chinese.subList(z, last.j() + last.b()),
        path);
  }

  private List<Step> steps(Part part, BeadOpinion opinion) {
    List<Step> steps = new ArrayList<>();
    for (BeadModel.Range bead : decode(part, opinion)) {
      int a = bead.englishTo() - bead.englishFrom();
      int b = bead.chineseTo() - bead.chineseFrom();
      int i = part.e + bead.englishFrom();
      int j = part.z + bead.chineseFrom();
      steps.add(new Step(i, a, j, b, bead.confidence()));
    }
    return steps;
  }

  private List<BeadModel.Range> decode(Part part, BeadOpinion opinion) {
    if (part.english.isEmpty() || part.chinese.isEmpty()) {
      return oneSided(part);
    }
    List<List<Token>> english =
        part.english.stream().map(lexicon.tokenizer().english()::of).toList();
    List<List<Token>> chinese =
        part.chinese.stream().map(lexicon.tokenizer().chinese()::of).toList();
    SentenceMasses masses = links.align(english, chinese, part.band());
    BeadOpinion own = opinion == BeadOpinion.NONE ? opinion : opinion.from(part.e, part.z);
    return model.decode(part.english, part.chinese, masses, part.path, own);
  }

  private static List<BeadModel.Range> oneSided(Part part) {
    List<BeadModel.Range> beads = new ArrayList<>();
    for (int i = 0; i < part.english.size(); i++) {
      beads.add(new BeadModel.Range(i, i + 1, 0, 0, 1));
    }
    for (int i = 0; i < part.chinese.size(); i++) {
      beads.add(new BeadModel.Range(0, 0, i, i + 1, 1));
    }
    return beads;
  }

  /**
   * The nodes of an alignment, all of them with the full margin: where its first step starts, and
   * where each step ends.
   */
  static List<PathNode> nodes(List<Step> steps) {
    List<PathNode> nodes = new ArrayList<>();
    nodes.add(new PathNode(steps.get(0).i(), steps.get(0).j(), BEAD_MARGIN));
    for (Step step : steps) {
      nodes.add(new PathNode(step.i() + step.a(), step.j() + step.b(), BEAD_MARGIN));
    }
    return nodes;
  }

  /** The same, where the path is sure with a narrow margin. */
  private static List<PathNode> sureNodes(List<Step> steps) {
    List<PathNode> nodes = nodes(steps);
    for (int k = 0; k < nodes.size(); k++) {
      boolean sure = true;
      for (int at = Math.max(0, k - SURE); at < Math.min(steps.size(), k + SURE); at++) {
        sure &= steps.get(at).isMatched() && steps.get(at).confidence() >= SURE_FROM;
      }
      if (sure) {
        nodes.set(k, nodes.get(k).within(SURE_MARGIN));
      }
    }
    return nodes;
  }

  /** The path with its borders marked; both are in order. */
  static List<PathNode> withBorders(List<PathNode> path, List<PathNode> borders) {
    List<PathNode> marked = new ArrayList<>();
    int next = 0;
    for (PathNode node : path) {
      while (next < borders.size() && isBefore(borders.get(next), node)) {
        next++;
      }
      boolean isBorder =
          next < borders.size()
              && borders.get(next).english() == node.english()
              && borders.get(next).chinese() == node.chinese();
      marked.add(isBorder ? node.asBorder() : node);
    }
    return marked;
  }

  private static boolean isBefore(PathNode a, PathNode b) {
    return a.english() < b.english() || a.chinese() < b.chinese();
  }

  static SentenceBand band(List<PathNode> path, int n, int m) {
    int[] from = new int[n];
    int[] to = new int[n];
    Arrays.fill(from, m);
    for (PathNode node : path) {
      boolean sure = node.margin() < BEAD_MARGIN;
      int near = sure ? SURE_NEAR : NEAR;
      int margin = sure ? SURE_LINK_MARGIN : LINK_MARGIN;
      for (int e = Math.max(0, node.english() - near);
          e < Math.min(n, node.english() + near);
          e++) {
        from[e] = Math.min(from[e], Math.max(0, node.chinese() - margin));
        to[e] = Math.max(to[e], Math.min(m, node.chinese() + margin));
      }
    }
    stayNearBlocks(path, from, to, m);
    for (int e = 1; e < n; e++) {
      to[e] = Math.max(to[e], to[e - 1]);
    }
    for (int e = n - 1; e >= 0; e--) {
      from[e] = Math.min(from[e], e + 1 < n ? from[e + 1] : m - 1);
      to[e] = Math.max(to[e], from[e] + 1);
    }
    return new SentenceBand(from, to, m);
  }

  /** Sentences of a block are linked to those of its counterpart and the next on either side. */
  private static void stayNearBlocks(List<PathNode> path, int[] from, int[] to, int m) {
    int e = 0;
    int z = 0;
    for (PathNode node : path) {
      if (node.isBorder()) {
        limit(from, to, e, node.english(), z - 1, Math.min(m, node.chinese() + 1));
        e = node.english();
        z = node.chinese();
      }
    }
    limit(from, to, e, e == 0 ? 0 : from.length, z - 1, m);
  }

  private static void limit(int[] from, int[] to, int first, int last, int least, int most) {
    for (int e = first; e < last; e++) {
      from[e] = Math.max(from[e], least);
      to[e] = Math.min(to[e], most);
    }
  }
}
