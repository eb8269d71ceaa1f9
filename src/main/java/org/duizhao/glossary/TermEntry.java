// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;

/**
 * One concept of the term base: the English terms that name it and the Chinese terms that may, or
 * must not, render them.
 *
 * <p>"cover letter": preferred 封面信, admitted 说明信, forbidden 提交信.
 *
 * @param id unique in its file
 * @param source the English term, in its base form
 * @param variants other English forms and abbreviations, beyond regular inflection
 * @param caseSensitive whether "Rust" and "rust" differ
 * @param preferred Chinese terms to use
 * @param admitted Chinese terms that are right too
 * @param deprecated Chinese terms that were right once
 * @param forbidden Chinese terms that are wrong
 * @param doNotTranslate the English term stays as it is
 * @param near the entry applies only when one of these English words stands in the same segment;
 *     empty: always
 * @param note why, with evidence; may be empty
 */
public record TermEntry(
    String id,
    String source,
    List<String> variants,
    boolean caseSensitive,
    List<String> preferred,
    List<String> admitted,
    List<String> deprecated,
    List<String> forbidden,
    boolean doNotTranslate,
    List<String> near,
    String note) {
  public TermEntry {
    variants = List.copyOf(variants);
    preferred = List.copyOf(preferred);
    admitted = List.copyOf(admitted);
    deprecated = List.copyOf(deprecated);
    forbidden = List.copyOf(forbidden);
    near = List.copyOf(near);
  }
}
