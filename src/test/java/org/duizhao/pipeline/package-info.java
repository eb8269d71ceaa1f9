// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the pipeline. */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
