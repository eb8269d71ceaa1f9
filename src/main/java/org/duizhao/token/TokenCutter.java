// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.text.Span;

/**
 * Splits a text into literals kept whole, runs of Chinese characters, single signs, and the rest,
 * which is left to the English tokenizer. Both languages go through here, so that what stands
 * verbatim on both sides is cut alike on both sides.
 */
final class TokenCutter {
  /** Cuts one run of Chinese characters. */
  interface HanCutter {
    /** Appends to {@code ends} the end of each word of {@code text[start, end)}, in order. */
    void cut(CharSequence text, int start, int end, List<Integer> ends);
  }

  private enum Kind {
    SPACE,
    LATIN,
    HAN,
    SIGN
  }

  private final FoldedText folded;
  private final HanCutter han;

  /** The folded text; what has been taken is blank. */
  private final char[] latin;

  private final List<Token> tokens = new ArrayList<>();

  private TokenCutter(FoldedText folded, HanCutter han) {
    this.folded = folded;
    this.han = han;
    this.latin = folded.text().toCharArray();
  }

  static List<Token> cut(String text, List<Span> whole, HanCutter han) {
    TokenCutter cutter = new TokenCutter(FoldedText.of(text), han);
    cutter.takeLiterals(whole);
    cutter.blankEscapes();
    cutter.takeOthers();
    LatinWords.cut(new String(cutter.latin), cutter::add);
    cutter.tokens.sort((a, b) -> a.span().compareTo(b.span()));
    return cutter.withoutOverlaps();
  }

  private void takeLiterals(List<Span> whole) {
    int at = 0;
    for (Span span : whole) {
      while (at < folded.length() && folded.origin(at, at + 1).start() < span.start()) {
        at++;
      }
      int start = at;
      while (at < folded.length() && folded.origin(at, at + 1).end() <= span.end()) {
        latin[at] = '\0';
        at++;
      }
      if (at > start) {
        String form = folded.text().substring(start, at).toLowerCase(Locale.ROOT);
        add(start, at, form, form);
      }
    }
  }

  /** The two letters of {@code \\n} and {@code \\t} stand for a blank, but not in "C:\\new". */
  private void blankEscapes() {
    String text = new String(latin);
    if (namesDrive(text)) {
      return;
    }
    for (int i = text.indexOf('\\'); i >= 0 && i + 1 < latin.length; ) {
      if (latin[i + 1] == 'n' || latin[i + 1] == 't') {
        blank(i, i + 2);
      }
      i = text.indexOf('\\', i + 2);
    }
  }

  /** Whether a path such as "C:\\new" stands in the text; "Options:\\n" is none. */
  private static boolean namesDrive(String text) {
    for (int i = text.indexOf(":\\"); i >= 0; i = text.indexOf(":\\", i + 1)) {
      boolean letter = i > 0 && Character.isLetter(text.charAt(i - 1));
      if (letter && (i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)))) {
        return true;
      }
    }
    return false;
  }

  private void takeOthers() {
    List<Integer> ends = new ArrayList<>();
    int i = 0;
    while (i < latin.length) {
      int codePoint = codePoint(i);
      int end = i + Character.charCount(codePoint);
      switch (kind(codePoint)) {
        case HAN -> {
          end = hanEnd(end);
          ends.clear();
          han.cut(folded.text(), i, end, ends);
          int start = i;
          for (int wordEnd : ends) {
            String word = folded.text().substring(start, wordEnd);
            add(start, wordEnd, word, word);
            start = wordEnd;
          }
          blank(i, end);
        }
        case SIGN -> {
          end = signEnd(i, end);
          String form = Signs.form(folded.text().substring(i, end));
          add(i, end, form, form);
          blank(i, end);
        }
        case SPACE -> blank(i, end);
        case LATIN -> {}
      }
      i = end;
    }
  }

  private int codePoint(int at) {
    return Character.codePointAt(latin, at, latin.length);
  }

  private int hanEnd(int from) {
    int end = from;
    while (end < latin.length && kind(codePoint(end)) == Kind.HAN) {
      end += Character.charCount(codePoint(end));
    }
    return end;
  }

  /** Dashes and dots that repeat are one sign, and a mark that modifies a sign belongs to it. */
  private int signEnd(int start, int from) {
    char sign = latin[start];
    int end = from;
    while (end < latin.length && (latin[end] == sign && Signs.repeats(sign) || isModifier(end))) {
      end++;
    }
    return end;
  }

  private boolean isModifier(int at) {
    int type = Character.getType(latin[at]);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private void blank(int start, int end) {
    Arrays.fill(latin, start, end, ' ');
  }

  private void add(int start, int end, String form, String lemma) {
    Span span = folded.origin(start, end);
    tokens.add(new Token(span, span.of(folded.original()), form, lemma));
  }

  /** Two tokens may come of one folded character; the second then has no place of its own. */
  private List<Token> withoutOverlaps() {
    List<Token> result = new ArrayList<>(tokens.size());
    int end = 0;
    for (Token token : tokens) {
      if (token.span().start() >= end) {
        result.add(token);
        end = token.span().end();
      }
    }
    return List.copyOf(result);
  }

  private static Kind kind(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint <= ' ' || codePoint == 0x7F ? Kind.SPACE : Kind.LATIN;
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint == '〇') {
      return Kind.HAN;
    }
    if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)) {
      return Kind.SPACE;
    }
    if (Character.isIdeographic(codePoint)) {
      return Kind.HAN;
    }
    return isAlphabetic(codePoint) ? Kind.LATIN : Kind.SIGN;
  }

  private static boolean isAlphabetic(int codePoint) {
    if (!Character.isLetterOrDigit(codePoint)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC;
  }
}
