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

  /** Whether a character of it is a traditional one: 選單. */
  public boolean isTraditional() {
    for (int i = 0; i < text.length(); i++) {
      if (SimplifiedCharacters.of(text.charAt(i)) != text.charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
