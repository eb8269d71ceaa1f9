// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two names around a verb that changed places: "Mozilla bought Pocket" as Pocket 收购了 Mozilla.
 *
 * <p>Both must stand once on either side, as they are; where the Chinese has a word that may turn
 * the order round, such as 被, 由 or 把, nothing is told.
 */
final class ExchangedNames {
  private static final String WORD = "[A-Z][\\w.+]{0,19}[\\w+]";
  private static final String NAME = WORD + "(?: " + WORD + "){0,2}";

  private static final Pattern ENGLISH =
      Pattern.compile("(?<![\\w-])(" + NAME + ") ([a-z]+(?: [a-z]+)?) (" + NAME + ")(?![\\w-])");

  /** What may stand between two names and is no verb that has the one as its object. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "and", "or", "nor", "but", "with", "without", "of", "in", "on", "at", "to", "into",
          "from", "for", "by", "as", "than", "like", "via", "vs", "versus", "plus", "under", "over",
          "is", "are", "was", "were", "be", "been", "the", "a", "an", "that", "which", "who", "if",
          "when", "while", "because", "then", "so", "not", "using", "about", "against", "between",
          "through", "where", "since", "after", "before", "until", "near", "inside", "within");

  private static final Pattern TURNING =
      Pattern.compile("[被由受为把将让给对从跟和与或、的之所以在用靠凭经因是即，。；：？！,;:?!]|基于|来自|通过|属于");

  /** "In 2018", which says nothing of who does what. */
  private static final Pattern DATE = Pattern.compile("[在于]? ?\\d{4} ?年(?: ?\\d{1,2} ?月)?");

  private static final int LEAST_HAN = 2;

  /**
   * The names and what is between them.
   *
   * @param source in the English text
   * @param target in the Chinese text
   */
  record Found(Span source, Span target) {}

  private ExchangedNames() {}

  /** The first pair that changed places; null where there is none. */
  static @Nullable Found in(String source, String target) {
    Matcher english = ENGLISH.matcher(source);
    while (english.find()) {
      int first = once(english.group(1), source, target);
      int second = once(english.group(3), source, target);
      if (first >= 0 && second >= 0 && isVerb(english.group(2))) {
        int from = second + english.group(3).length();
        if (from < first && isActive(target.substring(from, first))) {
          Span there = new Span(second, first + english.group(1).length());
          return new Found(new Span(english.start(), english.end()), there);
        }
      }
    }
    return null;
  }

  /** Where the name stands in the target; −1 unless it stands once on both sides. */
  private static int once(String name, String source, String target) {
    boolean once =
        source.indexOf(name) == source.lastIndexOf(name)
            && target.indexOf(name) == target.lastIndexOf(name);
    return once ? target.indexOf(name) : -1;
  }

  private static boolean isVerb(String words) {
    for (String word : words.split(" ")) {
      if (NO_VERBS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isActive(String between) {
    String rest = DATE.matcher(between).replaceAll("");
    return rest.codePoints().filter(Character::isIdeographic).count() >= LEAST_HAN
        && !TURNING.matcher(rest).find();
  }
}
