// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Headings on other levels than in the source: one finding when all of a level moved, else one for
 * each that is unlike its siblings.
 */
final class HeadingLevels {
  private static final double CONFIDENCE = 0.8;
  private static final int SIBLINGS = 2;
  private static final String THROUGHOUT = "headings are on other levels throughout: ";

  private HeadingLevels() {}

  private record Pair(Block source, Block target) {
    boolean differs() {
      return source.level() != target.level();
    }
  }

  static List<MarkupFinding> findings(List<BlockPair> pairs) {
    List<Pair> headings = new ArrayList<>();
    for (BlockPair pair : pairs) {
      boolean single = pair.source().size() == 1 && pair.target().size() == 1;
      if (single && isHeading(pair.source().get(0)) && isHeading(pair.target().get(0))) {
        headings.add(new Pair(pair.source().get(0), pair.target().get(0)));
      }
    }
    Map<Integer, Integer> usual = usualLevels(headings);
    List<MarkupFinding> found = new ArrayList<>();
    Map<String, List<Pair>> moves = new LinkedHashMap<>();
    for (Pair pair : headings) {
      int expected = usual.getOrDefault(pair.source.level(), pair.target.level());
      if (pair.target.level() != expected) {
        found.add(unlikeSiblings(pair, expected));
      } else if (pair.differs()) {
        String move = pair.source.level() + " became " + pair.target.level();
        moves.computeIfAbsent(move, m -> new ArrayList<>()).add(pair);
      }
    }
    if (found.size() > SIBLINGS) {
      String message =
          found.size()
              + " of "
              + headings.size()
              + " headings are on other levels than their siblings";
      MarkupFinding first = found.get(0);
      found.clear();
      found.add(first.saying(message, Severity.NEUTRAL));
    }
    moves.values().stream()
        .max(Comparator.comparingInt(List::size))
        .filter(most -> most.size() >= SIBLINGS)
        .map(
            most ->
                finding(
                    THROUGHOUT + String.join(", ", moves.keySet()), Severity.NEUTRAL, most.get(0)))
        .ifPresent(found::add);
    return found;
  }

  private static boolean isHeading(Block block) {
    return block.kind() == BlockKind.HEADING;
  }

  /** What each level of the source became in most cases, where that is clear. */
  private static Map<Integer, Integer> usualLevels(List<Pair> headings) {
    Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Pair pair : headings) {
      counts
          .computeIfAbsent(pair.source.level(), level -> new TreeMap<>())
          .merge(pair.target.level(), 1, Integer::sum);
    }
    Map<Integer, Integer> usual = new HashMap<>();
    counts.forEach(
        (level, became) -> {
          int all = became.values().stream().mapToInt(Integer::intValue).sum();
          became.forEach(
              (other, count) -> {
                if (count >= SIBLINGS && count * 3 >= all * 2) {
                  usual.put(level, other);
                }
              });
        });
    return usual;
  }

  private static MarkupFinding unlikeSiblings(Pair pair, int expected) {
    String message =
        "a heading of level "
            + pair.source.level()
            + " became level "
            + pair.target.level()
            + ", its siblings became level "
            + expected;
    return finding(message, Severity.MINOR, pair);
  }

  private static MarkupFinding finding(String message, Severity severity, Pair pair) {
    return new MarkupFinding(
        message,
        severity,
        CONFIDENCE,
        pair.source,
        new Span(0, pair.source.text().length()),
        pair.target,
        new Span(0, pair.target.text().length()));
  }
}
