// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.coverage.Coverage;
import org.duizhao.lexicon.WordAlignment;
import org.duizhao.lexicon.WordLinks;

/**
 * What a reader is shown of a bead's links: each word with the one that it is most likely tied to.
 */
final class LinkSummary {
  private LinkSummary() {}

  /** Asks for what the checks of the bead have asked for, so that it is still at hand. */
  static BeadLinks of(Bead bead, CheckContext context) {
    Optional<Coverage> coverage = context.coverage(bead);
    if (coverage.isEmpty()) {
      return BeadLinks.UNKNOWN;
    }
    return new BeadLinks(
        links(coverage.get().links()),
        within(coverage.get().englishShare()),
        within(coverage.get().chineseShare()));
  }

  private static List<BeadLinks.Link> links(WordLinks words) {
    WordAlignment alignment = words.alignment();
    List<BeadLinks.Link> links = new ArrayList<>();
    int[] englishOf = new int[alignment.chineseSize()];
    for (int z = 0; z < englishOf.length; z++) {
      englishOf[z] = alignment.bestEnglish(z);
    }
    for (int e = 0; e < alignment.englishSize(); e++) {
      int best = alignment.bestChinese(e);
      for (int z = 0; z < englishOf.length; z++) {
        if (z == best || englishOf[z] == e) {
          links.add(
              new BeadLinks.Link(
                  words.englishTokens().get(e).span(), words.chineseTokens().get(z).span()));
        }
      }
    }
    return links;
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
