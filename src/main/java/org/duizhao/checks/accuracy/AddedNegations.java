// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Negations of the target that nothing in the source asks for: 不使用 for "when you use it".
 *
 * <p>Chinese negates where English says "only", "hard", "fail" or "instead", so that one counts
 * only where the word after it is surely linked, all words around that have their rendering, and no
 * word there has anything of a negation in it.
 */
final class AddedNegations {
  /** A negation of the target and the word of the source that it turns round. */
  record Added(Span source, Span target) {}

  private static final Set<String> NEGATIONS =
      Set.of(
          "不", "没", "没有", "不会", "不能", "无法", "不要", "不是", "并不", "不可", "不应", "不再", "不用", "不必", "从不",
          "并非", "不应该", "不需要", "不可能", "并不是", "不可以");

  /** Words whose sense holds a negation now and then. */
  private static final WordStems NEGATIVE =
      new WordStems(
          "only hard difficult rare few little lack fail avoid prevent instead rather except beyond"
              + " too less otherwise still yet until before but just free than stop miss los ignor skip"
              + " exclu wrong bad problem unlike differ refus den reject disable remov off away out"
              + " whether minus zero barely worse late limit outside against expire absen end quit"
              + " cancel drop leav left non without forget keep protect safe"
              + " block forbid forb hide hidden silent quiet alone separate independen regardless"
              + " despite although though while even matter care mind doubt wonder suspect struggle"
              + " trouble error issue bug break broke empty clear clean simpl easy eas low slow short"
              + " small poor weak old broken cheap save sav spare reduc minim last past gone other"
              + " another else change replac instead over far away long nor never neither none"
              + " nothing scarc seldom hardly enough suffic abandon anti blind close constant contrary"
              + " cut deprecat despair die dead deny empty escape exempt expos false finish hate inact"
              + " invis obsolete odd oppos orphan overlook pass poor pretend prohibit question refrain"
              + " reluct resist restrict retire shy sick strict stuck tough uncommon unless vacant"
              + " void warn waste what why withdraw withhold yet if can't either any anymore ever volatil transien immut");

  private static final Set<String> MODALS =
      Set.of("should", "must", "can", "could", "will", "would", "may", "might", "need");

  /** Long words that often have no rendering of their own. */
  private static final Set<String> LIGHT =
      Set.of(
          "could", "would", "should", "might", "where", "which", "there", "these", "those", "their",
          "about", "being", "after", "really");

  private static final Set<String> ENDS = Set.of(".", "!", ";");

  private static final int BEFORE = 7;
  private static final int AFTER = 7;
  private static final double SURE = 0.6;
  private static final double RENDERED = 0.8;
  private static final double STRONG = 50;
  private static final double COVERED = 0.35;

  private AddedNegations() {}

  static List<Added> in(WordLinks links) {
    List<Added> found = new ArrayList<>();
    List<Negation> chinese = ChineseNegations.of(links.chineseTokens());
    List<Negation> english = EnglishNegations.of(links.englishTokens());
    for (Negation negation : chinese) {
      int z = negation.token();
      if (isComplement(links, z) && isPlainlyTurned(links, english, z, chinese)) {
        Span source = links.englishTokens().get(links.alignment().bestEnglish(z)).span();
        found.add(new Added(source, links.chineseTokens().get(z).span()));
      }
      if (!NEGATIONS.contains(links.chineseTokens().get(z).form())
          || negation.kind() == Negation.Kind.EITHER
          || hasOther(chinese, z)) {
        continue;
      }
      int e = turned(links, z);
      if (e >= 0 && isPlain(links, e) && !isNegated(links, english, e)) {
        found.add(
            new Added(
                links.englishTokens().get(e).span(),
                links.chineseTokens().get(z).span().join(links.chineseTokens().get(z + 1).span())));
      }
    }
    return found;
  }

  /** 找不到, 打不开. */
  private static boolean isComplement(WordLinks links, int z) {
    String word = links.chineseTokens().get(z).form();
    return word.length() == 3 && word.charAt(1) == '不' && word.charAt(0) != word.charAt(2);
  }

  private static boolean isPlainlyTurned(
      WordLinks links, List<Negation> english, int z, List<Negation> chinese) {
    int e = links.alignment().bestEnglish(z);
    return e >= 0
        && !MODALS.contains(links.englishTokens().get(e).form())
        && links.alignment().symmetric(e, z) > SURE
        && !hasOther(chinese, z)
        && isPlain(links, e)
        && !isNegated(links, english, e);
  }

  private static boolean hasOther(List<Negation> chinese, int z) {
    return chinese.stream()
        .anyMatch(other -> other.token() != z && Math.abs(other.token() - z) <= BEFORE);
  }

  /** The English word that the word after the negation surely renders; −1 when there is none. */
  private static int turned(WordLinks links, int z) {
    if (z + 1 >= links.chineseTokens().size() || links.chineseCovered(z) > 0.5) {
      return -1;
    }
    Token next = links.chineseTokens().get(z + 1);
    int e = links.alignment().bestEnglish(z + 1);
    boolean sure =
        e >= 0
            && links.alignment().symmetric(e, z + 1) > SURE
            && links.lexicon().strength(links.englishTokens().get(e), next) > STRONG;
    return sure && !next.isPunctuation() ? e : -1;
  }

  /** Whether no word around has a negative sense, and all that are words have their rendering. */
  private static boolean isPlain(WordLinks links, int e) {
    List<Token> tokens = links.englishTokens();
    boolean modal = MODALS.contains(tokens.get(e).form());
    int from = edge(tokens, e, -1, BEFORE);
    int to = edge(tokens, e, 1, AFTER);
    for (int i = from; i <= to; i++) {
      Token token = tokens.get(i);
      boolean near = Math.abs(i - e) <= 4 && !modal;
      boolean loose =
          near
              && token.form().length() > 4
              && !LIGHT.contains(token.form())
              && !token.isPunctuation()
              && links.alignment().englishCovered(i) < COVERED;
      if (loose || NEGATIVE.anyIn(token.form()) || token.form().equals("?")) {
        return false;
      }
    }
    return true;
  }

  /** Up to so many tokens away from {@code e}, within its sentence. */
  private static int edge(List<Token> tokens, int e, int step, int most) {
    int i = e;
    while (i + step >= 0
        && i + step < tokens.size()
        && Math.abs(i + step - e) <= most
        && !ENDS.contains(tokens.get(i + step).form())) {
      i += step;
    }
    return i;
  }

  private static boolean isNegated(WordLinks links, List<Negation> english, int e) {
    List<Token> tokens = links.englishTokens();
    int from = edge(tokens, e, -1, BEFORE + 3);
    int to = edge(tokens, e, 1, AFTER + 3);
    return english.stream()
        .anyMatch(
            negation ->
                negation.token() >= from
                    && negation.token() <= to
                    && (negation.token() == e || !isRenderedOtherwise(links, negation)));
  }

  /** "However" as 然而: it has its rendering, and asks for no negation. */
  private static boolean isRenderedOtherwise(WordLinks links, Negation negation) {
    int e = negation.token();
    int z = links.alignment().bestChinese(e);
    return negation.kind() == Negation.Kind.EITHER
        && !EnglishNegations.isNegationWord(links.englishTokens().get(e).form())
        && z >= 0
        && links.alignment().symmetric(e, z) > RENDERED
        && !ChineseNegations.mayNegate(links.chineseTokens().get(z).form());
  }
}
