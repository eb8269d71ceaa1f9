// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;

/**
 * The brackets and quotation marks of a text that lack their partner. Half-width and full-width
 * ones are one sort: （abc) is a pair.
 */
final class Pairs {
  private static final List<String> SORTS =
      List.of("(（ )）", "[［ ]］", "{｛ }｝", "《 》", "〈 〉", "【 】", "“ ”", "「 」", "『 』");

  private static final String SIGNS = String.join("", SORTS).replace(" ", "") + "\"`";

  /** "a)" and "2）" at the start of a line number it; ":)" and ":(" are faces. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?m)^\\s*+(?:\\w{1,3}|[一二三四五六七八九十]{1,3})[)）]|[:;]-?[()]"
              + "|[：；][（）](?=\\s*+(?:$|[。，！？、…~]))|\\\\\\\\|\\\\[\"()\\[\\]{}]");

  /**
   * A sign without partner.
   *
   * @param sign as it stands
   * @param opens whether it is an opening one; true for those that look alike at both ends
   */
  record Unpaired(Span span, String sign, boolean opens) {
    /** Which sort it is of: signs of one sort pair with each other. */
    int sort() {
      for (int i = 0; i < SORTS.size(); i++) {
        if (SORTS.get(i).contains(sign)) {
          return i;
        }
      }
      return SORTS.size() + sign.charAt(0);
    }
  }

  private Pairs() {}

  /**
   * In order of sort, then of place.
   *
   * @param hidden stretches whose signs do not count: code
   */
  static List<Unpaired> unpaired(String text, List<Span> hidden) {
    if (!holdsSigns(text)) {
      return List.of();
    }
    BitSet skipped = skipped(text, hidden);
    List<Unpaired> found = new ArrayList<>();
    for (String sort : SORTS) {
      int gap = sort.indexOf(' ');
      addBrackets(text, skipped, sort.substring(0, gap), sort.substring(gap + 1), found);
    }
    addAlike(text, skipped, '"', found);
    addAlike(text, skipped, '`', found);
    return found;
  }

  /** A cheap look that texts without brackets and quotation marks do not pass. */
  private static boolean holdsSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static BitSet skipped(String text, List<Span> hidden) {
    BitSet skipped = new BitSet();
    hidden.forEach(span -> skipped.set(span.start(), span.end()));
    Matcher alone = ALONE.matcher(text);
    while (alone.find()) {
      skipped.set(alone.start(), alone.end());
    }
    return skipped;
  }

  /**
   * The first pair that is closed while another that opened inside it is still open: the brackets
   * of （见“下文）”. Every sign must have its partner.
   */
  static Optional<Span> crossed(String text, List<Span> hidden) {
    if (!holdsSigns(text)) {
      return Optional.empty();
    }
    BitSet skipped = skipped(text, hidden);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !(c == '(' || c == ')') || skipped.get(i)) {
        continue;
      }
      for (String sort : SORTS) {
        int gap = sort.indexOf(' ');
        int at = sort.indexOf(c);
        if (at >= 0 && at < gap) {
          open.push(i);
        } else if (at > gap && !open.isEmpty()) {
          int opener = open.pop();
          if (sort.indexOf(text.charAt(opener)) < 0) {
            int end = i + 1;
            return partner(text, open, sort).map(start -> new Span(start, end));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> partner(String text, Deque<Integer> open, String sort) {
    return open.stream().filter(at -> sort.indexOf(text.charAt(at)) >= 0).findFirst();
  }

  private static void addBrackets(
      String text, BitSet skipped, String open, String close, List<Unpaired> found) {
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (skipped.get(i)) {
        continue;
      }
      if (open.indexOf(c) >= 0) {
        waiting.push(i);
      } else if (close.indexOf(c) >= 0 && waiting.poll() == null) {
        found.add(new Unpaired(new Span(i, i + 1), String.valueOf(c), false));
      }
    }
    while (!waiting.isEmpty()) {
      int at = waiting.removeLast();
      found.add(new Unpaired(new Span(at, at + 1), text.substring(at, at + 1), true));
    }
  }

  /**
   * Marks that look alike at both ends: an odd number leaves the last one alone, unless that comes
   * of lengths in inches (5").
   */
  private static void addAlike(String text, BitSet skipped, char mark, List<Unpaired> found) {
    int last = -1;
    int count = 0;
    int inches = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == mark && !skipped.get(i)) {
        last = i;
        count++;
        inches += i > 0 && Character.isDigit(text.charAt(i - 1)) ? 1 : 0;
      }
    }
    if (count % 2 != 0 && (count - inches) % 2 != 0) {
      found.add(new Unpaired(new Span(last, last + 1), String.valueOf(mark), true));
    }
  }
}
