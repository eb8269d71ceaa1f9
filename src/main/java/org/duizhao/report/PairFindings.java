// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.document.Block;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.jspecify.annotations.Nullable;

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
    Places places = new Places(result.bitext());
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

  /** Finds pairs by places: where blocks start, and the number of their pair. */
  private static final class Places {
    private final TreeMap<Integer, Integer> sourceStarts = new TreeMap<>();
    private final TreeMap<Integer, Integer> targetStarts = new TreeMap<>();

    Places(Bitext bitext) {
      for (int i = 0; i < bitext.pairs().size(); i++) {
        for (Block block : bitext.pairs().get(i).source()) {
          sourceStarts.put(block.place().start(), i);
        }
        for (Block block : bitext.pairs().get(i).target()) {
          targetStarts.put(block.place().start(), i);
        }
      }
      if (bitext.source() == bitext.target()) {
        sourceStarts.putAll(targetStarts);
        targetStarts.putAll(sourceStarts);
      }
    }

    /** Words decide before empty places, the target before the source. */
    int pairOf(Issue issue) {
      Excerpt source = issue.source();
      Excerpt target = issue.target();
      if (target != null && (source == null || source.place().isEmpty() || hasWords(target))) {
        return near(targetStarts, target);
      }
      return near(sourceStarts, source == null ? target : source);
    }

    private static boolean hasWords(Excerpt excerpt) {
      return !excerpt.place().isEmpty();
    }

    private static int near(TreeMap<Integer, Integer> starts, @Nullable Excerpt excerpt) {
      int offset = excerpt == null ? 0 : excerpt.place().start();
      Map.Entry<Integer, Integer> found = starts.floorEntry(offset);
      if (found == null) {
        found = starts.firstEntry();
      }
      return found == null ? 0 : found.getValue();
    }
  }
}
