// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tokenizer of BERT and its kin: words and signs apart, each Chinese character a word, each
 * word cut into the longest pieces of a vocabulary.
 *
 * <p>"Rebooting 内核" may become {@code [CLS] re ##boot ##ing 内 核 [SEP]}. Devlin et al., "BERT"
 * (2019); the steps are those of its published tokenizer.
 */
final class WordPiece {
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary;
  private final Cleaning cleaning;
  private final int start;
  private final int end;
  private final int unknown;
  private final int padding;

  /**
   * What happens to a text before it is cut.
   *
   * @param lowerCase whether letters become small
   * @param stripAccents whether é becomes e
   * @param splitChinese whether each Chinese character is a word
   */
  record Cleaning(boolean lowerCase, boolean stripAccents, boolean splitChinese) {}

  /**
   * @param vocabulary pieces and their numbers from 0; holds the four pieces in brackets
   */
  WordPiece(Map<String, Integer> vocabulary, Cleaning cleaning) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.cleaning = cleaning;
    start = special("[CLS]");
    end = special("[SEP]");
    unknown = special("[UNK]");
    padding = special("[PAD]");
  }

  private int special(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  int padding() {
    return padding;
  }

  /** The highest number that a piece may have. */
  int highest() {
    return vocabulary.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * The numbers of a text's pieces, with the mark of the start and of the end.
   *
   * @param most at least 2; what is longer is cut
   */
  int[] numbers(String text, int most) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(start);
    for (String word : words(text)) {
      if (numbers.size() >= most - 1) {
        break;
      }
      addPieces(word, numbers);
    }
    while (numbers.size() > most - 1) {
      numbers.remove(numbers.size() - 1);
    }
    numbers.add(end);
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Words, signs and Chinese characters, cleaned. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    cleaned(text)
        .codePoints()
        .forEach(
            c -> {
              boolean alone = isSign(c) || (cleaning.splitChinese && isChinese(c));
              if (alone || isBlank(c)) {
                finish(word, words);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (!isBlank(c)) {
                word.appendCodePoint(c);
              }
            });
    finish(word, words);
    return words;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private String cleaned(String text) {
    StringBuilder kept = new StringBuilder();
    String form = cleaning.stripAccents ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    form.codePoints()
        .filter(c -> c != 0xFFFD && (isBlank(c) || !isControl(c)))
        .filter(c -> !cleaning.stripAccents || Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return cleaning.lowerCase ? kept.toString().toLowerCase(Locale.ROOT) : kept.toString();
  }

  private void addPieces(String word, List<Integer> numbers) {
    int before = numbers.size();
    int from = 0;
    boolean known = word.codePointCount(0, word.length()) <= LONGEST_WORD;
    while (known && from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > from && piece == null) {
        String part = word.substring(from, to);
        piece = vocabulary.get(from == 0 ? part : INSIDE + part);
        to = piece == null ? word.offsetByCodePoints(to, -1) : to;
      }
      known = piece != null;
      if (piece != null) {
        numbers.add(piece);
      }
      from = to;
    }
    if (!known) {
      numbers.subList(before, numbers.size()).clear();
      numbers.add(unknown);
    }
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** All of ASCII that is neither letter nor digit counts as a sign, and all punctuation. */
  private static boolean isSign(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of ideographs that BERT takes character by character. */
  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
