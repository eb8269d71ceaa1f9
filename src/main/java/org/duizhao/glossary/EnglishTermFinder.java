// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.EnglishTerms.Match;
import org.duizhao.glossary.EnglishWords.Word;
import org.jspecify.annotations.Nullable;

/** Finds the English terms of a term base in a text, all at once, the longest first. */
final class EnglishTermFinder {
  private final PhraseTrie<String, TermEntry> anyCase = new PhraseTrie<>();
  private final PhraseTrie<String, TermEntry> exactCase = new PhraseTrie<>();

  EnglishTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      EnglishTerm term = entry.english();
      addAll(List.of(term.base()), term.pos(), entry);
      addAll(term.variants(), term.pos(), entry);
      addAll(term.inflections(), PartOfSpeech.ADJECTIVE, entry); // which has no other forms
      for (String form : term.abbreviations()) {
        add(exactCase, true, form, entry, PartOfSpeech.NOUN);
      }
    }
  }

  private void addAll(List<String> forms, PartOfSpeech pos, TermEntry entry) {
    for (String form : forms) {
      boolean exact = entry.english().caseSensitive() || isAbbreviation(form);
      add(exact ? exactCase : anyCase, exact, form, entry, pos);
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
      PhraseTrie<String, TermEntry> trie,
      boolean exact,
      String form,
      TermEntry entry,
      PartOfSpeech pos) {
    List<Word> words = EnglishWords.of(form);
    if (words.isEmpty()) {
      return;
    }
    List<String> phrase = keys(words, exact);
    int last = phrase.size() - 1;
    for (String inflected : Inflections.of(phrase.get(last), pos)) {
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

  /** The terms of a text. */
  EnglishTerms in(String text) {
    List<Word> words = EnglishWords.of(text);
    return new EnglishTerms(text, words, longest(words));
  }

  private List<Match> longest(List<Word> words) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Match match = longestAt(anyCase, words, i, false);
      Match exact = longestAt(exactCase, words, i, true);
      if (exact != null && exact.isLongerThan(match)) {
        match = exact;
      } else if (exact != null && match != null && exact.to() == match.to()) {
        List<TermEntry> both = new ArrayList<>(match.entries());
        both.addAll(exact.entries());
        match = new Match(i, match.to(), both);
      }
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.to();
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
}
