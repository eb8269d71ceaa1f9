// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.token.EnglishTokens;
import org.duizhao.token.Token;

/**
 * One entry of a dictionary in the form of CC-CEDICT: 内核 with the glosses {@code kernel} and {@code
 * (fig.) core}.
 *
 * @param word the Chinese word
 * @param glosses the content words of each gloss, as lemmas; none of them empty
 */
record DictionaryEntry(String word, List<List<String>> glosses) {
  private static final int MOST_WORDS = 4;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "the", "to", "of", "in", "on", "at", "for", "with", "by", "from", "and", "or",
          "be", "sth", "sb", "sb's", "one", "one's", "oneself", "'s", "etc", "etc.", "as", "up",
          "out", "it", "that", "this", "not", "no", "do", "have");
  private static final List<String> NOTES =
      List.of("cl:", "variant of", "see ", "see also", "also written", "abbr.", "used in", "old ");

  DictionaryEntry {
    glosses = List.copyOf(glosses);
  }

  /** Cuts glosses at {@code /} and {@code ;}, and drops notes, parentheses and empty words. */
  static DictionaryEntry of(String word, String glossText, EnglishTokens tokenizer) {
    List<List<String>> glosses = new ArrayList<>();
    for (String gloss : glossText.split("[/;]")) {
      String bare = withoutParentheses(gloss).strip();
      if (!isNote(bare)) {
        List<String> words = contentWords(tokenizer.of(bare));
        if (!words.isEmpty() && words.size() <= MOST_WORDS) {
          glosses.add(words);
        }
      }
    }
    return new DictionaryEntry(word, glosses);
  }

  private static boolean isNote(String gloss) {
    String lower = gloss.toLowerCase(Locale.ROOT);
    return NOTES.stream().anyMatch(lower::startsWith);
  }

  private static List<String> contentWords(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      boolean empty = token.isPunctuation() || EMPTY_WORDS.contains(token.form());
      if (!empty && !words.contains(token.lemma())) {
        words.add(token.lemma());
      }
    }
    return words;
  }

  private static String withoutParentheses(String gloss) {
    StringBuilder result = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < gloss.length(); i++) {
      char c = gloss.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        result.append(c);
      }
    }
    return result.toString();
  }
}
