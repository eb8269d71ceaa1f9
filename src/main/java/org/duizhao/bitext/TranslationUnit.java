// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

/**
 * A source text and its translation that come already paired, with an id: a line of a bilingual
 * TSV, a unit of a translation memory.
 *
 * <p>{@code m1<TAB>%d files<TAB>%d 个文件} is unit "m1".
 *
 * @param id the unit's name in its file
 * @param bead one segment a side
 */
public record TranslationUnit(String id, Bead bead) {}
