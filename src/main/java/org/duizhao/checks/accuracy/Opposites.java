// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * English words with their opposites, from {@code opposites.txt} and files of its form.
 *
 * @param own parts of Chinese words that render it; any of them in the target is an answer
 * @param chinese Chinese words that render the opposite
 * @param english lemmas that the Chinese of the opposite may come from
 */
record Opposites(List<String> own, List<String> chinese, Set<String> english) {
  Opposites {
    own = List.copyOf(own);
    chinese = List.copyOf(chinese);
    english = Set.copyOf(english);
  }

  /**
   * A file beside this class, by English lemma or form: "enable", "faster".
   *
   * @param name of the file
   */
  static Map<String, Opposites> read(String name) {
    InputStream file = Opposites.class.getResourceAsStream(name);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      Map<String, Opposites> all = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<List<String>> cells = new ArrayList<>();
          for (String cell : List.of(line.split("\\|"))) {
            cells.add(List.of(cell.split(" ")));
          }
          Opposites entry = new Opposites(cells.get(1), cells.get(2), Set.copyOf(cells.get(3)));
          cells.get(0).forEach(lemma -> all.put(lemma, entry));
        }
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
