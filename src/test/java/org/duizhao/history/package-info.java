// SPDX-License-Identifier: GPL-3.0-or-later
/** What git knows, and what lies between two states of a file. */
@NullMarked
package org.duizhao.history;

import org.jspecify.annotations.NullMarked;
