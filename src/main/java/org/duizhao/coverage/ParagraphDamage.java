// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Takes a sentence or clause out of a Chinese text, or puts one of another text in: without its
 * first clause "先备份数据库，然后升级。" is "然后升级。". To learn from and to measure by.
 */
public final class ParagraphDamage {
  private static final String SENTENCE_ENDS = "。！？；…";
  private static final String CLAUSE_ENDS = "，：";
  private static final String CLOSERS = "”’」』）)\"'";
  private static final int LEAST_HAN = 6;

  private ParagraphDamage() {}

  /** What is done. */
  public enum Kind {
    /** A sentence is gone. */
    OMITTED_SENTENCE,
    /** A clause is gone. */
    OMITTED_CLAUSE,
    /** A sentence stands in the text that belongs elsewhere. */
    ADDED_SENTENCE,
    /** A clause stands in the text that belongs elsewhere. */
    ADDED_CLAUSE
  }

  /**
   * A damaged text.
   *
   * @param chinese the text after the damage
   * @param place what is gone, in the sound text, or what was put in, in the damaged one
   */
  public record Damaged(Kind kind, String chinese, Span place) {
    /** Whether something is missing, and not something too much. */
    public boolean isOmission() {
      return kind == Kind.OMITTED_SENTENCE || kind == Kind.OMITTED_CLAUSE;
    }
  }

  /** Takes out a sentence or clause with at least six Chinese characters, if there is one. */
  public static Optional<Damaged> without(Kind kind, String chinese, RandomGenerator random) {
    boolean clause = kind == Kind.OMITTED_CLAUSE;
    List<Span> parts = clause ? clauses(chinese) : sentences(chinese);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Integer> choice = choice(parts, chinese);
    if (clause) {
      choice.removeIf(i -> !endsClause(chinese, parts, i) && !endsClause(chinese, parts, i - 1));
    }
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    int chosen = choice.get(random.nextInt(choice.size()));
    Span part = parts.get(chosen);
    String rest = chinese.substring(0, part.start()) + chinese.substring(part.end());
    if (clause) {
      rest = withoutClause(chinese, part);
    }
    if (rest.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Damaged(kind, rest, part));
  }

  /** A clause that ends its sentence takes the comma before it along, and leaves the full stop. */
  private static String withoutClause(String chinese, Span part) {
    String head = chinese.substring(0, part.start());
    String tail = chinese.substring(part.end());
    int end = lastLetter(chinese, part);
    String signs = chinese.substring(end, part.end());
    boolean ends = !signs.isEmpty() && CLAUSE_ENDS.indexOf(signs.charAt(0)) < 0;
    if (ends || tail.isEmpty()) {
      String kept = head.stripTrailing();
      if (!kept.isEmpty() && CLAUSE_ENDS.indexOf(kept.charAt(kept.length() - 1)) >= 0) {
        return kept.substring(0, kept.length() - 1) + signs + tail;
      }
    }
    return head + tail;
  }

  private static boolean isClauseEnd(String text, int at) {
    return at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private static int lastLetter(String chinese, Span part) {
    int end = part.end();
    while (end > part.start() && isSign(chinese.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSign(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0
        || CLAUSE_ENDS.indexOf(c) >= 0
        || CLOSERS.indexOf(c) >= 0
        || c == ' ';
  }

  /** Puts a sentence or clause of {@code donor} into the text, if either allows it. */
  public static Optional<Damaged> with(
      Kind kind, String chinese, String donor, RandomGenerator random) {
    boolean clause = kind == Kind.ADDED_CLAUSE;
    List<Span> given = clause ? clauses(donor) : sentences(donor);
    List<Integer> choice = choice(given, donor);
    List<Span> places = clause ? clauses(chinese) : sentences(chinese);
    if (choice.isEmpty() || clause && places.size() < 2) {
      return Optional.empty();
    }
    Span part = given.get(choice.get(random.nextInt(choice.size())));
    String added = part.of(donor).strip();
    if (clause) {
      added = donor.substring(part.start(), lastLetter(donor, part)).strip() + "，";
    }
    int place = random.nextInt(places.size() + (clause ? 0 : 1));
    int at = place == places.size() ? chinese.length() : places.get(place).start();
    String damaged = chinese.substring(0, at) + added + chinese.substring(at);
    return Optional.of(new Damaged(kind, damaged, new Span(at, at + added.length())));
  }

  private static boolean endsClause(String text, List<Span> parts, int part) {
    return part >= 0 && isClauseEnd(text, lastLetter(text, parts.get(part)));
  }

  private static List<Integer> choice(List<Span> parts, String text) {
    List<Integer> choice = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (Script.countHan(parts.get(i).of(text)) >= LEAST_HAN) {
        choice.add(i);
      }
    }
    return choice;
  }

  private static List<Span> sentences(String text) {
    return split(text, SENTENCE_ENDS);
  }

  private static List<Span> clauses(String text) {
    return split(text, SENTENCE_ENDS + CLAUSE_ENDS);
  }

  private static List<Span> split(String text, String ends) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        i++;
        while (i < text.length()
            && (ends.indexOf(text.charAt(i)) >= 0 || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
          i++;
        }
        parts.add(new Span(start, i));
        start = i;
      } else {
        i++;
      }
    }
    if (!text.substring(start).isBlank()) {
      parts.add(new Span(start, text.length()));
    }
    return parts;
  }
}
