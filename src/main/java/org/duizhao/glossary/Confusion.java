// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.RenderingOccurrence.Use;
import org.duizhao.glossary.TargetPlaces.Place;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds the rendering of another entry in the place of a term: 目录 for "file" in "the file was
 * removed" / 该目录已被移除. Nothing else in the source may account for it, it must not be a way to render
 * the term, and both words must be such as are mostly rendered by what the term base has.
 */
final class Confusion {
  /** A word that is this much likelier than by chance renders the term after all. */
  private static final double RENDERS = 8;

  private static final double ACCOUNTS = 30;
  private static final int NEAR = 2;
  private static final int NEIGHBOURS = 2;
  private static final double FAITHFUL = 0.6;
  private static final double LOOSE = 0.3;
  private static final double LEAST_COVERED = 0.6;

  /** Nouns that Chinese puts after a word to say what sort of thing it is: 懒加载功能. */
  private static final Set<String> OF_SORTS = Set.of("功能", "环境", "操作", "内容", "情况", "过程", "方式");

  private final TermPair pair;
  private final TargetPlaces places;
  private final WordLinks links;

  Confusion(TermPair pair, TargetPlaces places, WordLinks links) {
    this.pair = pair;
    this.places = places;
    this.links = links;
  }

  /**
   * What stands in the place of the term.
   *
   * @param taken stretches of the target that render something already
   */
  Optional<Place> of(TermOccurrence term, List<Span> taken) {
    if (isFree()) {
      return Optional.empty();
    }
    List<RenderingOccurrence> spare = new ArrayList<>();
    for (RenderingOccurrence found : pair.renderings()) {
      boolean loose = taken.stream().noneMatch(found.span()::overlaps) && isSpare(found);
      if (loose && isInPlaceOf(term, found.span())) {
        spare.add(found);
      }
    }
    for (RenderingOccurrence found : spare) {
      for (Use use : found.uses()) {
        if (use.rendering().status() == TermStatus.PREFERRED
            && comesOf(found)
            && !isLike(term, use.rendering().text())
            && term.entries().stream().allMatch(this::isFaithful)) {
          return Optional.of(new Place(found.span(), use.entry(), TermStatus.PREFERRED));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether too much of the source has no counterpart for one word to tell. */
  private boolean isFree() {
    int all = 0;
    int covered = 0;
    for (int e = 0; e < links.englishTokens().size(); e++) {
      String word = links.englishTokens().get(e).form();
      if (word.length() > 3) {
        all++;
        covered += links.alignment().englishCovered(e) > LOOSE ? 1 : 0;
      }
    }
    return covered < LEAST_COVERED * (all - 1);
  }

  /** Whether it is a whole term, and one of no entry that the source mentions. */
  private boolean isSpare(RenderingOccurrence found) {
    String text = found.span().of(pair.target());
    if (Script.countHan(text) < 2 || OF_SORTS.contains(text)) {
      return false;
    }
    for (RenderingOccurrence other : pair.renderings()) {
      boolean longer = other.span().length() > found.span().length();
      if (longer && other.span().overlaps(found.span())) {
        return false;
      }
    }
    return found.uses().stream()
        .noneMatch(use -> use.rendering().status().isGood() && places.isMentioned(use.entry()));
  }

  /** The Chinese mostly comes of the English of its entries. */
  private boolean comesOf(RenderingOccurrence found) {
    Lexicon lexicon = links.lexicon();
    double sum = 0;
    for (Use use : found.uses()) {
      String chinese = use.rendering().text();
      for (String form : use.entry().english().forms()) {
        boolean single = form.indexOf(' ') < 0;
        sum +=
            single
                ? lexicon.strength(form, chinese) * Math.exp(-lexicon.englishIdf(form))
                : chinese.length() > 2 ? 1 : 0;
      }
    }
    return sum >= FAITHFUL;
  }

  /** The English mostly becomes what the entry lists. */
  private boolean isFaithful(TermEntry entry) {
    if (entry.source().indexOf(' ') >= 0) {
      return true;
    }
    Lexicon lexicon = links.lexicon();
    double sum = 0;
    for (Rendering rendering : entry.renderings()) {
      if (rendering.status().isGood()) {
        sum +=
            lexicon.strength(entry.source(), rendering.text())
                * Math.exp(-lexicon.chineseIdf(rendering.text()));
      }
    }
    return sum >= FAITHFUL;
  }

  /** 软件 for "package" is a short form of 软件包. */
  private static boolean isLike(TermOccurrence term, String other) {
    for (TermEntry entry : term.entries()) {
      for (Rendering rendering : entry.renderings()) {
        String own = rendering.text();
        if (own.contains(other) || own.length() > 1 && other.contains(own)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isInPlaceOf(TermOccurrence term, Span span) {
    List<Integer> chinese = links.chineseTokensIn(span);
    List<Integer> english = links.englishTokensIn(term.span());
    if (chinese.isEmpty() || english.isEmpty() || !isWhole(chinese, span)) {
      return false;
    }
    if (isAccountedFor(term, chinese)) {
      return false;
    }
    Optional<Span> instead = links.chineseOf(term.span());
    if (instead.isPresent() && instead.get().overlaps(span)) {
      return instead.get().length() <= 2 * span.length();
    }
    return instead.isEmpty()
        && english.stream().allMatch(e -> links.alignment().englishCovered(e) < LOOSE)
        && chinese.stream().allMatch(z -> links.alignment().chineseCovered(z) < LOOSE)
        && isBetweenNeighbours(english, chinese);
  }

  private boolean isAccountedFor(TermOccurrence term, List<Integer> chinese) {
    for (Token word : links.englishTokens()) {
      boolean own = word.span().overlaps(term.span());
      for (int z : chinese) {
        double strength = links.lexicon().strength(word, links.chineseTokens().get(z));
        if (strength >= (own ? RENDERS : ACCOUNTS)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWhole(List<Integer> chinese, Span span) {
    Span first = links.chineseTokens().get(chinese.get(0)).span();
    Span last = links.chineseTokens().get(chinese.get(chinese.size() - 1)).span();
    return first.start() == span.start() && last.end() == span.end();
  }

  /**
   * Whether the nearest linked words on both sides of the term stand next to the found ones; at the
   * edge of the text one side is enough.
   */
  private boolean isBetweenNeighbours(List<Integer> english, List<Integer> chinese) {
    int before = distance(english.get(0), -1, chinese);
    int after = distance(english.get(english.size() - 1), 1, chinese);
    boolean both = Math.max(before, after) < Integer.MAX_VALUE;
    return before <= NEAR && after <= NEAR || Math.min(before, after) <= (both ? 1 : NEAR + 1);
  }

  /** Tokens between the found ones and the rendering of the next linked word that way. */
  private int distance(int from, int step, List<Integer> chinese) {
    int e = from + step;
    for (int i = 0; i < NEIGHBOURS && e >= 0 && e < links.englishTokens().size(); i++) {
      int z = links.alignment().bestChinese(e);
      if (z >= 0) {
        int first = chinese.get(0);
        int last = chinese.get(chinese.size() - 1);
        return z < first ? first - z : Math.max(0, z - last);
      }
      e += step;
    }
    return Integer.MAX_VALUE;
  }
}
