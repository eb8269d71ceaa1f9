// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What each check has found, in a Chinese phrase for translators: {@code number-mismatch} is
 * 数字在原文与译文中不一致. The phrases stand in {@code summaries.zh.tsv}, one a line.
 */
public final class ChineseSummary {
  private static final Map<String, String> PHRASES = read();

  private ChineseSummary() {}

  private static Map<String, String> read() {
    Map<String, String> phrases = new HashMap<>();
    try (InputStream in = ChineseSummary.class.getResourceAsStream("summaries.zh.tsv")) {
      if (in == null) {
        throw new IllegalStateException("summaries.zh.tsv is missing");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          phrases.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  /** The phrase of a check; empty for one that has none. */
  public static String of(String check) {
    return PHRASES.getOrDefault(check, "");
  }

  /** The checks that have one. */
  static Map<String, String> all() {
    return Map.copyOf(PHRASES);
  }
}
