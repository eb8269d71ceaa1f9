// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final EnglishWords words;
  private final List<Match> matches;

  EnglishTerms(EnglishWords words, List<Match> matches) {
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
  EnglishWords words() {
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
      if (isPartOfName(match) || overlapsAny(span, hidden)) {
        continue;
      }
      List<TermEntry> meant = new ArrayList<>(match.entries.size());
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

  private static boolean overlapsAny(Span span, List<Span> others) {
    for (Span other : others) {
      if (span.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> company() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(words.lower(i));
    }
    return all;
  }

  private Span spanOf(Match match) {
    return words.span(match.from, match.to);
  }

  /**
   * "Kernel Recipes" is a conference and "Firewall Builder" a program: a term written with capitals
   * beside another capitalised word is taken for a part of a name. The first word of a sentence has
   * its capital from there.
   */
  private boolean isPartOfName(Match match) {
    if (isBeforeDot(words.text(), words.end(match.to - 1)) || isPartOfCompound(match)) {
      return true;
    }
    for (int i = match.from; i < match.to; i++) {
      if (!words.isCapitalised(i)) {
        return false;
      }
    }
    if (match.entries.stream().anyMatch(TermEntry::doNotTranslate)) {
      return false;
    }
    int before = match.from - 1;
    boolean after =
        match.to < words.size() && words.followsOn(match.to) && words.isCapitalised(match.to);
    return after
        || (before >= 0
            && words.followsOn(match.from)
            && words.isCapitalised(before)
            && !startsSentence(words.text(), words.start(before)));
  }

  /** "Anti-virus" holds no virus, "a non-root user" no root user, "one-time zone" no time zone. */
  private boolean isPartOfCompound(Match match) {
    if (match.from == 0 || !isHyphenBefore(match.from)) {
      return false;
    }
    boolean looser = match.from + 1 < match.to && !isHyphenBefore(match.from + 1);
    return looser || PREFIXES.contains(words.lower(match.from - 1));
  }

  private boolean isHyphenBefore(int word) {
    int start = words.start(word);
    return start == words.end(word - 1) + 1 && words.text().charAt(start - 1) == '-';
  }

  /** "Server.example.org" is a name. */
  private static boolean isBeforeDot(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** "To sandbox the parser" has no noun in it, and "the watch" no verb. */
  private boolean isItsPart(PartOfSpeech pos, Match match) {
    if (pos != PartOfSpeech.NOUN && pos != PartOfSpeech.VERB) {
      return true;
    }
    boolean adverb = match.from > 1 && ADVERBS.contains(words.lower(match.from - 1));
    int left = adverb ? match.from - 2 : match.from - 1;
    String before = left < 0 ? "" : words.lower(left);
    String after = match.to == words.size() ? "" : words.lower(match.to);
    return pos == PartOfSpeech.NOUN ? !isVerb(before, after) : !ARTICLES.contains(before);
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
