// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How much each of some signs counts for a yes, learned from examples with both answers: what the
 * judge of wrong characters and the checks of negations and exchanged words have in common. Start
 * with {@code Weights}.
 */
@NullMarked
package org.duizhao.learn;

import org.jspecify.annotations.NullMarked;
