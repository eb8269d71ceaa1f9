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

  /** The lexer looks ahead to the end of a run of signs, over and over; so runs have an end. */
  private static final int LONGEST_RUN = 200;

  /** Text is handed to the lexer in pieces of about this length. */
  private static final int PIECE = 2000;

  private LatinWords() {}

  static void cut(String text, Sink sink) {
    String masked = text.replace('\0', ' ');
    int n = masked.length();
    int from = afterBlanks(masked, 0);
    while (from < n) {
      int to = endOfRun(masked, from);
      if (to - from > LONGEST_RUN) {
        cutLongRun(masked, from, to, sink);
      } else {
        to = endOfPiece(masked, from, to);
        cutPiece(masked, from, to, sink);
      }
      from = afterBlanks(masked, to);
    }
  }

  /** Takes in the runs after the first as long as they are of ordinary length. */
  private static int endOfPiece(String text, int from, int firstRun) {
    int to = firstRun;
    while (to < text.length() && to - from < PIECE) {
      int next = endOfRun(text, afterBlanks(text, to));
      if (next - to > LONGEST_RUN) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** Addresses stay whole however long they are; anything else of that length is no word. */
  private static void cutLongRun(String text, int from, int to, Sink sink) {
    int scheme = text.indexOf("://", from);
    if (scheme > from && scheme - from < 10) {
      String form = text.substring(from, to).toLowerCase(Locale.ROOT);
      sink.add(from, to, form, form);
      return;
    }
    for (int start = from; start < to; start += LONGEST_RUN) {
      cutPiece(text, start, Math.min(to, start + LONGEST_RUN), sink);
    }
  }

  private static int afterBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int endOfRun(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != ' ') {
      i++;
    }
    return i;
  }

  /**
   * Runs that need no lexer are cut by hand before the first one that does and after the last one.
   */
  private static void cutPiece(String text, int from, int to, Sink sink) {
    String piece = text.substring(from, to);
    Sink moved = (start, end, form, lemma) -> sink.add(from + start, from + end, form, lemma);
    int odd = cutPlain(piece, 0, moved);
    if (odd < piece.length()) {
      int plain = cutByLexer(piece, odd, startOfPlainEnd(piece, odd), moved);
      if (cutPlain(piece, plain, moved) < piece.length()) {
        throw new IllegalStateException("not plain from " + plain);
      }
    }
  }

  /** Cuts plain runs; returns the start of the first one that is not, or the length. */
  private static int cutPlain(String piece, int from, Sink sink) {
    int at = afterBlanks(piece, from);
    while (at < piece.length()) {
      int end = endOfRun(piece, at);
      int next = afterBlanks(piece, end);
      if (!PlainRun.cut(piece, at, end, next, sink)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** The start of the first run from which on all runs are plain. */
  private static int startOfPlainEnd(String piece, int from) {
    int plain = from;
    int at = from;
    while (at < piece.length()) {
      int end = endOfRun(piece, at);
      int next = afterBlanks(piece, end);
      if (!PlainRun.isPlain(piece, at, end, next)) {
        plain = next;
      }
      at = next;
    }
    return plain;
  }

  /**
   * Hands a piece to the lexer, and stops at a token that starts a run behind {@code to}; returns
   * the start of that run, or the length. The lexer knows nothing of what it has passed, so that
   * others may go on where a token ends.
   */
  static int cutByLexer(String piece, int from, int to, Sink sink) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(piece.substring(from)), new CoreLabelTokenFactory(), OPTIONS);
    while (tokenizer.hasNext()) {
      int next = from + tokenizer.peek().beginPosition();
      if (next >= to && piece.charAt(next - 1) == ' ') {
        return next;
      }
      CoreLabel label = tokenizer.next();
      boolean negated = tokenizer.hasNext() && tokenizer.peek().word().equalsIgnoreCase("n't");
      int end = from + Math.min(label.endPosition(), piece.length() - from);
      emitParts(piece, from + label.beginPosition(), end, negated, sink);
    }
    return piece.length();
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

  static String lemma(String form, boolean negated) {
    String known = negated ? BEFORE_NOT.get(form) : CLITICS.get(form);
    return known != null ? known : Lemmas.of(form);
  }
}
