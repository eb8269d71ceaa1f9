// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

/** Hears how far a long run has come. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (task, done, total) -> {};

  /**
   * @param task what is going on: "aligning"
   * @param done at most {@code total}, in the task's own unit
   * @param total at least 1
   */
  void at(String task, long done, long total);
}
