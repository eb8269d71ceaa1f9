// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the formats of reports are made of: the contract of those that list issues, and text, JSON
 * and XML that stay well formed whatever a document held. Read {@link
 * org.duizhao.report.form.FindingsWriter} first.
 */
@NullMarked
package org.duizhao.report.form;

import org.jspecify.annotations.NullMarked;
