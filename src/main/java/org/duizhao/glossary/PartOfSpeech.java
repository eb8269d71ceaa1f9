// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The part of speech of an English term, which says how its last word inflects: "cover letter" is a
 * {@link #NOUN}, "cross-compile" a {@link #VERB}, "out-of-tree" an {@link #ADJECTIVE}.
 */
public enum PartOfSpeech {
  NOUN("noun"),
  VERB("verb"),
  ADJECTIVE("adj"),
  /** Not said: inflects as a noun, which does no harm to a verb or adjective. */
  UNKNOWN("");

  /** Words of Crowdin's; those that inflect otherwise say nothing to us. */
  private static final Map<String, PartOfSpeech> ELSEWHERE =
      Map.of(
          "proper noun", NOUN,
          "adjective", ADJECTIVE,
          "adverb", UNKNOWN,
          "phrase", UNKNOWN,
          "other", UNKNOWN,
          "not specified", UNKNOWN);

  private final String id;

  PartOfSpeech(String id) {
    this.id = id;
  }

  /** As written in a file: {@code adj}; empty for {@link #UNKNOWN}. */
  public String id() {
    return id;
  }

  /** As {@link #id} writes it. */
  public static Optional<PartOfSpeech> ofId(String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    if (ELSEWHERE.containsKey(wanted)) {
      return Optional.of(ELSEWHERE.get(wanted));
    }
    for (PartOfSpeech pos : values()) {
      if (pos.id.equals(wanted)) {
        return Optional.of(pos);
      }
    }
    return Optional.empty();
  }
}
