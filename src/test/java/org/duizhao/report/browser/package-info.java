// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tests of the pages in a real browser, as far as one is installed: Debian's {@code chromium} and
 * {@code chromium-driver}. Read {@link org.duizhao.report.browser.Browser} first.
 */
@NullMarked
package org.duizhao.report.browser;

import org.jspecify.annotations.NullMarked;
