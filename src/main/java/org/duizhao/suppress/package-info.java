// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is found and not told, since somebody has decided about it: comments in documents, a
 * baseline, decisions of reviewers. Read {@link org.duizhao.suppress.Suppressions} first.
 */
@NullMarked
package org.duizhao.suppress;

import org.jspecify.annotations.NullMarked;
