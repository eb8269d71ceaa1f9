// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Of the symbols that may have been meant by one, those that were ever seen beside its neighbours:
 * of all that sound like 放 in 放面 only such as 方 stand before 面.
 *
 * <p>Pairs of symbols come again and again, so that what was found out last is kept, in a table
 * that does not grow: a new pair takes the place of an old one. Safe for use by several threads.
 */
final class Neighbours {
  private static final int BITS = 16;

  private final CharacterModel model;
  private final Confusions confusions;
  private final AtomicReferenceArray<@Nullable Known> before =
      new AtomicReferenceArray<>(1 << BITS);
  private final AtomicReferenceArray<@Nullable Known> words = new AtomicReferenceArray<>(1 << BITS);
  private final AtomicReferenceArray<@Nullable Known> after = new AtomicReferenceArray<>(1 << BITS);

  Neighbours(CharacterModel model, Confusions confusions) {
    this.model = model;
    this.confusions = confusions;
  }

  /**
   * What was found out.
   *
   * @param pair the two symbols in the order of the text
   */
  private record Known(int pair, int[] found) {}

  /**
   * Candidates for {@code symbol}, as {@link Confusions} knows them, that were seen after {@code
   * left} and before {@code right}. What was meant nearly always was: of 231 single characters that
   * proofreaders put right and the judge takes, 229.
   */
  int[] of(int left, int symbol, int right) {
    int[] after = after(left, symbol);
    int[] before = before(symbol, right);
    int[] both = new int[Math.min(after.length, before.length)];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < after.length && j < before.length) {
      int one = after[i];
      int other = before[j];
      if (one == other) {
        both[count++] = one;
      }
      i += one <= other ? 1 : 0;
      j += other <= one ? 1 : 0;
    }
    return Arrays.copyOf(both, count);
  }

  /** Words that sound as these two symbols do and are in use, each as {@link #packed}. */
  int[] words(int first, int second) {
    return known(words, packed(first, second), this::wordsInUse);
  }

  private int[] wordsInUse(int pair) {
    return confusions.words(first(pair), second(pair)).stream()
        .filter(word -> model.meet(word[0], word[1]))
        .mapToInt(word -> packed(word[0], word[1]))
        .toArray();
  }

  private int[] after(int left, int symbol) {
    return known(
        after,
        packed(left, symbol),
        pair ->
            Arrays.stream(confusions.of(second(pair)))
                .filter(candidate -> model.meet(first(pair), Confusions.symbol(candidate)))
                .toArray());
  }

  private int[] before(int symbol, int right) {
    return known(
        before,
        packed(symbol, right),
        pair ->
            Arrays.stream(confusions.of(first(pair)))
                .filter(candidate -> model.meet(Confusions.symbol(candidate), second(pair)))
                .toArray());
  }

  private static int[] known(
      AtomicReferenceArray<@Nullable Known> table, int pair, IntFunction<int[]> find) {
    int slot = pair * 0x9E3779B9 >>> Integer.SIZE - BITS;
    Known known = table.get(slot);
    if (known == null || known.pair != pair) {
      known = new Known(pair, find.apply(pair));
      table.set(slot, known);
    }
    return known.found;
  }

  /** Two symbols in one number. */
  private static int packed(int first, int second) {
    return first << Alphabet.BITS | second;
  }

  static int first(int packed) {
    return packed >> Alphabet.BITS;
  }

  static int second(int packed) {
    return packed & Alphabet.LARGEST - 1;
  }
}
