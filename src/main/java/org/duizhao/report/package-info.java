// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What people and programs get to read: one writer per format for issues (console, HTML, JSON,
 * NDJSON) and for alignments (TSV, JSON, TMX). Read {@link org.duizhao.report.ReportWriter} first.
 */
@NullMarked
package org.duizhao.report;

import org.jspecify.annotations.NullMarked;
