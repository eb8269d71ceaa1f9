// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

/**
 * A Chinese term of an entry and what the term base thinks of it: 封面信, preferred.
 *
 * @param text as it should stand in a translation; an English word that may be left standing is one
 *     too
 * @param status whether to use it
 */
public record Rendering(String text, TermStatus status) {
  public Rendering {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a rendering holds text");
    }
  }
}
