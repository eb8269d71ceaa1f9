// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.glossary.EnglishWords.Word;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the English terms of a term base in a text, all at once, the longest first. */
final class EnglishTermFinder {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "your", "some", "all", "it", "them", "this", "that", "any", "its");

  private static final Set<String> BEFORE_VERBS =
      Set.of("can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "its");

  private final PhraseTrie<String, TermEntry> anyCase = new PhraseTrie<>();
  private final PhraseTrie<String, TermEntry> exactCase = new PhraseTrie<>();

  EnglishTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      for (String form : entry.english().forms()) {
        boolean exact = entry.english().caseSensitive() || isAbbreviation(form);
        add(exact ? exactCase : anyCase, exact, form, entry);
      }
    }
  }

  /** "IDS" and "DoS" are looked up as written: "IDs" and "DOS" are something else. */
  private static boolean isAbbreviation(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) == ' ') {
        return false;
      }
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static void add(
      PhraseTrie<String, TermEntry> trie, boolean exact, String form, TermEntry entry) {
    List<Word> words = EnglishWords.of(form);
    if (words.isEmpty()) {
      return;
    }
    List<String> phrase = keys(words, exact);
    int last = phrase.size() - 1;
    for (String inflected : Inflections.of(phrase.get(last), entry.english().pos())) {
      phrase.set(last, inflected);
      trie.add(phrase, entry);
    }
  }

  private static List<String> keys(List<Word> words, boolean caseSensitive) {
    List<String> keys = new ArrayList<>(words.size());
    for (Word word : words) {
      keys.add(word.key(keys.isEmpty(), caseSensitive));
    }
    return keys;
  }

  /** Words {@code from} to before {@code to} are a term of these entries. */
  private record Match(int from, int to, List<TermEntry> entries) {
    boolean isLongerThan(@Nullable Match other) {
      return other == null || to > other.to;
    }
  }

  /**
   * The terms that a translation should render: conditions met, not hidden, not part of a name.
   *
   * @param hidden stretches that hold no terms: code, literals
   * @param path of the translation; empty when the text is of no file
   */
  List<TermOccurrence> toRender(String text, List<Span> hidden, String path) {
    List<Word> words = EnglishWords.of(text);
    List<TermOccurrence> found = new ArrayList<>();
    Set<String> company = null;
    for (Match match : longest(words)) {
      Span span = spanOf(words, match);
      if (isPartOfName(words, match, text) || hidden.stream().anyMatch(span::overlaps)) {
        continue;
      }
      company = company == null ? lowerCase(words) : company;
      List<TermEntry> meant = new ArrayList<>();
      for (TermEntry entry : match.entries) {
        TermCondition when = entry.when();
        boolean fits = when.holdsBeside(company) && when.holdsIn(path);
        if (fits && isItsPart(entry.english().pos(), words, match)) {
          meant.add(entry);
        }
      }
      if (!meant.isEmpty()) {
        found.add(new TermOccurrence(span, meant));
      }
    }
    return found;
  }

  /** Every term that stands in the text, whatever stands around it. */
  List<TermOccurrence> all(String text) {
    List<Word> words = EnglishWords.of(text);
    List<TermOccurrence> found = new ArrayList<>();
    for (Match match : longest(words)) {
      found.add(new TermOccurrence(spanOf(words, match), match.entries));
    }
    return found;
  }

  private List<Match> longest(List<Word> words) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Match match = longestAt(anyCase, words, i, false);
      Match exact = longestAt(exactCase, words, i, true);
      if (exact != null && exact.isLongerThan(match)) {
        match = exact;
      } else if (exact != null && match != null && exact.to == match.to) {
        List<TermEntry> both = new ArrayList<>(match.entries);
        both.addAll(exact.entries);
        match = new Match(i, match.to, both);
      }
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.to;
    }
    return found;
  }

  private static @Nullable Match longestAt(
      PhraseTrie<String, TermEntry> trie, List<Word> words, int from, boolean caseSensitive) {
    PhraseTrie.Node<String, TermEntry> node = trie.root();
    Match best = null;
    for (int i = from; i < words.size(); i++) {
      node = node.after(words.get(i).key(i == from, caseSensitive));
      if (node == null) {
        break;
      }
      if (!node.values().isEmpty()) {
        best = new Match(from, i + 1, node.values());
      }
    }
    return best;
  }

  private static Span spanOf(List<Word> words, Match match) {
    return words.get(match.from).span().join(words.get(match.to - 1).span());
  }

  private static Set<String> lowerCase(List<Word> words) {
    Set<String> all = new HashSet<>();
    for (Word word : words) {
      all.add(word.surface().toLowerCase(Locale.ROOT));
    }
    return all;
  }

  /**
   * "Kernel Recipes" is a conference and "Firewall Builder" a program: a term written with capitals
   * beside another capitalised word is taken for a part of a name. The first word of a sentence has
   * its capital from there.
   */
  private static boolean isPartOfName(List<Word> words, Match match, String text) {
    if (isBeforeDot(text, words.get(match.to - 1).span().end())) {
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

  /** "Server.example.org" is a name. */
  private static boolean isBeforeDot(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** "To sandbox the parser" has no noun in it, and "the watch" no verb. */
  private static boolean isItsPart(PartOfSpeech pos, List<Word> words, Match match) {
    String before = match.from == 0 ? "" : lowerCase(words.get(match.from - 1));
    String after = match.to == words.size() ? "" : lowerCase(words.get(match.to));
    return switch (pos) {
      case NOUN -> !isVerb(before, after);
      case VERB -> !ARTICLES.contains(before);
      case ADJECTIVE, UNKNOWN -> true;
    };
  }

  /** "Would feature", "to sandbox the parser", "also file a bug". */
  private static boolean isVerb(String before, String after) {
    return BEFORE_VERBS.contains(before)
        || ((before.equals("to") || before.equals("please")) && DETERMINERS.contains(after))
        || ((after.equals("a") || after.equals("an")) && !DETERMINERS.contains(before));
  }

  private static String lowerCase(Word word) {
    return word.surface().toLowerCase(Locale.ROOT);
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
