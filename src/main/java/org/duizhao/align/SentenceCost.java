// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import org.duizhao.model.BeadOpinion;

/**
 * What it costs to match sentences: words without counterpart, unlike lengths, merging, unlike
 * marks.
 */
final class SentenceCost implements StepCost {
  private static final double UNRELATED = 0.12;

  /**
   * Weight of words at which their testimony is half believed; without any they count as half
   * strange.
   */
  private static final double DOUBT = 3;

  private static final double NEUTRAL = 0.4;

  private final Settings settings;
  private final BeadOpinion opinion;
  private final Coverage coverage;
  private final List<Passage> english;
  private final List<Passage> chinese;
  private final double chinesePerEnglish;

  /**
   * The weights, calibrated on development data.
   *
   * @param literal coverage of a sound and literal pair, which costs nothing
   * @param skip leaving a sentence out
   * @param merge each sentence more than one a side
   * @param both matching several with several
   * @param length the logarithm of the ratio of the lengths
   * @param weak one of several sentences is covered less than the whole
   * @param mark a question mark, exclamation mark or quote on one side only
   */
  record Settings(
      double literal,
      double skip,
      double merge,
      double both,
      double length,
      double mark,
      double weak) {}

  /**
   * @param opinion taken off the cost of each match
   */
  SentenceCost(Settings settings, Coverage coverage, Texts texts, BeadOpinion opinion) {
    this.settings = settings;
    this.opinion = opinion;
    this.coverage = coverage;
    this.english = texts.english();
    this.chinese = texts.chinese();
    this.chinesePerEnglish = texts.sizeRatio();
  }

  @Override
  public void prepare(int i, int from, int to) {
    coverage.prepare(i, from, to);
  }

  @Override
  public float omit(int i) {
    return (float) settings.skip;
  }

  @Override
  public float add(int j) {
    return (float) settings.skip;
  }

  @Override
  public float match(int i, int a, int j, int b) {
    double covered = coverage.of(i, a, j, b);
    double strange = Math.max(-0.2, (settings.literal - covered) / (settings.literal - UNRELATED));
    if (a + b > 2 && settings.weak > 0) {
      double least =
          (settings.literal - coverage.weakest(i, a, j, b)) / (settings.literal - UNRELATED);
      strange += settings.weak * Math.max(0, least - strange);
    }
    double trust = coverage.mass(i, a, j, b);
    trust /= trust + DOUBT;
    double one =
        trust * strange
            + (1 - trust) * NEUTRAL
            + settings.length * lengthGap(i, a, j, b)
            + settings.mark * marks(i, a, j, b)
            - opinion.of(i, i + a, j, j + b);
    double merged = settings.merge * (a + b - 2) + (a > 1 && b > 1 ? settings.both : 0);
    return (float) (one * (a + b) / 2 + merged);
  }

  private double lengthGap(int i, int a, int j, int b) {
    double source = 8;
    double target = 8;
    for (int x = i; x < i + a; x++) {
      source += english.get(x).traits.size() * chinesePerEnglish;
    }
    for (int y = j; y < j + b; y++) {
      target += chinese.get(y).traits.size();
    }
    return Math.abs(Math.log(source / target));
  }

  private int marks(int i, int a, int j, int b) {
    int questions = 0;
    int exclamations = 0;
    int quotes = 0;
    for (int x = i; x < i + a; x++) {
      questions += english.get(x).traits.questions();
      exclamations += english.get(x).traits.exclamations();
      quotes += english.get(x).traits.quotes();
    }
    for (int y = j; y < j + b; y++) {
      questions -= chinese.get(y).traits.questions();
      exclamations -= chinese.get(y).traits.exclamations();
      quotes -= chinese.get(y).traits.quotes();
    }
    return TextTraits.differences(questions, exclamations, quotes);
  }
}
