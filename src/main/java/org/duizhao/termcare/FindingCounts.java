// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.lexicon.Lexicon;

/**
 * How many renderings of a corpus two term bases find fault with, entry by entry: what a change of
 * the base will mean for whoever checks with it.
 */
public final class FindingCounts {
  private final UsageCounter before;
  private final UsageCounter after;

  public FindingCounts(TermBase before, TermBase after, Lexicon lexicon) {
    this.before = new UsageCounter(before, lexicon);
    this.after = new UsageCounter(after, lexicon);
  }

  /** Judges one pair by both. */
  public void add(Example pair) {
    before.add(pair);
    after.add(pair);
  }

  /** By the ids of the earlier base. */
  public Map<String, Integer> before() {
    return of(before);
  }

  /** By the ids of the later base. */
  public Map<String, Integer> after() {
    return of(after);
  }

  private static Map<String, Integer> of(UsageCounter counter) {
    Map<String, Integer> counts = new HashMap<>();
    counter.usages().forEach(usage -> counts.put(usage.entry().id(), findings(usage)));
    return counts;
  }

  private static int findings(TermUsage usage) {
    TermEntry entry = usage.entry();
    int wrong =
        usage.count(Outcome.DEPRECATED)
            + usage.count(Outcome.FORBIDDEN)
            + usage.count(Outcome.CONFUSED)
            + usage.count(Outcome.TRANSLATED);
    return entry.isOpen() ? wrong : wrong + usage.count(Outcome.MISSING);
  }
}
