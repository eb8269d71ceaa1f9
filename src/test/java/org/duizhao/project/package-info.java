// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.duizhao.project;

import org.jspecify.annotations.NullMarked;
