// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;

/** Reads English; the work of one text is done by {@link EnglishReading}. */
final class EnglishQuantityReader implements QuantityReader {

  static final EnglishQuantityReader INSTANCE = new EnglishQuantityReader();

  private EnglishQuantityReader() {}

  @Override
  public List<Quantity> read(String text) {
    return new EnglishReading(text).read();
  }
}
