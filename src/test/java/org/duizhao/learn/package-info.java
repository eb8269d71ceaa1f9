// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of how the weights of signs are learned, written and read. */
@NullMarked
package org.duizhao.learn;

import org.jspecify.annotations.NullMarked;
