// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import org.duizhao.text.Span;

/**
 * A place where other characters would be far likelier: 放 in 在放面上, where 方 would be.
 *
 * @param span of the characters in the text
 * @param written what stands there
 * @param meant what would be likelier, of the same length
 * @param kind how the one may have come to stand for the other
 * @param gain how much likelier the text would be, in nats, less the cost of the kind
 */
public record Slip(Span span, String written, String meant, SlipKind kind, double gain) {
  public Slip {
    if (written.length() != span.length() || meant.length() != span.length()) {
      throw new IllegalArgumentException(written + " and " + meant + " at " + span);
    }
  }
}
