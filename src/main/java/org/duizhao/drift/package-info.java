// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How far a translation is behind its source: which English revision it renders, which sentences
 * have changed since, and which Chinese ones they touch. Read {@link org.duizhao.drift.BasisFinder}
 * and {@link org.duizhao.drift.DriftFinder} in this order.
 */
@NullMarked
package org.duizhao.drift;

import org.jspecify.annotations.NullMarked;
