// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Cuts English and Chinese text into tokens that know their exact place, before anything is looked
 * up or aligned. Read {@link org.duizhao.token.Token} first, then {@link
 * org.duizhao.token.BilingualTokenizer}, which cuts both sides of a pair alike.
 */
@NullMarked
package org.duizhao.token;

import org.jspecify.annotations.NullMarked;
