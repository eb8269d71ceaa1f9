// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.List;

/**
 * Two texts and the terms that were found in them.
 *
 * @param words of the source
 * @param terms that the target should render
 * @param mentioned every term that stands in the source, those in names and code too
 * @param renderings Chinese terms of any status in the target
 * @param kept English terms in the target
 */
record TermPair(
    EnglishWords words,
    List<TermOccurrence> terms,
    List<TermOccurrence> mentioned,
    String target,
    List<RenderingOccurrence> renderings,
    List<TermOccurrence> kept) {}
