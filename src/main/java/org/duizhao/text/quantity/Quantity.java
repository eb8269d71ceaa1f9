// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text, by value: "nearly 1.5 million rows" and 近 150 万行 both hold a {@link
 * QuantityKind#CARDINAL} of value 1500000 and {@link Approximation#NEARLY}.
 *
 * @param span where it stands in the text that was read, in UTF-16 code units
 * @param text the characters of that span
 * @param literal the number as written, folded to half-width lower case without grouping, such as
 *     "1.5" or "5.10-rc3"; empty for spelled-out numbers
 * @param kind what it counts or names
 * @param firmness whether its loss is an error
 * @param approximation what the words around it say about its exactness
 * @param value the exact value without trailing zeros (unsigned); null for versions
 * @param other a second possible value: the 1500000 of the 1.5 in "1.5 to 2 million"
 * @param unit the unit of a measure or an amount of money
 */
public record Quantity(
    Span span,
    String text,
    String literal,
    QuantityKind kind,
    Firmness firmness,
    Approximation approximation,
    @Nullable BigDecimal value,
    @Nullable BigDecimal other,
    @Nullable UnitOfMeasure unit) {

  /** Refuses a quantity whose text does not fill its span, or that has nothing to compare. */
  public Quantity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(firmness);
    Objects.requireNonNull(approximation);
    if (text.length() != span.end() - span.start()) {
      throw new IllegalArgumentException("text \"" + text + "\" does not fill " + span);
    }
    if (value == null && literal.isEmpty()) {
      throw new IllegalArgumentException("neither value nor literal: " + text);
    }
    value = value == null ? null : value.stripTrailingZeros();
    other = other == null ? null : other.stripTrailingZeros();
  }

  /** The value as a reader writes it ("1500000", never "1.5E+6"), or the literal of a version. */
  public String plainValue() {
    return value == null ? literal : value.toPlainString();
  }

  Quantity withOther(BigDecimal newOther) {
    return new Quantity(span, text, literal, kind, firmness, approximation, value, newOther, unit);
  }
}
