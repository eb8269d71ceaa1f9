// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.List;
import java.util.Set;
import org.duizhao.coverage.Candidates.Run;
import org.duizhao.token.Token;

/**
 * Where parts of a text begin and end: 3 between sentences, 2 between clauses, 1 before a small
 * word that opens a phrase, 0 elsewhere.
 *
 * <p>"It boots,| and fast| with it.‖" has a border of type 2 after the comma and one of type 1
 * before "with".
 */
final class Borders {
  static final byte NONE = 0;
  static final byte PHRASE = 1;
  static final byte CLAUSE = 2;
  static final byte SENTENCE = 3;

  private static final Set<String> SENTENCE_SIGNS = Set.of(".", "!", "?", ";", "...");
  private static final Set<String> CLAUSE_SIGNS = Set.of(",", ":", ")", "]", "--", "|", "•");
  private static final Set<String> OPENING_SIGNS = Set.of("(", "[", "--", "|", "•");
  private static final Set<String> CLOSING_SIGNS = Set.of("\"", ")", "]", "'");
  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "or",
          "nor",
          "so",
          "which",
          "that",
          "who",
          "whom",
          "whose",
          "because",
          "when",
          "whenever",
          "if",
          "while",
          "where",
          "although",
          "though",
          "unless",
          "until",
          "since",
          "before",
          "after",
          "once",
          "then",
          "as",
          "for",
          "with",
          "to",
          "by",
          "using",
          "without",
          "from",
          "in",
          "on",
          "at",
          "into",
          "of",
          "than",
          "rather",
          "such",
          "like",
          "including",
          "instead",
          "via",
          "through",
          "during",
          "under",
          "between",
          "whether",
          "how",
          "what",
          "why",
          "except",
          "despite",
          "however",
          "even",
          "not",
          "only",
          "just");
  private static final Set<String> CHINESE_OPENERS =
      Set.of(
          "但", "但是", "而", "而且", "并", "并且", "和", "以及", "如果", "因为", "所以", "然后", "因此", "或", "或者", "不过",
          "则", "就", "当", "由于", "虽然", "尽管", "即使", "除非", "从而", "以便", "、");

  /** What a token costs by which an end is moved to a better border. */
  private static final double STEP = 0.45;

  private Borders() {}

  /** The type of the border before each token, and after the last. */
  static byte[] of(String text, List<Token> tokens, boolean isEnglish) {
    int n = tokens.size();
    byte[] borders = new byte[n + 1];
    Set<String> openers = isEnglish ? OPENERS : CHINESE_OPENERS;
    for (int i = 0; i < n; i++) {
      String form = tokens.get(i).form();
      if (openers.contains(form)) {
        raise(borders, i, PHRASE);
      }
      if (OPENING_SIGNS.contains(form) || isLoneDash(text, tokens, i)) {
        raise(borders, i, CLAUSE);
      }
      if (SENTENCE_SIGNS.contains(form)) {
        raise(borders, afterClosing(tokens, i + 1), SENTENCE);
      } else if (CLAUSE_SIGNS.contains(form) || isLoneDash(text, tokens, i)) {
        raise(borders, afterClosing(tokens, i + 1), CLAUSE);
      }
      if (i > 0 && breaks(text, tokens.get(i - 1).span().end(), tokens.get(i).span().start())) {
        raise(borders, i, SENTENCE);
      }
    }
    borders[0] = SENTENCE;
    borders[n] = SENTENCE;
    return borders;
  }

  private static void raise(byte[] borders, int at, byte type) {
    borders[at] = borders[at] > type ? borders[at] : type;
  }

  /** Marks that close a quotation or bracket right after the stop belong to what they close. */
  private static int afterClosing(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && CLOSING_SIGNS.contains(tokens.get(at).form())
        && tokens.get(at).span().start() == tokens.get(at - 1).span().end()) {
      at++;
    }
    return at;
  }

  private static boolean isLoneDash(String text, List<Token> tokens, int i) {
    if (!tokens.get(i).form().equals("-")) {
      return false;
    }
    int start = tokens.get(i).span().start();
    int end = tokens.get(i).span().end();
    return start > 0
        && text.charAt(start - 1) == ' '
        && end < text.length()
        && text.charAt(end) == ' ';
  }

  /** A line break between two tokens, or the two letters {@code \n} that stand for one. */
  private static boolean breaks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean escaped = text.charAt(i) == '\\' && i + 1 < to && text.charAt(i + 1) == 'n';
      if (text.charAt(i) == '\n' || escaped) {
        return true;
      }
    }
    return false;
  }

  /** The run with both ends moved to the nearest border, for people to read. */
  static Run snapped(Evidence own, Run run) {
    byte[] borders = own.side.borders;
    int from = nearest(borders, run.from(), 0, run.to() - 1, own.side.isEnglish);
    int to = nearest(borders, run.to(), from + 1, borders.length - 1, own.side.isEnglish);
    return new Run(from, to, own.ratioSum(from, to));
  }

  /** A border between clauses may lie farther off than one between phrases. */
  private static int nearest(byte[] borders, int at, int least, int most, boolean isEnglish) {
    int best = at;
    double cost = 3;
    for (int i = Math.max(least, at - 4); i <= Math.min(most, at + 4); i++) {
      double price =
          switch (borders[i]) {
            case SENTENCE -> 0;
            case CLAUSE -> 0.5;
            case PHRASE -> isEnglish ? 1.5 : 9;
            default -> 9;
          };
      if (price + STEP * Math.abs(i - at) < cost) {
        cost = price + STEP * Math.abs(i - at);
        best = i;
      }
    }
    return best;
  }

  /** Whether the run begins at the border of a sentence and holds its end. */
  static boolean holdsSentence(byte[] borders, Run run) {
    return borders[run.from()] == SENTENCE && borders[run.to()] == SENTENCE;
  }
}
