// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.List;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.TermVerdict.Outcome;

/**
 * How an entry is used in a corpus: "merge window" stands there 13 times, as 合并窗口 10, as 合并期 1,
 * dropped 2.
 *
 * @param entry of the term base
 * @param occurrences of the English term, those in code and names left out
 * @param rendered what became of them, the most frequent first
 */
public record TermUsage(TermEntry entry, int occurrences, List<Rendered> rendered) {
  private static final int ENOUGH = 5;

  public TermUsage {
    rendered = List.copyOf(rendered);
  }

  /** The corpus never mentions the term. */
  public boolean isDead() {
    return occurrences == 0;
  }

  /** How often the term is rendered with this outcome. */
  public int count(Outcome outcome) {
    return rendered.stream()
        .filter(way -> way.outcome() == outcome)
        .mapToInt(Rendered::count)
        .sum();
  }

  /** How often translators used what the entry prefers or admits, or kept the English. */
  public int good() {
    return count(Outcome.USED) + count(Outcome.ADMITTED) + count(Outcome.KEPT_IN_ENGLISH);
  }

  /**
   * Translators mostly render it otherwise than the entry says: at least {@value #ENOUGH}
   * occurrences, of which fewer than half are good ones.
   */
  public boolean isContradicted() {
    int judged = occurrences - count(Outcome.ELIDED);
    return judged >= ENOUGH && 2 * good() < judged;
  }

  /** The preferred term is used less often than an admitted one. */
  public boolean isOutnumbered() {
    int preferred = count(Outcome.USED);
    return rendered.stream()
        .anyMatch(way -> way.outcome() == Outcome.ADMITTED && way.count() > preferred);
  }

  /** A rendering of the entry that is never attested, though the term occurs often. */
  public List<String> unattested() {
    if (occurrences < ENOUGH) {
      return List.of();
    }
    return entry.renderings().stream()
        .filter(rendering -> rendering.status() == TermStatus.PREFERRED)
        .map(rendering -> rendering.text())
        .filter(text -> rendered.stream().noneMatch(way -> way.text().equals(text)))
        .toList();
  }

  /** The evidence as a line of words: {@code attested 合并窗口 10, 合并期 1 of 13}. */
  public String evidence() {
    StringBuilder line = new StringBuilder("attested ");
    String glue = "";
    int shown = 0;
    for (Rendered way : rendered) {
      if (!way.text().isEmpty() && shown < 4 && way.outcome() != Outcome.MISSING) {
        line.append(glue).append(way.text()).append(' ').append(way.count());
        glue = ", ";
        shown++;
      }
    }
    return shown == 0
        ? "not attested in " + occurrences
        : line.append(" of ").append(occurrences).toString();
  }
}
