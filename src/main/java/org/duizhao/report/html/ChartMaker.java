// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.document.Block;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;

/** Works out the figures of the page. */
final class ChartMaker {
  /** Longest bar, and the drawings' inner width and height. */
  static final int BAR = 130;

  static final int PLOT_WIDTH = 260;
  static final int PLOT_HEIGHT = 170;
  static final int SQUARE = 170;

  /** Shorter sentences vary too much in length to tell anything. */
  private static final int LEAST_LENGTH = 12;

  /** Robust z-score beyond which a sentence is an outlier; Iglewicz and Hoaglin (1993). */
  private static final double OUTLYING = 3.5;

  private static final double NORMAL_MAD = 1.4826;
  private static final double LEAST_SPREAD = 0.1;
  private static final int MOST_OUTLIERS = 40;

  private final CheckResult result;
  private final Map<Integer, Integer> rowOfBead = new HashMap<>();

  ChartMaker(CheckResult result, List<Row> rows) {
    this.result = result;
    for (Row row : rows) {
      for (Row.Cell cell : row.source()) {
        cell.stretches().forEach(stretch -> rowOfBead.put(stretch.bead(), row.number()));
      }
    }
  }

  Charts charts() {
    return new Charts(bars(), ratios(), alignment());
  }

  private List<Charts.Bar> bars() {
    Map<IssueType, List<Finding>> byType = new EnumMap<>(IssueType.class);
    for (Finding finding : result.findings()) {
      byType.computeIfAbsent(finding.issue().type(), t -> new ArrayList<>()).add(finding);
    }
    int most = byType.values().stream().mapToInt(List::size).max().orElse(1);
    return byType.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .map(entry -> bar(entry.getKey(), Tally.of(entry.getValue()), most))
        .toList();
  }

  private static Charts.Bar bar(IssueType type, Tally tally, int most) {
    List<Charts.Part> parts = new ArrayList<>();
    long before = 0;
    for (Severity severity : Severity.worstFirst()) {
      long count = tally.of(severity);
      int x = (int) (before * BAR / most);
      int end = (int) ((before + count) * BAR / most);
      if (count > 0) {
        String letter = end - x < 12 ? "" : Wording.letter(severity);
        parts.add(new Charts.Part(x, Math.max(2, end - x - 1), severity.id(), letter));
      }
      before += count;
    }
    return new Charts.Bar(Wording.of(type), tally.total(), parts);
  }

  /** A sentence's length in English and the logarithm of its ratio. */
  private record Length(int bead, int english, double log) {}

  private Charts.Ratios ratios() {
    List<Bead> beads = result.bitext().beads();
    List<Length> lengths = new ArrayList<>();
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      int english = bead.source().text().length();
      if (bead.isMatched() && english >= LEAST_LENGTH && rowOfBead.containsKey(i)) {
        double ratio = (double) Math.max(1, bead.target().text().length()) / english;
        lengths.add(new Length(i, english, Math.log(ratio)));
      }
    }
    double median = median(lengths.stream().map(Length::log).toList());
    double spread =
        NORMAL_MAD * median(lengths.stream().map(l -> Math.abs(l.log - median)).toList());
    double bound = OUTLYING * Math.max(LEAST_SPREAD, spread);
    Set<String> dots = new LinkedHashSet<>();
    List<Charts.Outlier> outliers = new ArrayList<>();
    for (Length length : lengths) {
      int x = x(length.english);
      int y = y(length.log - median);
      if (Math.abs(length.log - median) > bound && outliers.size() < MOST_OUTLIERS) {
        int row = rowOfBead.getOrDefault(length.bead, 1);
        outliers.add(new Charts.Outlier(x, y, row, decimal(Math.exp(length.log))));
      } else {
        dots.add("M" + x + " " + y + "h0");
      }
    }
    return new Charts.Ratios(
        String.join("", dots), outliers, decimal(Math.exp(median)), lengths.size());
  }

  /** English lengths of 10 to 1000 characters, logarithmic. */
  private static int x(int english) {
    double share = (Math.log10(english) - 1) / 2;
    return (int) Math.round(Math.max(0, Math.min(1, share)) * PLOT_WIDTH);
  }

  /** From a quarter to four times the usual ratio. */
  private static int y(double log) {
    double share = 0.5 - log / (2 * Math.log(4));
    return (int) Math.round(Math.max(0, Math.min(1, share)) * PLOT_HEIGHT);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static double median(List<Double> values) {
    if (values.isEmpty()) {
      return 0;
    }
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  private Charts.Alignment alignment() {
    List<BlockPair> pairs = result.bitext().pairs();
    double source = 1;
    double target = 1;
    for (BlockPair pair : pairs) {
      source = Math.max(source, end(pair.source()));
      target = Math.max(target, end(pair.target()));
    }
    Set<String> inOrder = new LinkedHashSet<>();
    Set<String> moved = new LinkedHashSet<>();
    Set<String> omitted = new LinkedHashSet<>();
    Set<String> added = new LinkedHashSet<>();
    for (BlockPair pair : pairs) {
      long x = Math.round(start(pair.source()) * SQUARE / source);
      long y = Math.round(start(pair.target()) * SQUARE / target);
      if (pair.isMatched()) {
        long x2 = Math.max(x + 1, Math.round(end(pair.source()) * SQUARE / source));
        long y2 = Math.max(y + 1, Math.round(end(pair.target()) * SQUARE / target));
        String line = "M" + x + " " + y + "L" + x2 + " " + y2;
        (pair.kind() == PairKind.MOVED ? moved : inOrder).add(line);
      } else if (pair.kind() == PairKind.OMISSION) {
        omitted.add("M" + x + " 0v9");
      } else if (pair.kind() != PairKind.BOILERPLATE) {
        added.add("M0 " + y + "h9");
      }
    }
    return new Charts.Alignment(
        String.join("", inOrder),
        String.join("", moved),
        String.join("", omitted),
        String.join("", added));
  }

  private static double start(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.place().start()).min().orElse(0);
  }

  private static double end(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.place().end()).max().orElse(0);
  }
}
