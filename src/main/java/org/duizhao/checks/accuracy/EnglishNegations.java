// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.checks.accuracy.Negation.Kind;
import org.duizhao.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of an English text that negate or may: "not" and "unless" in "it does not start unless
 * asked", and none in "in no time" or "last but not least".
 */
final class EnglishNegations {
  private static final Map<String, Kind> SURE =
      Map.ofEntries(
          Map.entry("not", Kind.NOT),
          Map.entry("n't", Kind.NOT),
          Map.entry("cannot", Kind.NOT),
          Map.entry("no", Kind.NO),
          Map.entry("never", Kind.NEVER),
          Map.entry("without", Kind.WITHOUT),
          Map.entry("nothing", Kind.NOTHING),
          Map.entry("nobody", Kind.NOTHING),
          Map.entry("nowhere", Kind.NOTHING),
          Map.entry("none", Kind.NOTHING),
          Map.entry("neither", Kind.NOTHING),
          Map.entry("unless", Kind.UNLESS),
          Map.entry("unable", Kind.UNLESS));

  private static final Set<String> LEXICAL =
      Set.of("impossible", "unsupported", "unavailable", "invalid", "unknown", "undefined");

  /** After "not", "n't" or "no": together they are mostly rendered without a negation. */
  private static final Set<String> IDIOM_AFTER =
      Set.of(
          "only",
          "just",
          "simply",
          "merely",
          "solely",
          "until",
          "least",
          "forget",
          "hesitate",
          "miss",
          "mention",
          "surprising",
          "surprisingly",
          "uncommon",
          "unusual",
          "unlike",
          "wonder",
          "doubt",
          "matter",
          "further",
          "delay",
          "time",
          "later",
          "sooner",
          "more",
          "less",
          "fewer",
          "better",
          "but",
          "other",
          "short",
          "brainer",
          "nonsense",
          "fuss",
          "hassle",
          "quotes",
          "ado",
          "question",
          "before",
          "you",
          "we",
          "it",
          "they",
          "without",
          "wrong",
          "bad",
          "mind",
          "far",
          "hard",
          "difficult",
          "stress",
          "emphasize");

  /** After "without" or "no": often 正常, 顺利 or 完美. */
  private static final Set<String> SOFT_AFTER =
      Set.of(
          "problem",
          "problems",
          "issue",
          "issues",
          "error",
          "errors",
          "trouble",
          "difficulty",
          "exception",
          "change",
          "longer",
          "recurring",
          "necessarily",
          "have",
          "having",
          "yet");

  private static final Set<String> BETWEEN =
      Set.of(
          "to", "much", "be", "too", "any", "a", "been", "so", "quite", "goes", "go", "is", "that",
          "all", "very", "as", "-");

  private static final Set<String> PROPOSED_TO = Set.of("you", "we", "i");

  /** Words between "not" and "until" that make one turn of phrase of them. */
  private static final int UNTIL = 14;

  private static final Pattern AFFIXED =
      Pattern.compile(
          "non(?!e$)|dis(?:ab|adv|agr|all|app|arm|bel|conn|cont|cour|hon|join|lik|obe|reg|sat|tru)"
              + "|in(?:abil|acc|act|adeq|appr|cap|comp(?:l|at)|cons|corr|eff|exp[el][^r]|suff|secu|vali|visi)");

  private static final Pattern UNITED = Pattern.compile("un(?:der|i[^nmdf]|til|cle|less$|able$)");

  private EnglishNegations() {}

  static boolean isNegationWord(String word) {
    return SURE.containsKey(word);
  }

