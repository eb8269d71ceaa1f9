// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;

/** Reads Chinese; the work of one text is done by {@link ChineseReading}. */
final class ChineseQuantityReader implements QuantityReader {

  static final ChineseQuantityReader INSTANCE = new ChineseQuantityReader();

  private ChineseQuantityReader() {}

  @Override
  public List<Quantity> read(String text) {
    return new ChineseReading(text).read();
  }
}
