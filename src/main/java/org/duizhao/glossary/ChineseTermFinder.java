// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.text.Script;

/**
 * Finds the Chinese terms of a term base in a text, all at once: blanks, full width and case do not
 * matter, and one 的 may stand inside, as in 用户的空间 for 用户空间.
 */
final class ChineseTermFinder {
  private static final char OF = '的';
  private static final int SHORTEST_BEFORE_OF = 2;

  private final PhraseTrie<Character, Use> trie = new PhraseTrie<>();

  ChineseTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      for (Rendering rendering : entry.renderings()) {
        trie.add(keys(rendering.text()), new Use(entry, rendering));
      }
    }
  }

  private static List<Character> keys(String text) {
    return new FoldedChinese(text).toString().chars().mapToObj(c -> (char) c).toList();
  }

  /** Every term, longer ones and the shorter ones inside them. */
  List<RenderingOccurrence> all(String text) {
    FoldedChinese folded = new FoldedChinese(text);
    List<RenderingOccurrence> found = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (isBorder(folded, i)) {
        addThoseAt(folded, i, found);
      }
    }
    return found;
  }

  private void addThoseAt(FoldedChinese text, int from, List<RenderingOccurrence> found) {
    PhraseTrie.Node<Character, Use> node = trie.root();
    boolean skipped = false;
    for (int i = from; i < text.length(); i++) {
      PhraseTrie.Node<Character, Use> next = node.after(text.at(i));
      if (next == null && !skipped && text.at(i) == OF && i - from >= SHORTEST_BEFORE_OF) {
        skipped = true;
        continue;
      }
      if (next == null) {
        return;
      }
      node = next;
      boolean ends = !node.values().isEmpty() && text.at(i) != OF;
      if (ends && (isBorder(text, i + 1) || isPluralEnd(text, i + 1))) {
        found.add(new RenderingOccurrence(text.placeOf(from, i + 1), node.values()));
      }
    }
  }

  /** Not between two Latin letters or digits: PR is not found in SPRING. */
  private static boolean isBorder(FoldedChinese text, int at) {
    return at == 0
        || at == text.length()
        || !isLatinWordPart(text.at(at - 1))
        || !isLatinWordPart(text.at(at));
  }

  private static boolean isPluralEnd(FoldedChinese text, int at) {
    return text.at(at) == 's' && isBorder(text, at + 1);
  }

  private static boolean isLatinWordPart(char c) {
    Script script = Script.of(c);
    return c == '_' || script == Script.LATIN || script == Script.DIGIT;
  }
}
