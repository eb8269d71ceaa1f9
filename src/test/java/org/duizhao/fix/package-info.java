// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what is written back to files. */
@NullMarked
package org.duizhao.fix;

import org.jspecify.annotations.NullMarked;
