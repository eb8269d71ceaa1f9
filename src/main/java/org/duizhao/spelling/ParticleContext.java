// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.Arrays;
import org.duizhao.text.Script;

/**
 * What stands around a 的, 地 or 得, as numbers below {@link #BUCKETS}: the characters before and
 * after it, alone and together. Of 轻松地找到 among others 松, 轻松, 找, 找到 and 松…找.
 *
 * <p>Latin words and numbers are one symbol, so are stops of one sort; blanks are none.
 */
final class ParticleContext {
  /** Binary logarithm of how many features there are; those of one number share a weight. */
  static final int BITS = 17;

  static final int BUCKETS = 1 << BITS;

  /** Symbols looked at on either side. */
  private static final int REACH = 10;

  private static final char EDGE = '^';
  private static final char WORD = 'w';
  private static final char STOP = '.';

  /** After these a verb comes, with what modifies it. */
  private static final String ABLE = "能会以来去要想将让使被把们我你他它";

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final char[] left = new char[REACH];
  private final char[] right = new char[REACH];
  private final int[] features = new int[96];
  private int count;

  /** The features of the particle at {@code at}; the same array each time, as long as needed. */
  int[] of(CharSequence text, int at) {
    read(text, at, -1, left);
    read(text, at, 1, right);
    count = 0;
    add(0, 0);
    addSide(1, left);
    addSide(20, right);
    add(40, pair(left[0], right[0]));
    add(41, pair(left[1], left[0]) * 31 + right[0]);
    add(42, pair(left[0], right[0]) * 31 + right[1]);
    add(43, pair(left[1], left[0]) * 65_599 + pair(right[0], right[1]));
    boolean twice = left[0] == left[1];
    boolean pairTwice = left[0] == left[2] && left[1] == left[3];
    add(44, (twice ? 1 : 0) + (pairTwice ? 2 : 0));
    addClause();
    return Arrays.copyOf(features, count);
  }

  /** What stands further off in the clause: 能够 before it, and how the clause ends. */
  private void addClause() {
    int ends = end(right);
    int starts = end(left);
    for (int k = 1; k < ends; k++) {
      add(45, pair(right[k], k + 1 < REACH ? right[k + 1] : EDGE));
      add(46, right[k]);
    }
    boolean able = false;
    for (int k = 2; k < starts; k++) {
      add(47, left[k]);
      add(48, pair(left[k], k + 1 < REACH ? left[k + 1] : EDGE));
      able |= ABLE.indexOf(left[k]) >= 0;
    }
    char last = ends > 0 ? right[ends - 1] : EDGE;
    char nextToLast = ends > 1 ? right[ends - 2] : EDGE;
    add(49, pair(last, nextToLast));
    add(50, pair(right[0], right[1]) * 65_599 + pair(last, nextToLast));
    add(51, pair(right[0], right[1]) * 2 + (able ? 1 : 0));
    add(52, pair(left[1], left[0]) * 2 + (able ? 1 : 0));
    add(53, able ? 1 : 0);
  }

  private static int end(char[] side) {
    int end = 0;
    while (end < REACH && side[end] != STOP && side[end] != EDGE) {
      end++;
    }
    return end;
  }

  private void addSide(int template, char[] side) {
    add(template, side[0]);
    add(template + 1, pair(side[0], side[1]));
    add(template + 2, pair(side[0], side[1]) * 31 + side[2]);
    add(template + 3, pair(side[0], side[1]) * 65_599 + pair(side[2], side[3]));
    add(template + 4, side[1]);
    int end = end(side);
    add(template + 5, end);
    add(template + 6, pair((char) end, side[0]));
  }

  private static long pair(char one, char other) {
    return (long) one << Character.SIZE | other;
  }

  private void add(int template, long value) {
    long mixed = (value * 64 + template) * MIX;
    mixed ^= mixed >>> 29;
    mixed *= MIX;
    features[count++] = (int) (mixed >>> Long.SIZE - BITS);
  }

  private static void read(CharSequence text, int at, int step, char[] side) {
    int k = 0;
    char last = 0;
    for (int i = at + step; i >= 0 && i < text.length() && k < side.length; i += step) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        last = last == WORD ? 0 : last;
        continue;
      }
      char symbol = symbol(c);
      if (symbol != WORD || last != WORD) {
        side[k++] = symbol;
      }
      last = symbol;
    }
    Arrays.fill(side, k, side.length, EDGE);
  }

  private static char symbol(char c) {
    if (Script.isHan(c)) {
      return c;
    }
    return Character.isLetterOrDigit(c) ? WORD : STOP;
  }
}
