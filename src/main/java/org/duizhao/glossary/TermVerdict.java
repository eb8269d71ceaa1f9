// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What became of one English term in the translation.
 *
 * @param outcome in a word
 * @param term where it stands in the source
 * @param entry the sense that the outcome is about
 * @param place the rendering in the target; null where there is none that the term base knows
 * @param rival the entry whose rendering stands there by mistake; null unless {@link
 *     Outcome#CONFUSED}
 */
public record TermVerdict(
    Outcome outcome,
    TermOccurrence term,
    TermEntry entry,
    @Nullable Span place,
    @Nullable TermEntry rival) {
  private static final String PARTICLES = "的了，。、：；（） ";
  private static final double FIRM = 0.5;
  private static final double KNOWN = 2;

  /** Words that render no term. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of("的", "了", "将", "把", "被", "用", "里", "中", "上", "下", "在", "是", "和", "与", "这", "该", "它");

  public TermVerdict {
    if ((rival != null) != (outcome == Outcome.CONFUSED)) {
      throw new IllegalArgumentException("only a confused term has a rival");
    }
  }

  TermVerdict(Outcome outcome, TermOccurrence term, TermEntry entry, @Nullable Span place) {
    this(outcome, term, entry, place, null);
  }

  /**
   * The rendering, or what stands in the place of the term where the term base knows none.
   *
   * @param links between the words of the two texts; asked for only when they have to tell
   */
  public @Nullable Span placeBy(Supplier<Optional<WordLinks>> links) {
    return outcome == Outcome.MISSING || outcome == Outcome.TRANSLATED
        ? links.get().flatMap(this::instead).orElse(null)
        : place;
  }

  /** The text that the links give for the term, if they lead back from there. */
  private Optional<Span> instead(WordLinks links) {
    return links
        .chineseOf(term.span())
        .filter(place -> links.englishOf(place).filter(term.span()::overlaps).isPresent())
        .map(place -> bare(place, links.chinese()))
        .filter(place -> !FUNCTION_WORDS.contains(place.of(links.chinese())))
        .filter(place -> isTied(links, place));
  }

  /** By a firm link or by a word that is known to render one of the term's. */
  private boolean isTied(WordLinks links, Span place) {
    for (int e : links.englishTokensIn(term.span())) {
      for (int z : links.chineseTokensIn(place)) {
        if (links.alignment().symmetric(e, z) >= FIRM || links.strength(e, z) >= KNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Without particles at its ends: 主机名 of 的主机名. */
  private static Span bare(Span place, String text) {
    int start = place.start();
    int end = place.end();
    while (start + 1 < end && PARTICLES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end - 1 > start && PARTICLES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** What can become of a term. */
  public enum Outcome {
    /** By a preferred term. */
    USED,
    /** By an admitted term. */
    ADMITTED,
    DEPRECATED,
    FORBIDDEN,
    /** By the rendering of another entry: 目录, which is "directory", for "file". */
    CONFUSED,
    /** The English word stands in the target. */
    KEPT_IN_ENGLISH,
    /** Nothing known: Chinese stands where the English word should have been left. */
    TRANSLATED,
    /** Another occurrence is rendered and Chinese need not repeat it, or a part of it is there. */
    ELIDED,
    /** Nothing in the target is known to render it. */
    MISSING;

    /** Whether the term is rendered as the term base does not want it, or not at all. */
    public boolean isFault() {
      return this == DEPRECATED
          || this == FORBIDDEN
          || this == CONFUSED
          || this == TRANSLATED
          || this == MISSING;
    }

    /** Whether the term is there as the term base wants it. */
    public boolean isGood() {
      return this == USED || this == ADMITTED;
    }
  }
}
