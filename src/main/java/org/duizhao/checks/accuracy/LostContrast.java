// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;

/**
 * Places where the source sets one thing against another ("a footer instead of a header", "rather
 * than", "let alone") and nothing of the target does: no 而不是, no 代替, no 而非.
 */
final class LostContrast {
  private static final Pattern CONTRAST =
      Pattern.compile(
          "\\b(?:instead of|rather than|let alone|as opposed to)(?: [\\w'’-]{1,30}+){1,4}+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANSWER =
      Pattern.compile("[不非代替取而别免反省没无勿未弃换改宁更何较胜优]|只|仅|直接|比|要么|从|由|原|缩|降|相对于|相比");

  private static final int AROUND = 40;

  private LostContrast() {}

  /** The English of each such place. */
  static List<Span> in(WordLinks links) {
    List<Span> found = new ArrayList<>();
    String text = links.chinese();
    Matcher contrast = CONTRAST.matcher(links.english());
    while (contrast.find()) {
      Span span = new Span(contrast.start(), contrast.end());
      Span place = links.chineseOf(span).orElse(new Span(0, text.length()));
      int start = Math.max(0, place.start() - AROUND);
      int end = Math.min(text.length(), place.end() + AROUND);
      if (!ANSWER.matcher(text.substring(start, end)).find()) {
        found.add(span);
      }
    }
    return found;
  }
}
