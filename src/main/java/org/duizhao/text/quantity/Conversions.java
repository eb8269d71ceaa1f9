// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import org.duizhao.text.quantity.UnitOfMeasure.Dimension;

/**
 * Values that a translator has turned into another unit: "10 miles" as 16 公里.
 *
 * <p>Rounded values count: they may differ by six per cent.
 */
public final class Conversions {
  private static final double ROUNDED = 0.06;

  private Conversions() {}

  /** Whether the two have different units and are the same length or mass. */
  public static boolean areEqual(Quantity one, Quantity other) {
    UnitOfMeasure unit = one.unit();
    UnitOfMeasure otherUnit = other.unit();
    if (unit == null || otherUnit == null || one.value() == null || other.value() == null) {
      return false;
    }
    Dimension dimension = unit.dimension();
    if (unit == otherUnit
        || dimension != otherUnit.dimension()
        || dimension != Dimension.LENGTH && dimension != Dimension.MASS) {
      return false;
    }
    double size = one.value().doubleValue() * unit.factor().doubleValue();
    double otherSize = other.value().doubleValue() * otherUnit.factor().doubleValue();
    return Math.abs(size - otherSize) <= ROUNDED * Math.max(size, otherSize);
  }
}
