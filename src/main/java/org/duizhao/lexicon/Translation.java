// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

/**
 * One Chinese word that an English word is linked to: for "kernel" 内核 with a strength of some
 * thousands.
 *
 * @param chinese the Chinese word
 * @param strength how many times as often as by chance the two are linked, 1.5 to 20,000
 */
public record Translation(String chinese, double strength) {}
