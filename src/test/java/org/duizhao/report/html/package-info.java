// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what the pages are made of; the pages themselves are tested one package up. */
@NullMarked
package org.duizhao.report.html;

import org.jspecify.annotations.NullMarked;
