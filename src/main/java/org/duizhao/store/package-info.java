// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The one file that holds what the program has learned: named sections under a header, a format
 * version and a checksum. What the bytes of a section mean is known to the package that uses it.
 */
@NullMarked
package org.duizhao.store;

import org.jspecify.annotations.NullMarked;
