// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.evaluate.AlignmentScore;

/** Prints the score of a sentence alignment, a line for each way of counting. */
final class Scores {
  private Scores() {}

  static void print(String name, AlignmentScore score, PrintWriter out) {
    out.println(name);
    line("strict", score.strict(), out);
    line("strict, no empty side", score.strictMatched(), out);
    line("lax", score.lax(), out);
    Map<String, AlignmentScore.Tally> types = new TreeMap<>(score.byType());
    types.forEach((type, tally) -> line(type, tally, out));
  }

  private static void line(String name, AlignmentScore.Tally tally, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %-22s P %.3f  R %.3f  F1 %.4f  (%d right, %d proposed, %d gold)%n",
        name,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.proposed(),
        tally.gold());
  }
}
