// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

import java.util.List;
import java.util.Map;

/** What the words before a Chinese number say about its exactness: 将近 300, 不到 5. */
final class ChineseHedges {

  private static final List<Map.Entry<String, Approximation>> WORDS =
      List.of(
          Map.entry("大约", Approximation.ABOUT),
          Map.entry("大概", Approximation.ABOUT),
          Map.entry("约", Approximation.ABOUT),
          Map.entry("接近", Approximation.NEARLY),
          Map.entry("将近", Approximation.NEARLY),
          Map.entry("近", Approximation.NEARLY),
          Map.entry("不超过", Approximation.AT_MOST),
          Map.entry("超过", Approximation.OVER),
          Map.entry("不多于", Approximation.AT_MOST),
          Map.entry("多于", Approximation.OVER),
          Map.entry("高于", Approximation.OVER),
          Map.entry("逾", Approximation.OVER),
          Map.entry("不到", Approximation.UNDER),
          Map.entry("不足", Approximation.UNDER),
          Map.entry("不少于", Approximation.AT_LEAST),
          Map.entry("少于", Approximation.UNDER),
          Map.entry("低于", Approximation.UNDER),
          Map.entry("至少", Approximation.AT_LEAST),
          Map.entry("最少", Approximation.AT_LEAST),
          Map.entry("至多", Approximation.AT_MOST),
          Map.entry("最多", Approximation.AT_MOST),
          Map.entry("高达", Approximation.AT_MOST));

  private ChineseHedges() {}

  /** The approximation said by the word that ends at {@code end} or one space before it. */
  static Approximation before(String text, int end) {
    int at = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
    if (at == 0 || "约概近过于逾到足少多达".indexOf(text.charAt(at - 1)) < 0) {
      return Approximation.EXACT;
    }
    for (Map.Entry<String, Approximation> word : WORDS) {
      if (text.startsWith(word.getKey(), at - word.getKey().length())) {
        return word.getValue();
      }
    }
    return Approximation.EXACT;
  }
}
