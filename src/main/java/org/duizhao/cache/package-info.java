// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What was found in pairs of documents before, by a name made of all that decides it, so that only
 * what has changed is checked again. Read {@link org.duizhao.cache.ResultCache} first.
 */
@NullMarked
package org.duizhao.cache;

import org.jspecify.annotations.NullMarked;
