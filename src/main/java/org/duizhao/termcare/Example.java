// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

/**
 * A pair of texts in which something was found.
 *
 * @param place the file or document, and the pair's number in it from 1: {@code memory.tmx:12}
 * @param english the English text
 * @param chinese the Chinese text
 */
public record Example(String place, String english, String chinese) {}
