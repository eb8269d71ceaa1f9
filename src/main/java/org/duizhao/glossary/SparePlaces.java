// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;

/**
 * Places of the target that may stand for a term by its words alone: cut as the text is, and no
 * known rendering of any word of the source. 目录 is none in "the file in the folder" / 文件夹里的目录.
 */
final class SparePlaces {
  /** A word that is this much likelier than by chance renders the term after all. */
  private static final double RENDERS = 8;

  private final TokenPair tokens;
  private final Lexicon lexicon;

  SparePlaces(String source, String target, Lexicon lexicon) {
    this.tokens = lexicon.tokenizer().tokens(source, target);
    this.lexicon = lexicon;
  }

  /** Drops the places that are none for the term. */
  void keepFor(Span term, List<Place> places) {
    boolean named = tokens.english().stream().anyMatch(word -> word.span().overlaps(term));
    places.removeIf(place -> !named || !isOpen(place.span(), term));
  }

  private boolean isOpen(Span place, Span term) {
    List<Token> inside = new ArrayList<>();
    for (Token word : tokens.chinese()) {
      if (word.span().overlaps(place)) {
        inside.add(word);
      }
    }
    return !inside.isEmpty()
        && inside.get(0).span().start() == place.start()
        && inside.get(inside.size() - 1).span().end() == place.end()
        && inside.stream().noneMatch(word -> isAccountedFor(word, term));
  }

  private boolean isAccountedFor(Token chinese, Span term) {
    for (Token word : tokens.english()) {
      double least = word.span().overlaps(term) ? RENDERS : TermStrengths.ACCOUNTS;
      if (lexicon.strength(word, chinese) >= least) {
        return true;
      }
    }
    return false;
  }
}
