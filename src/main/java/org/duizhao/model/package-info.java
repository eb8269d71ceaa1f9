// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a bead looks like in numbers, and how a learned model weighs them: features, the chain of
 * beads as a conditional random field, its training and decoding. Read {@link
 * org.duizhao.model.BeadModel} first.
 */
@NullMarked
package org.duizhao.model;

import org.jspecify.annotations.NullMarked;
