// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.duizhao.text.Script;

/**
 * The symbols that the character model counts: the commonest Chinese characters, and one symbol
 * each for a Latin word, a number, stops, commas, other signs, rarer characters and the end of the
 * text.
 *
 * <p>In 用 vim 编辑 3 个文件。 the symbols are 用, word, 编, 辑, number, 个, 文, 件, stop. Blanks are none, so
 * that spacing makes no difference. Immutable.
 */
final class Alphabet {
  /** Keys of n-grams give each symbol this many bits. */
  static final int BITS = 12;

  static final int LARGEST = 1 << BITS;

  /** No symbol has the number 0, so that a shorter n-gram never looks like a longer one. */
  static final int EDGE = 1;

  static final int STOP = 2;
  static final int COMMA = 3;
  static final int SIGN = 4;
  static final int WORD = 5;
  static final int NUMBER = 6;
  static final int RARE = 7;
  static final int FIRST_HAN = 8;

  private static final String STOPS = "。！？；!?;…";
  private static final String COMMAS = "，、：,:";
  private static final String IN_WORDS = "_./\\-+#@&=~%$*";

  private final String characters;
  private final short[] numbers = new short[Character.MAX_VALUE + 1];

  /**
   * @param characters Chinese characters of the basic plane, each once, the commonest first
   */
  Alphabet(String characters) {
    if (characters.length() > LARGEST - FIRST_HAN) {
      throw new IllegalArgumentException(characters.length() + " characters");
    }
    this.characters = characters;
    for (int i = 0; i < characters.length(); i++) {
      numbers[characters.charAt(i)] = (short) (FIRST_HAN + i);
    }
  }

  /** The commonest characters of a count by character. */
  static Alphabet commonest(int[] counts) {
    int[] order =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 1 && Script.isHan(c))
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(c -> -counts[c]).thenComparing(c -> c))
            .limit(LARGEST - FIRST_HAN)
            .mapToInt(Integer::intValue)
            .toArray();
    return new Alphabet(new String(order, 0, order.length));
  }

  String characters() {
    return characters;
  }

  /** Symbols in use, counting those that never occur. */
  int size() {
    return FIRST_HAN + characters.length();
  }

  /** The symbol of a character, or 0 if it is not in the alphabet. */
  int of(char character) {
    return numbers[character];
  }

  /** The character of a symbol from {@link #FIRST_HAN} on. */
  char character(int symbol) {
    return characters.charAt(symbol - FIRST_HAN);
  }

  static boolean isHan(int symbol) {
    return symbol >= FIRST_HAN;
  }

  /** The symbols of a text and where they stand. */
  Symbols symbols(CharSequence text) {
    int[] symbols = new int[text.length()];
    int[] starts = new int[text.length() + 1];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      int symbol = numbers[c];
      if (symbol == 0) {
        symbol = other(c);
        if (symbol == WORD || symbol == NUMBER) {
          end = wordEnd(text, at);
          symbol = isNumber(text, at, end) ? NUMBER : WORD;
        } else if (Character.isHighSurrogate(c) && end < text.length()) {
          end++;
        }
      }
      if (symbol != 0) {
        symbols[count] = symbol;
        starts[count++] = at;
      }
      at = end;
    }
    return new Symbols(Arrays.copyOf(symbols, count), Arrays.copyOf(starts, count));
  }

  private static int other(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return 0;
    }
    if (c >= '0' && c <= '9') {
      return NUMBER;
    }
    if (Character.isLetter(c)) {
      return Script.isHan(c) ? RARE : WORD;
    }
    if (STOPS.indexOf(c) >= 0) {
      return STOP;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return COMMA;
    }
    return Character.isHighSurrogate(c) ? RARE : SIGN;
  }

  private static int wordEnd(CharSequence text, int start) {
    int end = start + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return c >= '0' && c <= '9'
        || IN_WORDS.indexOf(c) >= 0
        || Character.isLetter(c) && !Script.isHan(c);
  }

  private static boolean isNumber(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
