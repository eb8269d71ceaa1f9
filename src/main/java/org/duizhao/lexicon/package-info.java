// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the program knows of English and Chinese words as each other's translations, how it is
 * learned, and what rests on it directly: word links in a pair of texts and a cheap likeness of two
 * texts. Read {@link org.duizhao.lexicon.Lexicon} first, then {@link
 * org.duizhao.lexicon.WordAligner}; {@link org.duizhao.lexicon.LexiconTrainer} makes the file.
 */
@NullMarked
package org.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;
