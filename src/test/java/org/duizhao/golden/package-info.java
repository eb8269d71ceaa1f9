// SPDX-License-Identifier: GPL-3.0-or-later
/** Files that are approved by people and compared byte for byte. */
@NullMarked
package org.duizhao.golden;

import org.jspecify.annotations.NullMarked;
