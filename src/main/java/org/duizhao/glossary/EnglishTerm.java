// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * The English side of an entry: "boot loader" with the variant "bootloader", "access control list"
 * with the abbreviation "ACL", "run" with the inflection "ran".
 *
 * @param base in its base form
 * @param variants other terms for the same; they inflect as the base does
 * @param inflections forms that no rule makes, looked up as they stand
 * @param abbreviations looked up as written, in the plural too
 * @param pos how the last word inflects, and as what the word is a term
 * @param caseSensitive whether "Rust" and "rust" differ
 */
public record EnglishTerm(
    String base,
    List<String> variants,
    List<String> inflections,
    List<String> abbreviations,
    PartOfSpeech pos,
    boolean caseSensitive) {
  public EnglishTerm {
    variants = List.copyOf(variants);
    inflections = List.copyOf(inflections);
    abbreviations = List.copyOf(abbreviations);
    if (base.isBlank()) {
      throw new IllegalArgumentException("an English term holds text");
    }
  }

  /** Without irregular inflections and abbreviations. */
  public EnglishTerm(String base, List<String> variants, PartOfSpeech pos, boolean caseSensitive) {
    this(base, variants, List.of(), List.of(), pos, caseSensitive);
  }

  /** All that names the concept in a text, the base first. */
  public List<String> forms() {
    List<String> all = new ArrayList<>();
    all.add(base);
    all.addAll(variants);
    all.addAll(inflections);
    all.addAll(abbreviations);
    return all;
  }
}
