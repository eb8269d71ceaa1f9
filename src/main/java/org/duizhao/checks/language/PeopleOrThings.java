// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether the "they" of an English text are people or things by the words around it:
 * "leaders" and "kids" speak for people, "partitions" and "descriptors" for things. A naive Bayes
 * model over the words of the sentence and the one before, learned from translations with 他们 and 它们
 * by {@link PronounCounter}.
 */
final class PeopleOrThings {
  private static final String RESOURCE = "they-words.tsv";
  private static final String ENDS = ".!?;:";
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Map<String, Double> WEIGHTS = read();

  private PeopleOrThings() {}

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = PeopleOrThings.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .map(line -> line.split("\t", -1))
          .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  /**
   * ln of the odds that "they" are things; 0 when nothing is known or there is no "they".
   *
   * @param english one or more sentences
   */
  static double things(String english) {
    return near(english).stream().mapToDouble(word -> WEIGHTS.getOrDefault(word, 0.0)).sum();
  }

  /** The words of each sentence with "they" and of the one before it. */
  static Set<String> near(String english) {
    Set<String> before = Set.of();
    Set<String> near = new HashSet<>();
    for (Set<String> sentence : sentences(english)) {
      if (sentence.stream().anyMatch(THEY::contains)) {
        near.addAll(before);
        near.addAll(sentence);
      }
      before = sentence;
    }
    return near;
  }

  private static List<Set<String>> sentences(String english) {
    List<Set<String>> sentences = new ArrayList<>();
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String text = english.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isWhitespace(c) && i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        sentences.add(words);
        words = new HashSet<>();
      }
    }
    sentences.add(words);
    return sentences;
  }

  /** The words of a text, in lower case, without apostrophes: "it's" is "it" and "s". */
  static Set<String> words(String english) {
    Set<String> all = new HashSet<>();
    sentences(english).forEach(all::addAll);
    return all;
  }
}
