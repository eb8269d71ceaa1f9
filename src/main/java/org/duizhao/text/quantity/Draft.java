// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.math.BigDecimal;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** A quantity while the words around its number are still being read. */
final class Draft {
  final int start;
  int end;
  String literal;
  QuantityKind kind = QuantityKind.CARDINAL;
  Firmness firmness = Firmness.FIRM;
  Approximation approximation = Approximation.EXACT;
  @Nullable BigDecimal value;
  @Nullable BigDecimal other;
  @Nullable UnitOfMeasure unit;

  /** What a scale word multiplied the number by, if one did. */
  @Nullable BigDecimal factor;

  Draft(int start, int end, String literal, @Nullable BigDecimal value) {
    this.start = start;
    this.end = end;
    this.literal = literal;
    this.value = value;
  }

  /** A number that was written in words. */
  static Draft spelled(int start, int end, BigDecimal value, Firmness firmness) {
    Draft draft = new Draft(start, end, "", value);
    draft.firmness = firmness;
    return draft;
  }

  /** Whether the number was written with digits. */
  boolean hasDigits() {
    return !literal.isEmpty();
  }

  /** The value of a whole number below a million, else -1. */
  int small() {
    if (value == null || value.signum() < 0 || value.precision() - value.scale() > 6) {
      return -1;
    }
    return value.stripTrailingZeros().scale() > 0 ? -1 : value.intValue();
  }

  /** Multiplies by a scale word; the number then no longer reads as its digits. */
  void scale(BigDecimal newFactor) {
    if (value != null) {
      value = value.multiply(newFactor);
      literal = "";
      factor = newFactor;
    }
  }

  void unit(UnitOfMeasure newUnit) {
    unit = newUnit;
    kind = newUnit.dimension().isMoney() ? QuantityKind.CURRENCY : QuantityKind.MEASURE;
  }

  void kind(QuantityKind newKind, int newEnd) {
    kind = newKind;
    end = newEnd;
  }

  Quantity build(String text) {
    return new Quantity(
        new Span(start, end),
        text.substring(start, end),
        literal,
        kind,
        firmness,
        approximation,
        value,
        other,
        unit);
  }
}
