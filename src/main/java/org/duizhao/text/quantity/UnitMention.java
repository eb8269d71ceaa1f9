// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import org.duizhao.text.Span;

/**
 * A place where a text speaks of a unit, with a number or without: "daily" and 每天 mention {@link
 * UnitOfMeasure#DAY}, "5 GB" mentions {@link UnitOfMeasure#GIGABYTE}, 下半年 mentions {@link
 * UnitOfMeasure#HALF_YEAR}.
 *
 * @param span where it stands, in UTF-16 code units
 * @param text the characters of that span
 * @param unit the unit spoken of
 */
public record UnitMention(Span span, String text, UnitOfMeasure unit) {

  /** Refuses a mention whose text does not fill its span. */
  public UnitMention {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("text \"" + text + "\" does not fill " + span);
    }
  }
}
