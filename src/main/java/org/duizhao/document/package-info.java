// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * One parsed file: its blocks in order, the markup inside them, and where all of it stands. Readers
 * make documents, everything after only looks at them; read {@link org.duizhao.document.Block}
 * first.
 */
@NullMarked
package org.duizhao.document;

import org.jspecify.annotations.NullMarked;
