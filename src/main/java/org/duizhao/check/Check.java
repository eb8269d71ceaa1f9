// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

/**
 * Something that can be wrong with a translation, and how to see it. Checks are stateless, final
 * and annotated with {@link CheckInfo}; their page ({@code number-mismatch.md} beside the class) is
 * documentation, the text of {@code duizhao explain}, and test.
 *
 * <p>A check that is both a {@link BitextCheck} and a {@link BeadCheck} sees documents whole, so
 * that it can sum up, and units that came paired one by one.
 */
public sealed interface Check
    permits BeadCheck, BitextCheck, DocumentCheck, PairCheck, ProjectCheck, TargetCheck {
  /** The facts about this check. */
  default CheckInfo info() {
    CheckInfo info = getClass().getAnnotation(CheckInfo.class);
    if (info == null) {
      throw new IllegalStateException(getClass() + " lacks @CheckInfo");
    }
    return info;
  }

  /**
   * A finding of this check, to be given its places.
   *
   * @param message one fact with both sides' values, no advice, no full stop
   * @param confidence that a translator would agree, 0 to 1
   */
  default IssueDraft says(String message, double confidence) {
    return IssueDraft.of(info(), message, confidence);
  }
}
