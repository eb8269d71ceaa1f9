// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose written Chinese a text is in: "software" is 软件 in {@link #MAINLAND}, 軟體 in {@link #TAIWAN}
 * and 軟件 in {@link #HONG_KONG}.
 */
public enum ChineseVariant {
  MAINLAND("zh-CN", List.of("hans", "sg")),
  TAIWAN("zh-TW", List.of("hant")),
  HONG_KONG("zh-HK", List.of("mo"));

  private final String tag;
  private final List<String> others;

  ChineseVariant(String tag, List<String> others) {
    this.tag = tag;
    this.others = others;
  }

  /** The language tag: {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  public boolean isSimplified() {
    return this == MAINLAND;
  }

  /**
   * The variant that a language tag names; without regard to case, with {@code -} or {@code _}:
   * {@code zh-CN}, {@code zh_tw}, {@code zh-Hant-HK}. {@code zh-Hans} is taken for {@code zh-CN},
   * {@code zh-Hant} for {@code zh-TW}; {@code zh} alone names none.
   */
  public static Optional<ChineseVariant> ofTag(String tag) {
    List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("[-_]", -1));
    if (!parts.get(0).equals("zh")) {
      return Optional.empty();
    }
    String last = parts.get(parts.size() - 1);
    return Arrays.stream(values())
        .filter(v -> v.tag.toLowerCase(Locale.ROOT).endsWith("-" + last) || v.others.contains(last))
        .findFirst();
  }
}
