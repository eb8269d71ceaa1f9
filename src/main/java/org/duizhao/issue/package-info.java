// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What duizhao reports: issues, their types after MQM Core, their severity and places. Checks make
 * them, reports print them; read {@link org.duizhao.issue.Issue} first.
 */
@NullMarked
package org.duizhao.issue;

import org.jspecify.annotations.NullMarked;
