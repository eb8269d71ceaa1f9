// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

/**
 * What is told of what was found.
 *
 * @param minConfidence of the findings that are told, 0 to 1
 * @param mostFindings that are shown; the others still count
 * @param pages how HTML reports are made
 */
record Telling(double minConfidence, int mostFindings, PageOptions pages) {}
