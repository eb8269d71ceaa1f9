// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.List;
import org.duizhao.token.Token;

/** A token prepared for look-up: its id in a word table and its kind. */
final class WordKey {
  enum Kind {
    CHINESE,
    WORD,
    SIGN
  }

  final String form;
  final String lemma;
  final int id;
  final Kind kind;
  private final WordTable words;

  WordKey(Token token, WordTable words) {
    this(token.form(), token.lemma(), words);
  }

  WordKey(String lemma, WordTable words) {
    this(lemma, lemma, words);
  }

  private WordKey(String form, String lemma, WordTable words) {
    this.form = form;
    this.lemma = lemma;
    this.id = words.find(lemma);
    this.kind = kindOf(form);
    this.words = words;
  }

  static WordKey[] of(List<Token> tokens, WordTable words) {
    WordKey[] keys = new WordKey[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = new WordKey(tokens.get(i), words);
    }
    return keys;
  }

  static Kind kindOf(String form) {
    int first = form.codePointAt(0);
    if (Character.isIdeographic(first)) {
      return Kind.CHINESE;
    }
    int i = 0;
    while (i < form.length()) {
      int codePoint = form.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return Kind.WORD;
      }
      i += Character.charCount(codePoint);
    }
    return Kind.SIGN;
  }

  /** Surprise of the word. */
  float idf() {
    return (float) words.idf(id);
  }

  /** Whether the two are the same word by their letters. */
  boolean isSame(WordKey other) {
    return kind == other.kind && (form.equals(other.form) || lemma.equals(other.lemma));
  }

  boolean isLongName() {
    return kind == Kind.WORD && form.length() >= 4 && Character.isLetter(form.charAt(0));
  }
}
