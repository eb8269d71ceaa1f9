// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How reliably a word is rendered by a word that the lexicon knows for it, as {@code duizhao
 * train-rendering-trust} counts it ({@code rendering-trust.tsv}): "file" nearly always, "get" in
 * hardly half of its sentences.
 */
final class RenderingTrust {
  private static final Map<String, Double> TRUST = read();

  private RenderingTrust() {}

  /** Log odds that a sentence with this English lemma has a rendering of it; 0 when not known. */
  static double english(String lemma) {
    return TRUST.getOrDefault(lemma, 0.0);
  }

  /** Log odds that a sentence with this Chinese word has a source of it; 0 when not known. */
  static double chinese(String word) {
    return TRUST.getOrDefault(word, 0.0);
  }

  private static Map<String, Double> read() {
    InputStream file = RenderingTrust.class.getResourceAsStream("rendering-trust.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      Map<String, Double> trust = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        trust.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
      return trust;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
