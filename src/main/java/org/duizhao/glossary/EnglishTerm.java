// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * The English side of an entry: "boot loader" with the variant "bootloader".
 *
 * @param base in its base form
 * @param variants other forms and abbreviations, beyond regular inflection and a hyphen for a blank
 * @param pos how the last word inflects
 * @param caseSensitive whether "Rust" and "rust" differ
 */
public record EnglishTerm(
    String base, List<String> variants, PartOfSpeech pos, boolean caseSensitive) {
  public EnglishTerm {
    variants = List.copyOf(variants);
    if (base.isBlank()) {
      throw new IllegalArgumentException("an English term holds text");
    }
  }

  /** Base and variants. */
  List<String> forms() {
    List<String> all = new ArrayList<>(variants.size() + 1);
    all.add(base);
    all.addAll(variants);
    return all;
  }
}
