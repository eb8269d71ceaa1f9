// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A currency, unit or time zone in both languages.
 *
 * @param kind of which only one can be meant: "currency"
 * @param english what names it in English
 * @param chinese what names it in Chinese
 */
record Measure(String kind, Pattern english, Pattern chinese) {

  /** Those of a file beside this class: kind, English and Chinese pattern, with tabs between. */
  static List<Measure> read(String name) {
    InputStream file = Measure.class.getResourceAsStream(name);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      List<Measure> measures = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          measures.add(new Measure(cells[0], Pattern.compile(cells[1]), Pattern.compile(cells[2])));
        }
      }
      return List.copyOf(measures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where an English text names it first; null where it does not. */
  @Nullable Span inEnglish(String text) {
    return first(english, text);
  }

  /** Where a Chinese text names it first; null where it does not. */
  @Nullable Span inChinese(String text) {
    return first(chinese, text);
  }

  private static @Nullable Span first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
  }
}
