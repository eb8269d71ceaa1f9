// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The whole way as one call: read, align, check. Command line and evaluation both go through here,
 * so that what is measured is what users run; read {@link org.duizhao.pipeline.TranslationCheck}
 * first.
 */
@NullMarked
package org.duizhao.pipeline;

import org.jspecify.annotations.NullMarked;
