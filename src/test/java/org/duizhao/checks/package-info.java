// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tests of the built-in checks as a set. The examples on the checks' pages are run here; read
 * {@link org.duizhao.checks.AllChecksTest} first.
 */
package org.duizhao.checks;
