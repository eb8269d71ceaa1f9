// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final String TEXT = "请把这两个分支和病起来，然后在放面的目录中从新编译内和。";

  private final Speller speller = Speller.bundled();

  /** Asked twice, since the second answer comes from what is kept. */
  @Test
  void theyAreTheCandidatesThatWereSeenBesideEither() {
    Symbols symbols = speller.alphabet().symbols(TEXT);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < symbols.size(); i++) {
        List<String> wanted = wanted(symbols, i);
        List<String> found = new ArrayList<>();
        int[] near = speller.neighbours().of(symbols.at(i - 1), symbols.at(i), symbols.at(i + 1));
        for (int flagged : near) {
          found.add(
              told(
                  Neighbours.candidate(flagged),
                  Neighbours.isAfter(flagged),
                  Neighbours.isBefore(flagged)));
        }
        assertEquals(wanted, found, "at " + i);
      }
    }
  }

  private List<String> wanted(Symbols symbols, int i) {
    List<String> wanted = new ArrayList<>();
    for (int candidate : speller.confusions().of(symbols.at(i))) {
      int symbol = Confusions.symbol(candidate);
      boolean after = speller.model().meet(symbols.at(i - 1), symbol);
      boolean before = speller.model().meet(symbol, symbols.at(i + 1));
      if (after || before) {
        wanted.add(told(candidate, after, before));
      }
    }
    return wanted;
  }

  private static String told(int candidate, boolean after, boolean before) {
    return candidate + (after ? " after" : "") + (before ? " before" : "");
  }

  @Test
  void apartIsNoLessThanWhatTheModelSays() {
    Symbols symbols = speller.alphabet().symbols(TEXT);
    CharacterModel model = speller.model();
    CharacterModel.Context context = model.start();
    for (int i = 0; i < symbols.size(); i++) {
      int left = symbols.at(i - 1);
      int symbol = symbols.at(i);
      float says = model.next(context, symbol);
      assertTrue(model.meet(left, symbol) || says <= model.apart(left, symbol), "at " + i);
    }
  }
}
