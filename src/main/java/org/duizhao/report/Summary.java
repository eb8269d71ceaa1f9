// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;

/** The counts that people's reports show. */
final class Summary {
  private Summary() {}

  /** "38 paired, 1 omitted, 2 boilerplate": pairs of blocks by what became of them. */
  static String blocks(Bitext bitext) {
    List<String> parts = new ArrayList<>();
    for (PairKind kind : PairKind.values()) {
      long count = bitext.pairs().stream().filter(pair -> pair.kind() == kind).count();
      if (count > 0) {
        parts.add(count + " " + kind.outcome());
      }
    }
    return String.join(", ", parts);
  }
}
