// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.bitext.Bead;
import org.duizhao.check.CheckContext;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;

/**
 * The mentions of terms in a document with their renderings: those of the term base by its
 * verdicts, other nouns by word links. A noun is told by the determiner before it; only rare words
 * count, since common ones have many senses.
 */
final class TermMentions {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "these", "your", "each", "its", "every", "another", "our");
  private static final Set<String> SINGULAR = Set.of("a", "an", "this", "each", "every", "another");
  private static final Set<String> ENDING =
      Set.of(
          "of", "is", "are", "was", "were", "has", "had", "will", "can", "in", "on", "at", "to",
          "for", "from", "with", "by", "and", "or", "that", "which", "when", "if", "as", "so",
          "you", "we", "it", "may", "must", "should", "into", "then", "but", "where", "does");

  private static final int ENOUGH = 3;
  private static final int SHORTEST = 5;
  private static final double RARE = 7.5;
  private static final double LINKED = 0.7;
  private static final double KNOWN = 60;

  /** Of the renderings of a word that a known one makes up. */
  private static final double LEAST_SHARE = 0.08;

  private final CheckContext context;
  private final Map<String, Map<String, List<Mention>>> found = new LinkedHashMap<>();

  TermMentions(CheckContext context) {
    this.context = context;
  }

  /** One mention of a term and the Chinese that renders it. */
  record Mention(Bead bead, Span english, Span chinese) {}

  /** By term, then by rendering; in the order of the document. */
  Map<String, Map<String, List<Mention>>> of(List<Bead> beads) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<Token>> tokens = new ArrayList<>();
    for (Bead bead : beads) {
      List<Token> words = context.lexicon().tokenizer().english().of(bead.source().text());
      tokens.add(words);
      nouns(words).forEach(e -> counts.merge(words.get(e).lemma(), 1, Integer::sum));
    }
    for (int i = 0; i < beads.size(); i++) {
      Bead bead = beads.get(i);
      addTerms(bead);
      List<Token> words = tokens.get(i);
      if (nouns(words).stream()
          .anyMatch(e -> counts.getOrDefault(words.get(e).lemma(), 0) >= ENOUGH)) {
        addNouns(bead);
      }
    }
    return found;
  }

  /** The words are linked only where the Chinese holds what may be the usual word for a noun. */
  private void addNouns(Bead bead) {
    Lexicon lexicon = context.lexicon();
    TokenPair tokens = lexicon.tokenizer().tokens(bead.source().text(), bead.target().text());
    for (int e : nouns(tokens.english())) {
      Token noun = tokens.english().get(e);
      if (!isTerm(noun) && tokens.chinese().stream().anyMatch(z -> isUsual(lexicon, noun, z))) {
        context.links(bead).ifPresent(links -> addNouns(bead, links));
        return;
      }
    }
  }

  /** Whether the term base has renderings for the word that are not to be changed for others. */
  private boolean isTerm(Token word) {
    return !context.termBase().matcher().english(word.surface(), List.of()).stream()
        .allMatch(term -> term.entries().stream().allMatch(TermEntry::isOpen));
  }

  private void addTerms(Bead bead) {
    List<TermVerdict> verdicts = context.terms(bead).all();
    for (TermVerdict verdict : verdicts) {
      TermEntry entry = verdict.entry();
      Span place = verdict.place();
      if (place != null
          && verdict.outcome().isGood()
          && !entry.isOpen()
          && !isOfOther(verdict, verdicts)) {
        add(nameOf(verdict, bead), bead, verdict.term().span(), place);
      }
    }
  }

  /** 大小写 for "uppercase and lowercase" renders both. */
  private static boolean isOfOther(TermVerdict verdict, List<TermVerdict> all) {
    Span place = verdict.place();
    return all.stream()
        .filter(other -> other != verdict && !other.entry().equals(verdict.entry()))
        .map(TermVerdict::place)
        .anyMatch(span -> span != null && place != null && span.overlaps(place));
  }

  /** "daemon" for "daemons" as well, but a variant by its own name: a hotkey is no shortcut. */
  private static String nameOf(TermVerdict verdict, Bead bead) {
    String source = verdict.entry().source();
    String text = verdict.term().span().of(bead.source().text()).toLowerCase(Locale.ROOT);
    String plain = text.replace('-', ' ');
    String start = source.toLowerCase(Locale.ROOT).replace('-', ' ');
    int known = Math.max(1, start.length() - 1);
    return plain.startsWith(start.substring(0, known)) ? source : text;
  }

  private List<Integer> nouns(List<Token> words) {
    List<Integer> nouns = new ArrayList<>();
    for (int e = 1; e < words.size(); e++) {
      Token word = words.get(e);
      boolean plain =
          word.form().length() >= SHORTEST
              && Script.countLatin(word.surface()) == word.surface().length()
              && Character.isLowerCase(word.surface().charAt(0));
      boolean last = e + 1 == words.size() || !isWord(words.get(e + 1));
      boolean quantity = // "a range of bytes"
          words.get(e - 1).form().startsWith("a")
              && e + 1 < words.size()
              && words.get(e + 1).form().equals("of");
      boolean verb = // "what this prints"
          SINGULAR.contains(words.get(e - 1).form()) && !word.form().equals(word.lemma());
      boolean noun =
          plain && last && !quantity && !verb && DETERMINERS.contains(words.get(e - 1).form());
      if (noun && context.lexicon().englishIdf(word.lemma()) >= RARE) {
        nouns.add(e);
      }
    }
    return nouns;
  }

  /**
   * Not a sign and not a word that ends a phrase of nouns: "the driver of" but "the driver code".
   */
  private static boolean isWord(Token next) {
    return Script.countLatin(next.form()) == next.form().length() && !ENDING.contains(next.form());
  }

  private void addNouns(Bead bead, WordLinks links) {
    Lexicon lexicon = links.lexicon();
    for (int e : nouns(links.englishTokens())) {
      Token word = links.englishTokens().get(e);
      if (isTerm(word)) {
        continue;
      }
      int z = links.alignment().bestChinese(e);
      Optional<Token> chinese =
          z >= 0 && links.alignment().symmetric(e, z) >= LINKED
              ? Optional.of(links.chineseTokens().get(z))
              : Optional.empty();
      if (chinese.isPresent() && isUsual(lexicon, word, chinese.get())) {
        add(word.lemma(), bead, word.span(), chinese.get().span());
      }
    }
  }

  /** Known for the word, and no rare word that happened to stand beside it: 向外 for "sprite". */
  private static boolean isUsual(Lexicon lexicon, Token english, Token chinese) {
    double strength = lexicon.strength(english, chinese);
    return strength >= KNOWN
        && strength * Math.exp(-lexicon.chineseIdf(chinese.form())) >= LEAST_SHARE;
  }

  private void add(String term, Bead bead, Span english, Span chinese) {
    String rendering = chinese.of(bead.target().text());
    if (Script.countHan(rendering) == rendering.length() && rendering.length() > 1) {
      found
          .computeIfAbsent(term, key -> new LinkedHashMap<>())
          .computeIfAbsent(rendering.replace("的", ""), key -> new ArrayList<>())
          .add(new Mention(bead, english, chinese));
    }
  }
}
