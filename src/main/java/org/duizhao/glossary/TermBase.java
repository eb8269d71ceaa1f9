// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;

/**
 * The term entries that a check works with, in the order of their files.
 *
 * @param entries may be empty
 */
public record TermBase(List<TermEntry> entries) {
  public TermBase {
    entries = List.copyOf(entries);
  }

  public static TermBase empty() {
    return new TermBase(List.of());
  }
}
