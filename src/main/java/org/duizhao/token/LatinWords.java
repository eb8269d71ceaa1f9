// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text in Latin letters by the rules of the Penn Treebank as CoreNLP keeps them, without any
 * of its changes to the text: "can't" is {@code ca} + {@code n't}, a URL is one token.
 */
final class LatinWords {
  /** Receives one token: its place in the folded text, form and lemma. */
  interface Sink {
    void add(int start, int end, String form, String lemma);
  }

  private static final String OPTIONS =
      "invertible=true,normalizeParentheses=false,normalizeOtherBrackets=false,"
          + "normalizeFractions=false,normalizeAmpersandEntity=false,normalizeCurrency=false,"
          + "quotes=original,ellipses=original,dashes=original,untokenizable=noneKeep,"
          + "splitHyphenated=true,splitForwardSlash=true,escapeForwardSlashAsterisk=false,"
          + "americanize=false";

  private static final Map<String, String> CLITICS =
      Map.of(
          "n't", "not", "'m", "be", "'re", "be", "'ve", "have", "'ll", "will", "'d", "would", "'s",
          "'s");

  /** The verb that is left of "can't", "won't" and "shan't". */
  private static final Map<String, String> BEFORE_NOT =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private LatinWords() {}

  static void cut(CharSequence text, Sink sink) {
    String masked = text.toString().replace('\0', ' ');
    if (masked.isBlank()) {
      return;
    }
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(masked), new CoreLabelTokenFactory(), OPTIONS);
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      boolean negated = "n't".equals(ahead(tokenizer));
      int end = Math.min(label.endPosition(), masked.length());
      emitParts(masked, label.beginPosition(), end, negated, sink);
    }
  }

  private static String ahead(PTBTokenizer<CoreLabel> tokenizer) {
    return tokenizer.hasNext() ? tokenizer.peek().word().toLowerCase(Locale.ROOT) : "";
  }

  /** A token that CoreNLP lets run over blanks (telephone numbers, tags) is cut at them. */
  private static void emitParts(String text, int start, int end, boolean negated, Sink sink) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == ' ') {
        if (i > from) {
          String form = form(text.substring(from, i));
          sink.add(from, i, form, lemma(form, negated));
        }
        from = i + 1;
      }
    }
  }

  private static String form(String word) {
    char first = word.charAt(0);
    if (first >= '0' && first <= '9') {
      return Numerals.withoutGrouping(word).toLowerCase(Locale.ROOT);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isLetter(first) ? lower : Signs.form(lower);
  }

  private static String lemma(String form, boolean negated) {
    String known = negated ? BEFORE_NOT.get(form) : CLITICS.get(form);
    return known != null ? known : Lemmas.of(form);
  }
}
