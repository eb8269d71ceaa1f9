// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import org.duizhao.document.Block;

/** Marks blocks of which no translation is expected. */
final class Boilerplate {
  private Boilerplate() {}

  static List<Block> mark(List<Block> blocks) {
    return blocks;
  }
}
