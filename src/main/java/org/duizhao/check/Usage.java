// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.issue.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * How one document says something that the other documents of its project may say otherwise: the
 * heading "Usage" as 用法.
 *
 * @param check id of the {@link ProjectCheck} that compares it
 * @param what the thing, written the same way in all documents: "usage"
 * @param how what the document says for it, without what makes no difference: 用法
 * @param source where the first one stands in the source; null when the thing has no place there
 * @param target where the first one stands in the target
 */
public record Usage(
    String check, String what, String how, @Nullable Excerpt source, Excerpt target) {
  public Usage {
    if (what.isEmpty() || how.isEmpty()) {
      throw new IllegalArgumentException("a usage needs words: " + what + " " + how);
    }
  }
}
