// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures the comparison of quantities on translated pairs; run by hand, not a test.
 *
 * <p>Arguments: {@code pairs FILE} for lines {@code id<TAB>en<TAB>zh}, printing every flag and the
 * share of pairs with a digit that are flagged; or {@code seeded CLEAN SEEDED}, printing per kind
 * how many seeded errors raise more flags than their clean originals.
 */
final class QuantityMeasurement {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private QuantityMeasurement() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("pairs")) {
      pairs(Path.of(args[1]));
    } else {
      seeded(Path.of(args[1]), Path.of(args[2]));
    }
  }

  private static void pairs(Path file) throws IOException {
    List<String[]> rows = rows(file);
    int digits = 0;
    int flagged = 0;
    int flaggedWords = 0;
    for (String[] row : rows) {
      boolean digit = (row[1] + row[2]).chars().anyMatch(c -> c >= '0' && c <= '9');
      digits += digit ? 1 : 0;
      QuantityMatch match = match(row[1], row[2]);
      if (!match.isClean()) {
        flagged += digit ? 1 : 0;
        flaggedWords += digit ? 0 : 1;
        OUT.println("FLAG " + row[0] + "\n  en " + row[1] + "\n  zh " + row[2]);
        OUT.println("  - " + brief(match.unmatchedSource()));
        OUT.println("  + " + brief(match.unmatchedTarget()));
      }
    }
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 8; run++) {
      long start = System.nanoTime();
      for (String[] row : rows) {
        match(row[1], row[2]);
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    OUT.printf(
        Locale.ROOT,
        "%d pairs, %d with digits, %d of them flagged (%.2f %%), %d without digits flagged;"
            + " %.0f pairs a second%n",
        rows.size(),
        digits,
        flagged,
        100.0 * flagged / digits,
        flaggedWords,
        rows.size() * 1e9 / best);
  }

  private static void seeded(Path cleanFile, Path seededFile) throws IOException {
    Map<String, String[]> clean = new HashMap<>();
    for (String[] row : rows(cleanFile)) {
      clean.put(row[0], row);
    }
    Map<String, int[]> byKind = new HashMap<>();
    for (String[] row : rows(seededFile)) {
      int before = flags(clean.get(row[1])[1], clean.get(row[1])[2]);
      boolean found = flags(row[3], row[4]) > before;
      int[] counts = byKind.computeIfAbsent(row[2], kind -> new int[2]);
      counts[0] += found ? 1 : 0;
      counts[1]++;
      if (!found && row[2].startsWith("number-")) {
        OUT.println("MISS " + row[2] + " " + row[5] + "\n  en " + row[3] + "\n  zh " + row[4]);
      }
    }
    byKind.forEach((kind, counts) -> OUT.println(kind + " " + counts[0] + " of " + counts[1]));
  }

  private static int flags(String english, String chinese) {
    QuantityMatch match = match(english, chinese);
    return match.unmatchedSource().size() + match.unmatchedTarget().size();
  }

  private static QuantityMatch match(String english, String chinese) {
    return QuantityMatch.align(
        QuantityReader.english().read(english), QuantityReader.chinese().read(chinese));
  }

  private static String brief(List<Quantity> quantities) {
    StringBuilder brief = new StringBuilder();
    for (Quantity quantity : quantities) {
      brief
          .append('[')
          .append(quantity.text())
          .append(' ')
          .append(quantity.kind())
          .append(' ')
          .append(quantity.plainValue())
          .append("] ");
    }
    return brief.toString();
  }

  private static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (seen.add(line)) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }
}
