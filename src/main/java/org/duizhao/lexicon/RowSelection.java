// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns counts of links, and dictionary entries, into the rows that are worth keeping. */
final class RowSelection {
  private static final double LEAST = 1.5;
  private static final double MOST = 20_000;
  private static final double LEAST_LINKS = 0.2;

  private final Vocabulary english;
  private final Vocabulary chinese;

  RowSelection(Vocabulary english, Vocabulary chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  private record Candidate(LexiconRow row, double worth) {}

  /**
   * The learned rows that are worth most: number of links c times the logarithm of the odds ratio
   * max(c − 0.3, 0.4·c)·N / (c_e·c_z).
   */
  List<LexiconRow> learned(PairTable pairs, float[] links, int most) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < links.length; p++) {
      double c = links[p];
      if (c >= LEAST_LINKS) {
        int e = pairs.english(p);
        int z = pairs.chinese(p);
        double product = (double) english.count(e) * chinese.count(z);
        double odds = Math.max(c - 0.3, 0.4 * c) * english.total() / product;
        if (odds >= LEAST && !english.word(e).equals(chinese.word(z))) {
          LexiconRow row = new LexiconRow(english.word(e), chinese.word(z), Math.min(MOST, odds));
          candidates.add(new Candidate(row, c * Math.log(odds)));
        }
      }
    }
    return best(candidates, most);
  }

  /**
   * The dictionary rows that are worth most. A gloss of one word counts 250, or 30 for a single
   * character; one of k words 80/k or 8/k; never more than the word's rarity allows.
   */
  List<LexiconRow> ofDictionary(List<DictionaryEntry> entries, int most) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (DictionaryEntry entry : entries) {
      boolean single = entry.word().length() == 1;
      for (List<String> gloss : entry.glosses()) {
        int k = gloss.size();
        double odds = k == 1 ? single ? 30 : 250 : (single ? 8.0 : 80.0) / k;
        for (String word : gloss) {
          Candidate next = ofGloss(word, entry.word(), odds);
          if (next != null) {
            candidates.merge(
                word + '\t' + entry.word(), next, (a, b) -> a.worth >= b.worth ? a : b);
          }
        }
      }
    }
    return best(new ArrayList<>(candidates.values()), most);
  }

  private @Nullable Candidate ofGloss(String word, String chineseWord, double odds) {
    int e = english.find(word);
    int z = chinese.find(chineseWord);
    double englishCount = e < 0 ? 0.5 : english.count(e);
    double chineseCount = z < 0 ? 0.5 : chinese.count(z);
    double strength = Math.min(odds, 0.5 * english.total() / (englishCount + 1));
    if (strength < 5 * LEAST) {
      return null;
    }
    double worth = Math.log(strength) + 0.3 * Math.log(englishCount) + 0.3 * Math.log(chineseCount);
    return new Candidate(new LexiconRow(word, chineseWord, strength), worth);
  }

  private static List<LexiconRow> best(List<Candidate> candidates, int most) {
    candidates.sort(
        Comparator.comparingDouble(Candidate::worth)
            .reversed()
            .thenComparing(candidate -> candidate.row.english())
            .thenComparing(candidate -> candidate.row.chinese()));
    return candidates.stream().limit(most).map(Candidate::row).toList();
  }
}
