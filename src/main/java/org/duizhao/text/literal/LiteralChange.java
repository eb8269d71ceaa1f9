// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import org.jspecify.annotations.Nullable;

/**
 * A literal of the source that the target does not hold: {@code --force} became {@code --forse}.
 *
 * @param source what was there
 * @param target what it seems to have become; null when nothing is like it
 * @param inSource how often it stands in the source
 * @param inTarget how often it stands in the target; always 0 when each occurrence does not matter
 */
public record LiteralChange(Literal source, @Nullable Literal target, int inSource, int inTarget) {}
