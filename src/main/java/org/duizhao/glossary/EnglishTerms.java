// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.glossary.EnglishWords.Word;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** The English terms of one text, the longest where they nest. */
final class EnglishTerms {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "your", "some", "all", "it", "them", "this", "that", "any", "its", "my",
          "our", "their", "his", "her", "these", "those", "each", "every");

  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would",
          "you", "we", "they", "i");

  private static final Set<String> PREFIXES =
      Set.of("non", "anti", "sub", "pre", "post", "multi", "inter", "pseudo", "semi", "counter");

  private static final Set<String> ADVERBS =
      Set.of("also", "then", "now", "just", "always", "never", "not", "only", "simply", "even");

  private static final int SHORTEST_ADVERB = 4;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "its");

  private final String text;
  private final List<Word> words;
  private final List<Match> matches;

  EnglishTerms(String text, List<Word> words, List<Match> matches) {
    this.text = text;
    this.words = words;
    this.matches = matches;
  }

  /** Words {@code from} to before {@code to} are a term of these entries. */
  record Match(int from, int to, List<TermEntry> entries) {
    boolean isLongerThan(@Nullable Match other) {
      return other == null || to > other.to;
    }
  }

  /** All words of the text. */
  List<Word> words() {
    return words;
  }

  boolean isEmpty() {
    return matches.isEmpty();
  }

  /** Every term that stands in the text, whatever stands around it. */
  List<TermOccurrence> all() {
    List<TermOccurrence> found = new ArrayList<>(matches.size());
    for (Match match : matches) {
      found.add(new TermOccurrence(spanOf(match), match.entries));
    }
    return found;
  }

  /**
   * The terms that a translation should render: conditions met, not hidden, not part of a name.
   *
   * @param hidden stretches that hold no terms: code, literals
   * @param path of the translation; empty when the text is of no file
   */
  List<TermOccurrence> toRender(List<Span> hidden, String path) {
    List<TermOccurrence> found = new ArrayList<>(matches.size());
    Set<String> company = null;
    for (Match match : matches) {
      Span span = spanOf(match);
      if (isPartOfName(match) || hidden.stream().anyMatch(span::overlaps)) {
        continue;
      }
      List<TermEntry> meant = new ArrayList<>();
      for (TermEntry entry : match.entries) {
        TermCondition when = entry.when();
        if (!when.isNone()) {
          company = company == null ? company() : company;
        }
        boolean fits = company == null || when.holdsBeside(company) && when.holdsIn(path);
        if (fits && isItsPart(entry.english().pos(), match)) {
          meant.add(entry);
        }
      }
      if (!meant.isEmpty()) {
        found.add(new TermOccurrence(span, meant));
      }
    }
    return found;
  }

  private Set<String> company() {
    Set<String> all = new HashSet<>();
    for (Word word : words) {
      all.add(word.lower());
    }
    return all;
  }

  private Span spanOf(Match match) {
    return words.get(match.from).span().join(words.get(match.to - 1).span());
  }

  /**
   * "Kernel Recipes" is a conference and "Firewall Builder" a program: a term written with capitals
   * beside another capitalised word is taken for a part of a name. The first word of a sentence has
   * its capital from there.
   */
  private boolean isPartOfName(Match match) {
    if (isBeforeDot(text, words.get(match.to - 1).span().end()) || isPartOfCompound(match)) {
      return true;
    }
    for (int i = match.from; i < match.to; i++) {
      if (!words.get(i).isCapitalised()) {
        return false;
      }
    }
    if (match.entries.stream().anyMatch(TermEntry::doNotTranslate)) {
      return false;
    }
    int before = match.from - 1;
    boolean after =
        match.to < words.size()
            && words.get(match.to).followsOn()
            && words.get(match.to).isCapitalised();
    return after
        || (before >= 0
            && words.get(match.from).followsOn()
            && words.get(before).isCapitalised()
            && !startsSentence(text, words.get(before).span().start()));
  }

  /** "Anti-virus" holds no virus, "a non-root user" no root user, "one-time zone" no time zone. */
  private boolean isPartOfCompound(Match match) {
    if (match.from == 0 || !isHyphenBefore(match.from)) {
      return false;
    }
    boolean looser = match.from + 1 < match.to && !isHyphenBefore(match.from + 1);
    return looser || PREFIXES.contains(words.get(match.from - 1).lower());
  }

  private boolean isHyphenBefore(int word) {
    int start = words.get(word).span().start();
    return start == words.get(word - 1).span().end() + 1 && text.charAt(start - 1) == '-';
  }

  /** "Server.example.org" is a name. */
  private static boolean isBeforeDot(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** "To sandbox the parser" has no noun in it, and "the watch" no verb. */
  private boolean isItsPart(PartOfSpeech pos, Match match) {
    boolean adverb = match.from > 1 && ADVERBS.contains(words.get(match.from - 1).lower());
    int left = adverb ? match.from - 2 : match.from - 1;
    String before = left < 0 ? "" : words.get(left).lower();
    String after = match.to == words.size() ? "" : words.get(match.to).lower();
    return switch (pos) {
      case NOUN -> !isVerb(before, after);
      case VERB -> !ARTICLES.contains(before);
      case ADJECTIVE, UNKNOWN -> true;
    };
  }

  /**
   * "Would feature", "to sandbox the parser", "Label the disks", "also file a bug", "immediately
   * requests the next".
   */
  private static boolean isVerb(String before, String after) {
    boolean adverb = before.endsWith("ly") && before.length() > SHORTEST_ADVERB;
    return (adverb && DETERMINERS.contains(after))
        || BEFORE_VERBS.contains(before)
        || ((before.isEmpty() || before.equals("to") || before.equals("please"))
            && DETERMINERS.contains(after))
        || ((after.equals("a") || after.equals("an")) && !DETERMINERS.contains(before));
  }

  private static boolean startsSentence(String text, int offset) {
    int i = offset;
    while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
      if (".!?:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return i == 0;
  }
}
