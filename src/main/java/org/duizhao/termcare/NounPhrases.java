// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * The phrases of a sentence that could be terms: up to four adjectives and nouns that end in a
 * noun, and every part of them that does. Of "a new virtual file system" these are "virtual file
 * system", "file system", "virtual file", "file" and "system".
 */
final class NounPhrases {
  private static final int LONGEST = 4;

  /** Adjectives and nouns that say nothing about the kind of a thing. */
  private static final Set<String> EMPTY =
      Set.of(
          "new",
          "old",
          "same",
          "other",
          "many",
          "much",
          "few",
          "several",
          "such",
          "own",
          "more",
          "most",
          "less",
          "least",
          "good",
          "bad",
          "better",
          "best",
          "great",
          "big",
          "small",
          "large",
          "little",
          "long",
          "short",
          "high",
          "low",
          "next",
          "last",
          "first",
          "second",
          "third",
          "following",
          "previous",
          "current",
          "recent",
          "different",
          "similar",
          "various",
          "certain",
          "specific",
          "particular",
          "important",
          "main",
          "whole",
          "entire",
          "full",
          "only",
          "simple",
          "easy",
          "hard",
          "available",
          "possible",
          "able",
          "useful",
          "common",
          "general",
          "basic",
          "additional",
          "extra",
          "necessary",
          "right",
          "wrong",
          "latest",
          "early",
          "late",
          "real",
          "true",
          "popular",
          "nice",
          "another",
          "every",
          "each",
          "all",
          "any",
          "some",
          "single",
          "multiple",
          "complete",
          "original",
          "existing",
          "final",
          "initial",
          "actual",
          "thing",
          "way",
          "lot",
          "bit",
          "kind",
          "sort",
          "part",
          "number",
          "example",
          "case",
          "time",
          "day",
          "year",
          "month",
          "week",
          "hour",
          "minute",
          "today",
          "people",
          "person",
          "man",
          "something",
          "anything",
          "everything",
          "nothing",
          "one",
          "fact",
          "reason",
          "point",
          "question",
          "answer",
          "idea",
          "place",
          "thank",
          "article",
          "post",
          "section",
          "chapter",
          "step",
          "end",
          "beginning",
          "rest",
          "half",
          "couple",
          "pair",
          "word",
          "life",
          "world",
          "problem",
          "issue",
          "result",
          "change",
          "order",
          "use",
          "need",
          "work",
          "look",
          "start",
          "lots",
          "someone",
          "anyone",
          "everyone",
          "guy",
          "friend",
          "book",
          "name",
          "note",
          "tip",
          "side",
          "level",
          "hand",
          "line",
          "sense",
          "attempt",
          "goal",
          "purpose",
          "advantage",
          "disadvantage",
          "benefit",
          "difference",
          "detail",
          "information",
          "piece",
          "list",
          "set",
          "group",
          "type",
          "form",
          "amount",
          "range",
          "series",
          "version",
          "content",
          "author");

  private NounPhrases() {}

  /**
   * A phrase in its sentence.
   *
   * @param key in lower case, the last word in its base form
   * @param span in the sentence
   * @param words how many
   */
  record Phrase(String key, Span span, int words) {}

  static List<Phrase> of(List<Token> tokens, List<String> tags) {
    List<Phrase> found = new ArrayList<>();
    for (int end = 0; end < tokens.size(); end++) {
      if (!isHead(tokens.get(end), tags.get(end))) {
        continue;
      }
      for (int start = end; start >= 0 && end - start < LONGEST; start--) {
        boolean fits = start == end || isModifier(tokens, tags, start);
        if (!fits) {
          break;
        }
        found.add(phrase(tokens, start, end));
      }
    }
    return found;
  }

  private static Phrase phrase(List<Token> tokens, int start, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < end; i++) {
      key.append(tokens.get(i).surface().toLowerCase(Locale.ROOT)).append(' ');
    }
    key.append(headword(tokens.get(end)));
    Span span = tokens.get(start).span().join(tokens.get(end).span());
    return new Phrase(key.toString(), span, end - start + 1);
  }

  /** Its base form, but "data" and not "datum". */
  private static String headword(Token token) {
    String word = token.surface().toLowerCase(Locale.ROOT);
    return word.startsWith(token.lemma()) || word.endsWith("ies") ? token.lemma() : word;
  }

  private static boolean isHead(Token token, String tag) {
    return (tag.equals("NOUN") || tag.equals("PROPN")) && isPlain(token);
  }

  private static boolean isModifier(List<Token> tokens, List<String> tags, int at) {
    String tag = tags.get(at);
    boolean adjacent = tokens.get(at + 1).span().start() - tokens.get(at).span().end() == 1;
    return adjacent
        && (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ"))
        && isPlain(tokens.get(at));
  }

  private static boolean isPlain(Token token) {
    String word = token.surface();
    if (word.length() < 2 || EMPTY.contains(token.lemma())) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c == '-' && i > 0)) {
        return false;
      }
    }
    return true;
  }
}
