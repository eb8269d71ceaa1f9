// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons that point the other way: "larger than the first" as 比第一块小 or 小于第一块.
 *
 * <p>Only one comparison on each side is compared, and none that is negated on either side.
 */
final class Comparisons {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(larger|bigger|greater|smaller|faster|quicker|slower|longer|shorter|higher|lower|stronger"
              + "|weaker|newer|older|earlier|later|cheaper|heavier|lighter|fewer|more)"
              + "(?: [\\w'’-]{1,20}+){0,2}? than\\b");

  private static final Pattern CHINESE =
      Pattern.compile(
          "比[^，。；：？！、比]{1,14}?[更要还]?([大小快慢长短高低强弱新旧早晚贵重轻少多]|便宜)(?=[，。；！的得了]|很多|一些|许多|$)"
              + "|([大小快慢长短高低强弱早晚少多])于(?![是此])");

  /** What says the opposite of the Chinese. */
  private static final Map<String, Set<String>> OPPOSITES =
      Map.ofEntries(
          Map.entry("小", Set.of("larger", "bigger", "greater")),
          Map.entry("大", Set.of("smaller")),
          Map.entry("慢", Set.of("faster", "quicker")),
          Map.entry("快", Set.of("slower")),
          Map.entry("短", Set.of("longer")),
          Map.entry("长", Set.of("shorter")),
          Map.entry("低", Set.of("higher", "greater")),
          Map.entry("高", Set.of("lower")),
          Map.entry("弱", Set.of("stronger")),
          Map.entry("强", Set.of("weaker")),
          Map.entry("旧", Set.of("newer")),
          Map.entry("新", Set.of("older")),
          Map.entry("晚", Set.of("earlier")),
          Map.entry("早", Set.of("later")),
          Map.entry("贵", Set.of("cheaper")),
          Map.entry("便宜", Set.of()),
          Map.entry("轻", Set.of("heavier")),
          Map.entry("重", Set.of("lighter")),
          Map.entry("少", Set.of("more")),
          Map.entry("多", Set.of("fewer")));

  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:not?|never|without|hardly)\\b|n['’]t\\b|[不没无未]");

  /**
   * A comparison and what stands for it.
   *
   * @param source the comparative
   * @param target the Chinese comparison
   */
  record Turned(Span source, Span target) {}

  private Comparisons() {}

  /** The comparison that was turned round; null where there is none or more than one. */
  static @Nullable Turned in(String source, String target) {
    Matcher chinese = CHINESE.matcher(target);
    if (!chinese.find()) {
      return null;
    }
    Matcher english = ENGLISH.matcher(source);
    if (!english.find() || NEGATED.matcher(source).find() || NEGATED.matcher(target).find()) {
      return null;
    }
    Turned turned =
        new Turned(
            new Span(english.start(1), english.end(1)), new Span(chinese.start(), chinese.end()));
    String compared = chinese.group(1) == null ? chinese.group(2) : chinese.group(1);
    boolean opposite = OPPOSITES.getOrDefault(compared, Set.of()).contains(english.group(1));
    return opposite && !english.find() && !chinese.find() ? turned : null;
  }
}
