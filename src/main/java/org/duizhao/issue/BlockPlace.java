// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import org.duizhao.bitext.PairKind;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * The pair of blocks at which an issue is told: "news.md:12:1 | news.zh.md:10:1".
 *
 * @param number of the pair in its bitext, from 0
 * @param kind how its sides relate
 * @param source where its English begins; null when it has none
 * @param target where its Chinese begins; null when it has none
 */
public record BlockPlace(
    int number, PairKind kind, @Nullable Position source, @Nullable Position target) {}
