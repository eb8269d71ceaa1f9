// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * What the order of the numbers in digits says before values are counted: of 124, 128 and 128
 * against 124, 127 and 128 it is the second that has changed, though a 128 stands on both sides.
 */
final class DigitOrder {
  /** More numbers than these on a side are only counted. */
  private static final int MOST = 100;

  private static final Set<QuantityKind> PLAIN =
      EnumSet.of(QuantityKind.CARDINAL, QuantityKind.ORDINAL);

  private final List<Quantity> source;
  private final List<Quantity> target;
  private final List<Quantity> sourceDigits;
  private final List<Quantity> targetDigits;

  DigitOrder(List<Quantity> source, List<Quantity> target) {
    this.source = source;
    this.target = target;
    sourceDigits = inDigits(source);
    targetDigits = inDigits(target);
  }

  private static List<Quantity> inDigits(List<Quantity> side) {
    return side.stream()
        .filter(q -> !q.literal().isEmpty() && q.firmness() != Firmness.LOOSE)
        .toList();
  }

  /**
   * Gives {@code equal} the pairs that the alignment with the fewest changes leaves as they are,
   * and {@code instead} the two numbers that it changes, if that is its only change.
   *
   * @param same whether two quantities may be one another's equal in some way
   */
  void run(
      BiPredicate<Quantity, Quantity> same,
      BiConsumer<Quantity, Quantity> equal,
      BiConsumer<Quantity, Quantity> instead) {
    int n = sourceDigits.size();
    int m = targetDigits.size();
    if (n < 2 || m < 2 || n > MOST || m > MOST) {
      return;
    }
    List<int[]> pairs = aligned();
    List<int[]> unequal = pairs.stream().filter(pair -> !isEqual(pair[0], pair[1])).toList();
    if (n == m && pairs.size() == n && unequal.size() == 1) {
      Quantity here = sourceDigits.get(unequal.get(0)[0]);
      Quantity there = targetDigits.get(unequal.get(0)[1]);
      if (isAlike(here, there)
          && !same.test(here, there)
          && !isSpelledOut(here, target)
          && !isSpelledOut(there, source)) {
        instead.accept(here, there);
      }
    }
    for (int[] pair : pairs) {
      if (isEqual(pair[0], pair[1])) {
        equal.accept(sourceDigits.get(pair[0]), targetDigits.get(pair[1]));
      }
    }
  }

  /** Whether a word of the other side may be what this number became. */
  private static boolean isSpelledOut(Quantity number, List<Quantity> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.literal().isEmpty()
                    && other.firmness() != Firmness.LOOSE
                    && other.plainValue().equals(number.plainValue()));
  }

  private boolean isEqual(int here, int there) {
    return sourceDigits.get(here).plainValue().equals(targetDigits.get(there).plainValue());
  }

  /** Whether both only count or name: a page against a page, never a page against a share. */
  private static boolean isAlike(Quantity here, Quantity there) {
    return here.kind() == there.kind()
        || PLAIN.contains(here.kind()) && PLAIN.contains(there.kind());
  }

  /** The alignment with the fewest changes, as pairs of places, equal or changed. */
  private List<int[]> aligned() {
    int n = sourceDigits.size();
    int m = targetDigits.size();
    int[][] cost = new int[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i == n || j == m) {
          cost[i][j] = n - i + m - j;
        } else {
          int through = cost[i + 1][j + 1] + (isEqual(i, j) ? 0 : 1);
          cost[i][j] = Math.min(through, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
        }
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (cost[i][j] == cost[i + 1][j + 1] + (isEqual(i, j) ? 0 : 1)) {
        pairs.add(new int[] {i++, j++});
      } else if (cost[i][j] == 1 + cost[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
