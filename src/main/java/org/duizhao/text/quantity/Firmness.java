// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

/**
 * How much a quantity asks of the other language. The 3 of "3 files" must be found again, the
 * "three" of "all three" may be left out but not become 四, and the "one" of "one of them" asks for
 * nothing.
 */
public enum Firmness {
  /** An equal must stand on the other side. */
  FIRM,
  /** May be absent on the other side, but not contradicted by another soft quantity there. */
  SOFT,
  /** Never reported; may serve as the equal of a quantity on the other side. */
  LOOSE
}
