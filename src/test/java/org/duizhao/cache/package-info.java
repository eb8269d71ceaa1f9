// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.duizhao.cache;

import org.jspecify.annotations.NullMarked;
