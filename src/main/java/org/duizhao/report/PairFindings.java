// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.BlockPair;
import org.duizhao.issue.BlockPlaces;
import org.duizhao.issue.CheckResult;
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

  /** All pairs of the result in order, each finding at exactly one of them. */
  static List<PairFindings> of(CheckResult result) {
    BlockPlaces places = new BlockPlaces(result.bitext());
    List<BlockPair> pairs = result.bitext().pairs();
    List<List<Finding>> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.add(new ArrayList<>()));
    for (Finding finding : result.findings()) {
      findings.get(places.pairOf(finding.issue())).add(finding);
    }
    List<PairFindings> all = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      all.add(new PairFindings(pairs.get(i), findings.get(i)));
    }
    return all;
  }
}
