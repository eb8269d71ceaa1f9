// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import org.jspecify.annotations.Nullable;

/**
 * A source and where its translation stands, as paths from the project's root with {@code /}.
 *
 * <p>{@code docs/en/boot.md} and {@code docs/zh/boot.md}; {@code weekly/12.md} alone, which holds
 * both languages.
 *
 * @param source null when one file holds both languages, or Chinese alone
 * @param target whether or not it is there
 */
public record ProjectPair(@Nullable String source, String target) {

  /** Whether either side has that path. */
  public boolean has(String path) {
    return target.equals(path) || path.equals(source);
  }
}
