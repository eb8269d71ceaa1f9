// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

/**
 * A finding that somebody has decided about, so that it is not told again.
 *
 * <p>"64 queues" / 46 个队列 below {@code <!-- duizhao-disable-next-line number-mismatch: counted
 * otherwise -->} is found, kept, and fails no run.
 *
 * @param finding what was found
 * @param by where the decision stands
 * @param reason in the words of whoever decided; empty when none is given
 */
public record Suppressed(Finding finding, By by, String reason) {
  /** Where a decision stands. */
  public enum By {
    /** In a comment of the document. */
    COMMENT("inSource"),
    /** In a baseline or a file of decisions. */
    FILE("external"),
    /** Nowhere: the English has changed since it was translated, which is told by itself. */
    DRIFT("external");

    private final String sarif;

    By(String sarif) {
      this.sarif = sarif;
    }

    /** The kind in SARIF: {@code inSource}. */
    public String sarif() {
      return sarif;
    }
  }
}
