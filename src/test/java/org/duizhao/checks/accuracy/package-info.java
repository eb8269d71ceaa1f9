// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of odd cases of the checks of accuracy; the common ones are on the checks' pages. */
package org.duizhao.checks.accuracy;
