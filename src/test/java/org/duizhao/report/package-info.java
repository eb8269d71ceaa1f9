// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the reports. */
@NullMarked
package org.duizhao.report;

import org.jspecify.annotations.NullMarked;
