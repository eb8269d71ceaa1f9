// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;

/**
 * What it costs to match blocks: words without counterpart, unlike lengths, merging, and what they
 * are. The words of a short block tell less than those of a long one.
 */
final class BlockCost implements StepCost {
  static final double LITERAL = 0.55;
  static final double UNRELATED = 0.1;
  private static final double LENGTH = 0.35;
  private static final double MERGE = 0.35;
  private static final double BOTH = 2;
  private static final double OMIT = 0.5;
  private static final double OMIT_BOILERPLATE = 0.4;
  private static final double CROSS = 0.6;
  private static final double NEUTRAL = 0.5;
  private static final double WEAK = 1;
  private static final double DOUBT = 15;

  private final Coverage coverage;
  private final List<BlockText> english;
  private final List<BlockText> chinese;
  private final BlockLikeness likeness;
  private final double sizeRatio;

  BlockCost(Texts texts, List<BlockText> english, List<BlockText> chinese) {
    this.coverage = texts.coverage();
    this.english = english;
    this.chinese = chinese;
    this.likeness = new BlockLikeness(english, chinese);
    this.sizeRatio = texts.sizeRatio();
  }

  @Override
  public void prepare(int i, int from, int to) {
    coverage.prepare(i, from, to);
  }

  @Override
  public float omit(int i) {
    return (float) skip(english.get(i));
  }

  @Override
  public float add(int j) {
    return (float) skip(chinese.get(j));
  }

  private static double skip(BlockText text) {
    return text.block().isBoilerplate() || text.segments().isEmpty() ? OMIT_BOILERPLATE : OMIT;
  }

  @Override
  public float match(int i, int a, int j, int b) {
    double gap =
        a == 1 && b == 1
            ? likeness.gap(english.get(i).block(), chinese.get(j).block())
            : mergeGap(i, a, j, b);
    if (gap >= IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    double one = strangeness(i, a, j, b) + LENGTH * lengthGap(i, a, j, b);
    double merged = MERGE * (a + b - 2) + (a > 1 && b > 1 ? BOTH : 0);
    return (float) (one * (a + b) / 2 + merged + gap);
  }

  @Override
  public float cross(int i, int j) {
    float cost = match(i, 1, j + 1, 1);
    return cost >= IMPOSSIBLE
        ? cost
        : Math.min(IMPOSSIBLE, cost + match(i + 1, 1, j, 1) + (float) CROSS);
  }

  /** How many of the words lack a counterpart: 0 in a literal pair, 1 in an unrelated one. */
  private double strangeness(int i, int a, int j, int b) {
    double mass = coverage.mass(i, a, j, b);
    double strange = (LITERAL - coverage.of(i, a, j, b)) / (LITERAL - UNRELATED);
    if (a + b > 2) {
      double weak = (LITERAL - coverage.weakest(i, a, j, b)) / (LITERAL - UNRELATED);
      strange += WEAK * Math.max(0, weak - strange);
    }
    double trust = mass / (mass + DOUBT);
    return Math.max(-0.3, trust * strange + (1 - trust) * NEUTRAL);
  }

  private double mergeGap(int i, int a, int j, int b) {
    double most = 0;
    for (int x = i; x < i + a; x++) {
      for (int y = j; y < j + b; y++) {
        if (!BlockLikeness.isProse(english.get(x).block())
            || !BlockLikeness.isProse(chinese.get(y).block())) {
          return IMPOSSIBLE;
        }
        most = Math.max(most, likeness.gap(english.get(x).block(), chinese.get(y).block()));
      }
    }
    return most;
  }

  private double lengthGap(int i, int a, int j, int b) {
    double source = 12;
    double target = 12;
    for (int x = i; x < i + a; x++) {
      source += english.get(x).whole().traits.size() * sizeRatio;
    }
    for (int y = j; y < j + b; y++) {
      target += chinese.get(y).whole().traits.size();
    }
    return Math.abs(Math.log(source / target));
  }

  BlockLikeness likeness() {
    return likeness;
  }
}
