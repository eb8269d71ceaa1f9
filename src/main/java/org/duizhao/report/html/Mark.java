// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * A place that an issue blames.
 *
 * @param place in the file; empty where something is missing
 * @param issue number of the issue in the page
 * @param severity of the issue
 */
record Mark(Span place, int issue, Severity severity) {}
