// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import org.duizhao.lexicon.WordLinks;

/** Both sides of one linked pair, from which the evidence of either is made. */
final class PairView {
  final SideTokens english;
  final SideTokens chinese;
  private final WordLinks links;

  PairView(WordLinks links) {
    this.links = links;
    this.english = SideTokens.english(links);
    this.chinese = SideTokens.chinese(links);
  }

  Evidence english(TypeTable types, RatioTable ratios) {
    return Evidence.of(english, chinese, links.alignment(), types, ratios);
  }

  Evidence chinese(TypeTable types, RatioTable ratios) {
    return Evidence.of(chinese, english, links.alignment().reversed(), types, ratios);
  }
}
