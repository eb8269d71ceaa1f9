// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Files to documents: one reader per format, the decoding before them and the recognition of
 * boilerplate after them. Read {@link org.duizhao.read.DocumentReader} first.
 */
@NullMarked
package org.duizhao.read;

import org.jspecify.annotations.NullMarked;