  /** Whether the text holds a word that negates, by a quick look at its letters. */
  static boolean mayNegate(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean no = (c == 'n' || c == 'N') && (next == 'o' || next == 'O' || isTick(next, text, i));
      boolean other =
          i + 3 < text.length()
              && (text.regionMatches(true, i, "never", 0, 5)
                  || text.regionMatches(true, i, "neither", 0, 7)
                  || text.regionMatches(true, i, "without", 0, 7)
                  || text.regionMatches(true, i, "un", 0, 2)
                  || text.regionMatches(true, i, "fail", 0, 4)
                  || text.regionMatches(true, i, "impossible", 0, 10)
                  || text.regionMatches(true, i, "invalid", 0, 7));
      if (no || other) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTick(char c, String text, int i) {
    return (c == '\'' || c == '’')
        && i + 2 < text.length()
        && (text.charAt(i + 2) == 't' || text.charAt(i + 2) == 'T');
  }

  static List<Negation> of(List<Token> tokens) {
    List<Negation> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).form();
      Kind kind = kind(tokens, i, word);
      if (kind != null) {
        found.add(new Negation(i, kind));
      } else if (hasNegatingShape(word)) {
        found.add(new Negation(i, Kind.AFFIX));
      } else if (isEither(tokens.get(i))) {
        found.add(new Negation(i, Kind.EITHER));
      }
    }
    return found;
  }

  private static boolean isEither(Token token) {
    String lemma = token.lemma();
    return lemma.equals("nor")
        || NegationWords.ENGLISH_EITHER.contains(lemma)
        || NegationWords.ENGLISH_EITHER.contains(token.form());
  }

  /** "non-free", "unmounted", "password-less": is mostly rendered with 非, 未, 无. */
  private static boolean hasNegatingShape(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    boolean mayBeAffixed = first == 'n' || first == 'd' || first == 'i';
    return mayBeAffixed && AFFIXED.matcher(word).lookingAt()
        || (word.startsWith("un") && word.length() > 4 && !UNITED.matcher(word).lookingAt())
        || word.endsWith("less");
  }

  private static @Nullable Kind kind(List<Token> tokens, int i, String word) {
    if (word.equals("fail") || word.equals("fails") || word.equals("failed")) {
      return form(tokens, i + 1).equals("to") ? Kind.LEXICAL : Kind.EITHER;
    }
    if (LEXICAL.contains(word)) {
      return Kind.LEXICAL;
    }
    Kind kind = SURE.get(word);
    if (kind == null) {
      return null;
    }
    boolean compound = isCompound(tokens, i);
    boolean idiom = kind != Kind.UNLESS && isIdiom(tokens, i);
    if (idiom || isMentioned(tokens, i) && !compound) {
      return Kind.EITHER;
    }
    return compound || isSoft(tokens, i) ? Kind.SOFT : kind;
  }

  private static boolean isIdiom(List<Token> tokens, int i) {
    String before = form(tokens, i - 1);
    boolean not = tokens.get(i).form().equals("not");
    String next = form(tokens, next(tokens, i));
    if (isWhy(tokens, i)) {
      return before.equals("do") && PROPOSED_TO.contains(form(tokens, i + 1));
    }
    return isElliptical(tokens, i)
        || IDIOM_AFTER.contains(next)
        || (not && (before.equals("or") || before.equals("if") || before.equals("than")))
        || (not && form(tokens, i - 2).equals("or"))
        || before.equals("why")
        || before.equals("what");
  }

  /** "Why doesn't it start?", and "why don't you try it?", which is a proposal. */
  private static boolean isWhy(List<Token> tokens, int i) {
    return form(tokens, i - 2).equals("why") && tokens.get(i).form().equals("n't");
  }

  /** "isn't it?", "if you haven't.", "none or more", "did not start until June". */
  private static boolean isElliptical(List<Token> tokens, int i) {
    String word = tokens.get(i).form();
    String after = form(tokens, i + 1);
    if (word.equals("none") || word.equals("no")) {
      return after.equals("or");
    }
    if (!word.equals("not") && !word.equals("n't")) {
      return false;
    }
    boolean tag = form(tokens, i + 2).equals("?") && after.length() <= 5;
    boolean until = false;
    for (int j = i + 1; j <= i + UNTIL && !isSign(form(tokens, j)); j++) {
      until |= form(tokens, j).equals("until") || form(tokens, j).equals("till");
    }
    return tag || until || isSign(after) && !"\"'([".contains(after) && !isCompound(tokens, i);
  }

  /** "a not-so-subtle hint". */
  private static boolean isCompound(List<Token> tokens, int i) {
    return form(tokens, i + 1).equals("-")
        && i + 2 < tokens.size()
        && tokens.get(i + 2).span().start() == tokens.get(i).span().end() + 1;
  }

  private static boolean isSoft(List<Token> tokens, int i) {
    String next = form(tokens, next(tokens, i));
    return SOFT_AFTER.contains(next) || hasNegatingShape(next);
  }

  private static int next(List<Token> tokens, int i) {
    int next = i + 1;
    while (next < i + 3 && BETWEEN.contains(form(tokens, next))) {
      next++;
    }
    return next;
  }

  /** "no" as an answer, a value, a number's sign or a part of a compound: "No. 5", yes/no. */
  private static boolean isMentioned(List<Token> tokens, int i) {
    if (!tokens.get(i).form().equals("no")) {
      return false;
    }
    String before = form(tokens, i - 1);
    String after = form(tokens, i + 1);
    boolean opening = "\"'".contains(after) && !before.equals("\"");
    return isSign(after) && !opening
        || before.equals("\"")
        || before.equals("/")
        || before.equals("-")
        || before.equals("--")
        || before.equals("=");
  }

  private static boolean isSign(String form) {
    return !form.isEmpty() && !Character.isLetterOrDigit(form.codePointAt(0));
  }

  private static String form(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
  }
}
