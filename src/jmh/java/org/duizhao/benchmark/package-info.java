// SPDX-License-Identifier: GPL-3.0-or-later
/** What the benchmarks share; each benchmark lies in the package that it measures. */
@NullMarked
package org.duizhao.benchmark;

import org.jspecify.annotations.NullMarked;
