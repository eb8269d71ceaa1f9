// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What Chinese text looks like character by character, and which characters are written for which
 * others: learned from running text, used to find wrong characters. Read {@link
 * org.duizhao.spelling.SlipFinder} first.
 */
@NullMarked
package org.duizhao.spelling;

import org.jspecify.annotations.NullMarked;
