// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of text and places in it. */
@NullMarked
package org.duizhao.text;

import org.jspecify.annotations.NullMarked;
