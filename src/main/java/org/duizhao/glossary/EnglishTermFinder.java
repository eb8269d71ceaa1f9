// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.EnglishTerms.Match;
import org.jspecify.annotations.Nullable;

/** Finds the English terms of a term base in a text, all at once, the longest first. */
final class EnglishTermFinder {
  private final WordNumbers numbers = new WordNumbers();
  private final TermTrie<TermEntry> anyCase = new TermTrie<>();
  private final TermTrie<TermEntry> exactCase = new TermTrie<>();

  /** Whether any term has more than blanks or a hyphen between two words, as "I/O" has. */
  private boolean anyGlued;

  EnglishTermFinder(List<TermEntry> entries) {
    for (TermEntry entry : entries) {
      EnglishTerm term = entry.english();
      addAll(List.of(term.base()), term.pos(), entry);
      addAll(term.variants(), term.pos(), entry);
      addAll(term.inflections(), PartOfSpeech.ADJECTIVE, entry); // which has no other forms
      for (String form : term.abbreviations()) {
        add(true, form, entry, PartOfSpeech.NOUN);
      }
    }
  }

  private void addAll(List<String> forms, PartOfSpeech pos, TermEntry entry) {
    for (String form : forms) {
      add(entry.english().caseSensitive() || isAbbreviation(form), form, entry, pos);
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

  private void add(boolean exact, String form, TermEntry entry, PartOfSpeech pos) {
    TermTrie<TermEntry> trie = exact ? exactCase : anyCase;
    EnglishWords words = new EnglishWords(form);
    if (words.size() == 0) {
      return;
    }
    int[] phrase = new int[words.size()];
    int last = phrase.length - 1;
    for (int i = 0; i < last; i++) {
      phrase[i] = numbers.add(words.key(i, i == 0, exact));
    }
    for (int i = 1; i <= last; i++) {
      anyGlued |= !words.followsOn(i);
    }
    for (String word : Inflections.of(words.key(last, last == 0, exact), pos)) {
      phrase[last] = numbers.add(word);
      trie.add(phrase, entry);
    }
  }

  /** The terms of a text. */
  EnglishTerms in(String text) {
    EnglishWords words = new EnglishWords(text);
    return new EnglishTerms(words, new Search(words).longest());
  }

  /** One text in which terms are looked for. */
  private final class Search {
    private final EnglishWords words;

    /** By word, its number in lower case and as it is written. */
    private final int[] lower;

    private final int[] written;

    Search(EnglishWords words) {
      this.words = words;
      this.lower = new int[words.size()];
      this.written = new int[words.size()];
      for (int i = 0; i < lower.length; i++) {
        int start = words.start(i);
        int end = words.end(i);
        lower[i] = numbers.findLower(words.text(), start, end);
        written[i] = numbers.find(words.text(), start, end);
      }
    }

    List<Match> longest() {
      List<Match> found = new ArrayList<>();
      int i = 0;
      while (i < lower.length) {
        Match match = longestAt(anyCase, i, lower, false);
        Match exact = longestAt(exactCase, i, written, true);
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

    private @Nullable Match longestAt(
        TermTrie<TermEntry> trie, int from, int[] symbols, boolean caseSensitive) {
      int node = symbols[from] == WordNumbers.UNKNOWN ? TermTrie.NONE : trie.from(symbols[from]);
      int to = from;
      List<TermEntry> entries = List.of();
      for (int i = from + 1; node != TermTrie.NONE; i++) {
        List<TermEntry> here = trie.at(node);
        if (!here.isEmpty()) {
          to = i;
          entries = here;
        }
        if (i == symbols.length) {
          break;
        }
        int symbol = words.followsOn(i) ? symbols[i] : glued(i, caseSensitive);
        node = symbol == WordNumbers.UNKNOWN ? TermTrie.NONE : trie.after(node, symbol);
      }
      return entries.isEmpty() ? null : new Match(from, to, entries);
    }

    private int glued(int word, boolean caseSensitive) {
      return anyGlued ? numbers.find(words.key(word, false, caseSensitive)) : WordNumbers.UNKNOWN;
    }
  }
}
