// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Beads by the numbers of their sentences (from 0), one a line, as aligners are scored: {@code [0,
 * 1]:[0]} says that the first two source sentences became one.
 */
public final class BeadLines {
  private BeadLines() {}

  /** Writes one bead. The lists print themselves in the wanted form, {@code []} included. */
  public static void write(List<Integer> source, List<Integer> target, Writer out)
      throws IOException {
    out.write(source + ":" + target + "\n");
  }
}
