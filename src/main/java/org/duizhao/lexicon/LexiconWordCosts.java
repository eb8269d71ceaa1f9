// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import org.duizhao.token.WordCosts;

/** The Chinese words of a lexicon as a word list to cut text by. */
final class LexiconWordCosts implements WordCosts {
  private static final int LONGEST = 12;

  private final WordTable words;
  private final double logTotal;
  private final float[] costs;

  LexiconWordCosts(WordTable words) {
    this.words = words;
    this.logTotal = Math.log((double) words.total());
    this.costs = new float[words.size()];
  }

  @Override
  public int longest() {
    return Math.min(LONGEST, words.longest());
  }

  @Override
  public int longest(CharSequence text, int start, int end) {
    return start + 1 == end
        ? 1
        : Math.min(
            Math.min(LONGEST, end - start),
            words.longest(text.charAt(start), text.charAt(start + 1)));
  }

  @Override
  public float cost(CharSequence text, int start, int end) {
    int id = words.find(text, start, end);
    return id == WordTable.ABSENT ? Float.POSITIVE_INFINITY : cost(id);
  }

  @Override
  public void costs(CharSequence text, int start, int most, float[] into) {
    int hash = 0;
    for (int length = 1; length <= most; length++) {
      hash = WordTable.hash(hash, text.charAt(start + length - 1));
      int id = words.find(hash, text, start, start + length);
      into[length] = id == WordTable.ABSENT ? Float.POSITIVE_INFINITY : cost(id);
    }
  }

  /** A cost is worked out when it is first asked for; two threads find the same one. */
  private float cost(int id) {
    float known = costs[id];
    if (known == 0) {
      known = (float) (logTotal - Math.log(words.count(id) + 0.5));
      costs[id] = known;
    }
    return known;
  }
}
