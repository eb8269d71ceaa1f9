// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Quantities by value: {@link org.duizhao.text.quantity.QuantityReader} finds them in English and
 * Chinese text, and {@link org.duizhao.text.quantity.QuantityMatch} says which have an equal on the
 * other side. Read {@link org.duizhao.text.quantity.Quantity} first.
 */
@NullMarked
package org.duizhao.text.quantity;

import org.jspecify.annotations.NullMarked;
