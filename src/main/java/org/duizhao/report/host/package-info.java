// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Issues in the forms that code hosts, CI systems and review tools read: one writer per format.
 * Read {@link org.duizhao.report.host.HostPlace} first, the place of an issue in their terms.
 */
@NullMarked
package org.duizhao.report.host;

import org.jspecify.annotations.NullMarked;
