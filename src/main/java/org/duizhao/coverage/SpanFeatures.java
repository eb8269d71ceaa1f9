// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import org.duizhao.coverage.Candidates.Run;

/**
 * What a candidate looks like in numbers: how much of it is uncovered, how its lengths add up, what
 * stands between the counterparts of its neighbours, where it begins and ends, and the rest of the
 * text. One instance for one side of one pair.
 */
final class SpanFeatures {
  static final int COUNT = 52;
  private static final int WINDOW = 5;
  private static final float CONTENT = 0.6f;

  private final Evidence own;
  private final Evidence other;
  private final double weightSum;
  private final double uncoveredSum;
  private final double expectedSum;
  private final double otherSize;
  private final double otherUncovered;

  SpanFeatures(Evidence own, Evidence other) {
    this.own = own;
    this.other = other;
    double weights = 0;
    double uncovered = 0;
    double lengths = 0;
    for (int i = 0; i < own.count(); i++) {
      weights += own.weight[i];
      uncovered += own.weight[i] * own.uncovered(i);
      lengths += own.expected[i];
    }
    double size = 0;
    for (int i = 0; i < other.count(); i++) {
      size += other.side.size[i];
    }
    this.weightSum = weights;
    this.uncoveredSum = uncovered;
    this.expectedSum = lengths;
    this.otherSize = size;
    this.otherUncovered = otherMass(0, other.count());
  }

