// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A tree of documents: which files are sources, and where the translation of each stands. Read
 * {@link org.duizhao.project.TranslationRule} first, then {@link org.duizhao.project.ProjectTree}.
 */
@NullMarked
package org.duizhao.project;

import org.jspecify.annotations.NullMarked;
