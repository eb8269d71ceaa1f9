// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the terms of one source in its translation.
 *
 * <p>"The kernel calls the kernel module." / "内核调用它。" has no doubt about the module, which is
 * missing; which "kernel" 内核 stands for is looked for only when somebody asks. Not for several
 * threads at once.
 */
public final class TermVerdicts {
  private static final TermVerdicts NONE = new TermVerdicts(null);

  private @Nullable VerdictMaker maker;
  private final List<TermVerdict> settled;
  private @Nullable List<TermVerdict> all;

  TermVerdicts(@Nullable VerdictMaker maker) {
    this.maker = maker;
    this.settled = maker == null ? List.of() : List.copyOf(maker.settled());
  }

  /** Of a source without terms. */
  public static TermVerdicts none() {
    return NONE;
  }

  /**
   * Those that a check may complain about, in the order of the source: the term is rendered in a
   * way that the term base does not want, or not at all.
   */
  public List<TermVerdict> faults() {
    List<TermVerdict> faults = new ArrayList<>();
    for (TermVerdict verdict : settled) {
      if (verdict.outcome().isFault()) {
        faults.add(verdict);
      }
    }
    return faults;
  }

  /** One for each occurrence of a term, in the order of the source. */
  public List<TermVerdict> all() {
    List<TermVerdict> known = all;
    if (known == null) {
      List<TermVerdict> both = new ArrayList<>(settled);
      if (maker != null) {
        both.addAll(maker.sharedOut());
        maker = null;
      }
      known = List.copyOf(VerdictMaker.inOrder(both));
      all = known;
    }
    return known;
  }

  /** Whether {@link #all} has been asked for, so that nothing but verdicts is kept. */
  public boolean isComplete() {
    return all != null;
  }
}
