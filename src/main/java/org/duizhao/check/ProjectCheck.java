// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Optional;

/**
 * A check that also compares a document with those of its project that were checked before it: one
 * heading as 用法 in one file and as 使用方法 in the next. It tells its sink each {@link Usage}.
 */
public non-sealed interface ProjectCheck extends Check {
  /**
   * The finding that this document says something otherwise than most of those before, if that is
   * worth telling; its places are those of {@code here}.
   */
  Optional<IssueDraft> compare(Usage here, UsageElsewhere elsewhere);
}
