// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.issue.BlockPlaces;
import org.duizhao.issue.Finding;

/**
 * A pair of blocks with what was found in it.
 *
 * @param pair the blocks
 * @param findings most severe first; may be empty
 */
record PairFindings(BlockPair pair, List<Finding> findings) {
  PairFindings {
    findings = List.copyOf(findings);
  }

  /** All pairs of the bitext in order, each finding at exactly one of them. */
  static List<PairFindings> of(Bitext bitext, List<Finding> all) {
    BlockPlaces places = new BlockPlaces(bitext);
    List<BlockPair> pairs = bitext.pairs();
    List<List<Finding>> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.add(new ArrayList<>()));
    for (Finding finding : all) {
      findings.get(places.pairOf(finding.issue())).add(finding);
    }
    List<PairFindings> groups = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      groups.add(new PairFindings(pairs.get(i), findings.get(i)));
    }
    return groups;
  }
}
