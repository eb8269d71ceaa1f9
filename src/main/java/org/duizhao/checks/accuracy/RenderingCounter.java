// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.token.Token;

/**
 * Counts how reliably a word comes with a word that the lexicon knows for it: of the sentences with
 * "router" nearly all have 路由器, of those with "get" hardly half have one of its renderings.
 */
public final class RenderingCounter {
  private static final long MOST_CELLS = 1L << 20;

  /** Sentences that a word must have been seen in. */
  private static final int LEAST_COUNT = 200;

  /** Added to both counts. */
  private static final double PRIOR = 0.5;

  private final WordAligner aligner;
  private final Map<String, int[]> counts = new HashMap<>();
  private int pairs;

  public RenderingCounter(Lexicon lexicon) {
    this.aligner = new WordAligner(lexicon);
  }

  /** Adds a sound translation. */
  public void add(String english, String chinese) {
    aligner.links(english, chinese, MOST_CELLS).ifPresent(this::add);
  }

  private void add(WordLinks links) {
    pairs++;
    Set<String> seen = new HashSet<>();
    Set<String> rendered = new HashSet<>();
    List<Token> english = links.englishTokens();
    for (int e = 0; e < english.size(); e++) {
      String lemma = english.get(e).lemma();
      if (WordSwaps.isEnglishWord(lemma)) {
        seen.add(lemma);
        if (WordSwaps.isRelated(WordSwaps.strongestOfEnglish(links, e))) {
          rendered.add(lemma);
        }
      }
    }
    List<Token> chinese = links.chineseTokens();
    for (int z = 0; z < chinese.size(); z++) {
      String word = chinese.get(z).form();
      if (WordSwaps.isChineseWord(word)) {
        seen.add(word);
        if (WordSwaps.isRelated(WordSwaps.strongestOfChinese(links, z))) {
          rendered.add(word);
        }
      }
    }
    for (String word : seen) {
      int[] count = counts.computeIfAbsent(word, key -> new int[2]);
      count[0]++;
      count[1] += rendered.contains(word) ? 1 : 0;
    }
  }

  /** How many pairs and words were counted. */
  public String examples() {
    return pairs + " pairs, " + counts.size() + " words";
  }

  /**
   * Lines of a word, a tab and the log odds that a sentence with it has a word for it, in order.
   */
  public String table() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(counts)
        .forEach(
            (word, count) -> {
              if (count[0] >= LEAST_COUNT) {
                double odds = (count[1] + PRIOR) / (count[0] - count[1] + PRIOR);
                lines.append(String.format(Locale.ROOT, "%s\t%.1f\n", word, Math.log(odds)));
              }
            });
    return lines.toString();
  }
}
