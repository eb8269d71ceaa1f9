// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.evaluate.GoldBeads.Numbers;

/**
 * Precision, recall and F1 of proposed beads against gold ones, pooled over documents.
 *
 * <p>Strict: a bead is right when the gold holds exactly the same source and target sentences. Lax,
 * as in Thompson and Koehn, "Vecalign" (2019): when it shares a sentence on both sides with a gold
 * bead. With {@code [0]:[0]} and {@code [1]:[]} proposed and {@code [0, 1]:[0]} in the gold, strict
 * F1 is 0, lax precision of the beads that are not empty 1.
 */
public final class AlignmentScore {
  private final Tally strict = new Tally();
  private final Tally strictMatched = new Tally();
  private final Tally lax = new Tally();
  private final Map<String, Tally> byType = new TreeMap<>();

  /** Counts of one way of scoring. */
  public static final class Tally {
    private int right;
    private int found;
    private int proposed;
    private int gold;

    /** Right beads over proposed beads. */
    public double precision() {
      return proposed == 0 ? 0 : (double) right / proposed;
    }

    /** Gold beads that were found over gold beads. */
    public double recall() {
      return gold == 0 ? 0 : (double) found / gold;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public int right() {
      return right;
    }

    public int proposed() {
      return proposed;
    }

    public int gold() {
      return gold;
    }
  }

  /** Adds a document. */
  public void add(List<Numbers> proposed, List<Numbers> gold) {
    Set<Numbers> wanted = new HashSet<>(gold);
    Set<Numbers> made = new HashSet<>(proposed);
    for (Numbers bead : proposed) {
      count(bead, wanted.contains(bead), false);
    }
    for (Numbers bead : gold) {
      count(bead, made.contains(bead), true);
    }
    addLax(proposed, gold);
  }

  private void count(Numbers bead, boolean agrees, boolean isGold) {
    count(strict, agrees, isGold);
    count(byType.computeIfAbsent(bead.type(), type -> new Tally()), agrees, isGold);
    if (bead.isMatched()) {
      count(strictMatched, agrees, isGold);
    }
  }

  private static void count(Tally tally, boolean agrees, boolean isGold) {
    if (isGold) {
      tally.gold++;
      tally.found += agrees ? 1 : 0;
    } else {
      tally.proposed++;
      tally.right += agrees ? 1 : 0;
    }
  }

  private void addLax(List<Numbers> proposed, List<Numbers> gold) {
    Set<Long> goldPairs = pairs(gold);
    Set<Long> madePairs = pairs(proposed);
    for (Numbers bead : proposed) {
      if (bead.isMatched()) {
        count(lax, touches(bead, goldPairs), false);
      }
    }
    for (Numbers bead : gold) {
      if (bead.isMatched()) {
        count(lax, touches(bead, madePairs), true);
      }
    }
  }

  private static Set<Long> pairs(List<Numbers> beads) {
    Set<Long> pairs = new HashSet<>();
    for (Numbers bead : beads) {
      for (int s : bead.source()) {
        for (int t : bead.target()) {
          pairs.add(pair(s, t));
        }
      }
    }
    return pairs;
  }

  private static boolean touches(Numbers bead, Set<Long> pairs) {
    for (int s : bead.source()) {
      for (int t : bead.target()) {
        if (pairs.contains(pair(s, t))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long pair(int source, int target) {
    return ((long) source << 32) | target;
  }

  /** Exact beads, empty ones among them. */
  public Tally strict() {
    return strict;
  }

  /** Exact beads without those that have an empty side. */
  public Tally strictMatched() {
    return strictMatched;
  }

  /** Beads that share a sentence pair, without those that have an empty side. */
  public Tally lax() {
    return lax;
  }

  /** Exact beads by type, such as {@code 2-1}. */
  public Map<String, Tally> byType() {
    return new HashMap<>(byType);
  }
}
