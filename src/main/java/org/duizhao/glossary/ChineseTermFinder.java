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

  private final CharacterTrie<Use> trie = new CharacterTrie<>();

  ChineseTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      for (Rendering rendering : entry.renderings()) {
        trie.add(new FoldedChinese(rendering.text()).toString(), new Use(entry, rendering));
      }
    }
  }

  /** Every term, longer ones and the shorter ones inside them. */
  List<RenderingOccurrence> all(String text) {
    FoldedChinese folded = new FoldedChinese(text);
    List<RenderingOccurrence> found = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      CharacterTrie.Node<Use> node = trie.from(folded.at(i));
      if (node != null && isBorder(folded, i)) {
        addThoseAt(folded, i, node, found);
      }
    }
    return found;
  }

  private static void addThoseAt(
      FoldedChinese text,
      int from,
      CharacterTrie.Node<Use> first,
      List<RenderingOccurrence> found) {
    CharacterTrie.Node<Use> node = first;
    boolean skipped = false;
    for (int i = from + 1; ; i++) {
      boolean ends = !node.values().isEmpty() && text.at(i - 1) != OF;
      if (ends && (isBorder(text, i) || isPluralEnd(text, i))) {
        found.add(new RenderingOccurrence(text.placeOf(from, i), node.values()));
      }
      if (i == text.length()) {
        return;
      }
      CharacterTrie.Node<Use> next = node.after(text.at(i));
      if (next != null) {
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
