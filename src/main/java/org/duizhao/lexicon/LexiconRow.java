// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * A word pair on its way into a lexicon.
 *
 * @param strength odds ratio against chance, 1.5 to 20,000
 */
record LexiconRow(String english, String chinese, double strength) {}
