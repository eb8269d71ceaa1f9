// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The report for people in a browser: what a run found, turned into the pieces that the templates
 * of {@code src/main/jte} show. Read {@link org.duizhao.report.html.HtmlReport} first, then {@link
 * org.duizhao.report.html.Page}.
 */
@NullMarked
package org.duizhao.report.html;

import org.jspecify.annotations.NullMarked;
