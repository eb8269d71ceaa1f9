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

  private final TermTrie<Use> trie = new TermTrie<>();

  ChineseTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      for (Rendering rendering : entry.renderings()) {
        int[] characters = new FoldedChinese(rendering.text()).toString().chars().toArray();
        trie.add(characters, new Use(entry, rendering));
      }
    }
  }

  /** Every term, longer ones and the shorter ones inside them. */
  List<RenderingOccurrence> all(String text) {
    FoldedChinese folded = new FoldedChinese(text);
    List<RenderingOccurrence> found = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      int node = trie.from(folded.at(i));
      if (node != TermTrie.NONE && isBorder(folded, i)) {
        addThoseAt(folded, i, node, found);
      }
    }
    return found;
  }

  private void addThoseAt(
      FoldedChinese text, int from, int first, List<RenderingOccurrence> found) {
    int node = first;
    boolean skipped = false;
    for (int i = from + 1; ; i++) {
      boolean ends = !trie.at(node).isEmpty() && text.at(i - 1) != OF;
      if (ends && (isBorder(text, i) || isPluralEnd(text, i))) {
        found.add(new RenderingOccurrence(text.placeOf(from, i), trie.at(node)));
      }
      if (i == text.length()) {
        return;
      }
      int next = trie.after(node, text.at(i));
      if (next != TermTrie.NONE) {
        node = next;
      } else if (!skipped && text.at(i) == OF && i - from >= SHORTEST_BEFORE_OF) {
        skipped = true;
      } else {
        return;
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
