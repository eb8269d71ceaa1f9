// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

/**
 * A finding and the pair of blocks at which it is told.
 *
 * <p>"64" / 46 at the paragraph that begins on line 12 of both files.
 */
public record PlacedFinding(Finding finding, BlockPlace block) {}
