// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What git knows of a project's files: how they were at a commit, and which lines have changed
 * since. Nothing is ever checked out or written; read {@link org.duizhao.history.GitRepository}
 * first.
 */
@NullMarked
package org.duizhao.history;

import org.jspecify.annotations.NullMarked;
