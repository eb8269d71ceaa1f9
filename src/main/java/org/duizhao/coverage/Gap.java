// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one text that nothing in the other seems to render: "and log in again" beside
 * 请安装该软件包。
 *
 * @param span in the text that holds it, UTF-16 offsets
 * @param score log odds of being lost as far as the model knows; comparable within one side only
 * @param share of sound paragraphs that have something of this score, 0 to 1: the smaller, the
 *     surer
 * @param weight how much telling text it holds; a word of ordinary rarity weighs about 0.5
 * @param sentence whether it fills a sentence or more
 * @param place offset in the other text where it should stand
 * @param before what stands before it and its counterpart; null where nothing is tied
 * @param after what stands after it and its counterpart; null where nothing is tied
 */
public record Gap(
    Span span,
    double score,
    double share,
    double weight,
    boolean sentence,
    int place,
    @Nullable Tie before,
    @Nullable Tie after) {

  /**
   * A word beside the gap and the word that renders it.
   *
   * @param own in the text that holds the gap
   * @param other in the other text
   */
  public record Tie(Span own, Span other) {}
}
