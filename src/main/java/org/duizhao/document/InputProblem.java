// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, in one line: it cannot be read, or not wholly. About files, never
 * about a translation.
 *
 * <p>Shown as {@code docs/zh/news.md:12:3: not UTF-8: byte 0xB1 at offset 412; expected …}.
 *
 * @param path as the user gave it
 * @param position null when the problem is the file as a whole
 * @param message what was found and what was expected, without path and position
 */
public record InputProblem(String path, @Nullable Position position, String message) {
  @Override
  public String toString() {
    return position == null ? path + ": " + message : path + ":" + position + ": " + message;
  }
}
