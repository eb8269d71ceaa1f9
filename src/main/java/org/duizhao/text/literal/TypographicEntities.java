// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.Set;

/** Entities that stand for a sign which the other language may write otherwise. */
final class TypographicEntities {
  private static final Set<String> ALL =
      Set.of(
          "&nbsp;",
          "&lt;",
          "&gt;",
          "&amp;",
          "&quot;",
          "&apos;",
          "&mdash;",
          "&ndash;",
          "&hellip;",
          "&ldquo;",
          "&rdquo;",
          "&lsquo;",
          "&rsquo;",
          "&laquo;",
          "&raquo;",
          "&middot;",
          "&ensp;",
          "&emsp;",
          "&thinsp;",
          "&times;",
          "&copy;",
          "&reg;",
          "&trade;");

  private TypographicEntities() {}

  static boolean contains(String entity) {
    return ALL.contains(entity);
  }
}
