// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import org.duizhao.text.Span;

/**
 * A 的, 地 or 得 where another of the three is far likelier: the 的 of 轻松的找到.
 *
 * @param span where it stands, one character
 * @param meant the likelier one
 */
public record ParticleSlip(Span span, char meant) {}
