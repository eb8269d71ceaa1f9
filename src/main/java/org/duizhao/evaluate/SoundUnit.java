// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.Optional;

/**
 * A unit whose translation is sound, as far as is known: {@code m1<TAB>12 files<TAB>12 个文件}.
 *
 * @param source the English
 * @param target the Chinese
 */
public record SoundUnit(String id, String source, String target) {
  /** Reads a line; empty when it is none. */
  static Optional<SoundUnit> parse(String line) {
    String[] cells = line.split("\t", -1);
    return cells.length == 3
        ? Optional.of(new SoundUnit(cells[0], cells[1], cells[2]))
        : Optional.empty();
  }

  /** The unit as a line of a bilingual file. */
  String line() {
    return String.join("\t", id, source, target);
  }
}
