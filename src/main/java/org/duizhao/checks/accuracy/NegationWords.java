// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The classes of words in {@code negation-words.txt}, a class and its words a line: chosen by hand
 * from counts in published sentence pairs, and mended by reading.
 */
final class NegationWords {
  private static final Map<String, Set<String>> CLASSES = read();

  static final Set<String> CHINESE_NEGATION = ofClass("zh-negation");
  static final Set<String> CHINESE_AFFIX = ofClass("zh-affix");
  static final Set<String> CHINESE_HARMLESS = ofClass("zh-harmless");
  static final Set<String> CHINESE_EITHER = ofClass("zh-either");
  static final Set<String> ENGLISH_EITHER = ofClass("en-either");

  private NegationWords() {}

  private static Set<String> ofClass(String name) {
    return Objects.requireNonNull(CLASSES.get(name), name);
  }

  private static Map<String, Set<String>> read() {
    InputStream file = NegationWords.class.getResourceAsStream("negation-words.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      Map<String, Set<String>> classes = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.split(" "));
          classes.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