  private double otherMass(int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(to, other.count()); i++) {
      sum += other.weight[i] * other.uncovered(i);
    }
    return sum;
  }

  private static final class Row {
    private final float[] values = new float[COUNT];
    private int size;

    void add(double value) {
      values[size++] = (float) value;
    }
  }

  /** The features of a run; always {@link #COUNT} of them, in one order. */
  float[] of(Run run) {
    Row row = new Row();
    addMasses(row, run);
    addRatios(row, run);
    addLengths(row, run);
    addPlaces(row, run);
    addBorders(row, run);
    addRest(row, run);
    if (row.size != COUNT) {
      throw new IllegalStateException(row.size + " features");
    }
    return row.values;
  }

  private void addMasses(Row row, Run run) {
    double weight = 0;
    double uncovered = 0;
    double contents = 0;
    double lost = 0;
    double strongest = 0;
    double names = 0;
    double words = 0;
    for (int i = run.from(); i < run.to(); i++) {
      float c = own.uncovered(i);
      weight += own.weight[i];
      uncovered += own.weight[i] * c;
      strongest = Math.max(strongest, own.weight[i] * (1 - c));
      words += own.side.word[i] ? 1 : 0;
      if (own.side.word[i] && own.rate[i] > CONTENT) {
        contents++;
        lost += c > 0.5 ? 1 : 0;
      }
      if (own.rate[i] > 0.9f && c > 0.7) {
        names += c;
      }
    }
    row.add(uncovered / (weight + 0.1));
    row.add(uncovered);
    row.add(Math.log(uncovered + 0.1));
    row.add(weight - uncovered);
    row.add(Math.sqrt(weight - uncovered + 0.01));
    row.add(strongest);
    row.add(Math.log(contents + 1));
    row.add(lost / (contents + 1));
    row.add(contents - lost);
    row.add(Math.min(4, names));
    row.add(Math.log(words + 1));
    row.add(words / (own.count() + 1));
  }

  private void addRatios(Row row, Run run) {
    double most = -9;
    double least = 9;
    for (int i = run.from(); i < run.to(); i++) {
      if (own.side.word[i]) {
        most = Math.max(most, own.ratio[i]);
        least = Math.min(least, own.ratio[i]);
      }
    }
    Run before = Candidates.heaviest(own, 0, run.from());
    Run after = Candidates.heaviest(own, run.to(), own.count());
    double rival = Math.max(before == null ? 0 : before.sum(), after == null ? 0 : after.sum());
    double weakest = run.sum();
    for (int i = run.from(); i + WINDOW <= run.to(); i++) {
      weakest = Math.min(weakest, own.ratioSum(i, i + WINDOW));
    }
    row.add(Math.min(40, run.sum()));
    row.add(Math.sqrt(Math.max(0, run.sum())));
    row.add(run.sum() / run.length());
    row.add(rival);
    row.add(run.sum() - rival);
    row.add(run.sum() / (run.sum() + rival + 1));
    row.add(most);
    row.add(least);
    row.add(weakest);
    row.add(run.from() > 0 ? own.ratio[run.from() - 1] : 0);
    row.add(run.to() < own.count() ? own.ratio[run.to()] : 0);
  }

  private void addLengths(Row row, Run run) {
    double expected = 0;
    double paid = 0;
    for (int i = run.from(); i < run.to(); i++) {
      expected += own.expected[i];
      paid += own.paid[i];
    }
    row.add(Math.log(expected + 1));
    row.add(paid);
    row.add(expected - paid);
    row.add(Math.log((paid + 1) / (expected + 1)));
    row.add(Math.log((otherSize + 1) / (expectedSum + 1)));
    double without = Math.max(1, otherSize - paid + 1);
    row.add(Math.log(without / Math.max(1, expectedSum - expected + 1)));
    row.add((expected - paid) / (expectedSum + 1));
  }

  /** What stands between the counterparts of the tokens before and after. */
  private void addPlaces(Row row, Run run) {
    int left = -1;
    for (int i = run.from() - 1; i >= 0 && left < 0; i--) {
      left = own.anchor[i];
    }
    int right = other.count();
    boolean found = false;
    for (int i = run.to(); i < own.count() && !found; i++) {
      if (own.anchor[i] >= 0) {
        right = own.anchor[i];
        found = true;
      }
    }
    int from = Math.min(left, right) + 1;
    int to = Math.max(left, right);
    double size = 0;
    for (int i = from; i < to; i++) {
      size += other.side.size[i];
    }
    double local = otherMass(from, to);
    double uncovered = 0;
    double expected = 0;
    for (int i = run.from(); i < run.to(); i++) {
      uncovered += own.weight[i] * own.uncovered(i);
      expected += own.expected[i];
    }
    row.add(right < left ? 1 : 0);
    row.add(Math.log(size + 1));
    row.add(Math.max(-30, Math.min(30, size - expected)));
    row.add(local);
    row.add(Math.log((local + 0.3) / (uncovered + 0.3)));
    row.add(otherUncovered - local);
  }

  private void addBorders(Row row, Run run) {
    byte[] borders = own.side.borders;
    byte left = borders[run.from()];
    byte right = borders[run.to()];
    for (byte type = Borders.PHRASE; type <= Borders.SENTENCE; type++) {
      row.add(left == type ? 1 : 0);
      row.add(right == type ? 1 : 0);
    }
    int inner = 0;
    for (int i = run.from() + 1; i < run.to(); i++) {
      inner += borders[i] == Borders.SENTENCE ? 1 : 0;
    }
    row.add(Math.min(left, right));
    row.add(inner);
    row.add(run.from() == 0 ? 1 : 0);
    row.add(run.to() == own.count() ? 1 : 0);
  }

  private void addRest(Row row, Run run) {
    double weight = weightSum;
    double uncovered = uncoveredSum;
    for (int i = run.from(); i < run.to(); i++) {
      weight -= own.weight[i];
      uncovered -= own.weight[i] * own.uncovered(i);
    }
    double all = own.ratioSums[own.count()];
    row.add(uncovered / (weight + 0.3));
    row.add(Math.log(weight + 0.3));
    row.add((all - run.sum()) / (own.count() - run.length() + 3));
    row.add(Math.log(own.count() + 1));
    row.add(otherUncovered / (otherSize + 3));
    row.add(Math.log(run.length()));
  }
}
