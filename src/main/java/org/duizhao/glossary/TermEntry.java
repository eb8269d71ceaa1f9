// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One concept of the term base: the English terms that name it and the Chinese terms that may, or
 * must not, render them.
 *
 * <p>"cover letter": preferred 封面信, admitted 说明信, forbidden 提交信.
 *
 * @param id unique in its file
 * @param english the terms that name the concept
 * @param renderings Chinese terms; the first preferred one is what a finding suggests
 * @param rules what else the entry asks for
 * @param when where the entry applies
 * @param about what people should know of it
 */
public record TermEntry(
    String id,
    EnglishTerm english,
    List<Rendering> renderings,
    Set<TermRule> rules,
    TermCondition when,
    About about) {
  public TermEntry {
    renderings = List.copyOf(renderings);
    rules = Set.copyOf(rules);
    if (renderings.isEmpty() && !rules.contains(TermRule.DO_NOT_TRANSLATE)) {
      throw new IllegalArgumentException(id + ": neither a rendering nor do-not-translate");
    }
  }

  /**
   * What people should know of an entry; each part may be empty.
   *
   * @param subject the field that the term belongs to
   * @param definition what the term means, in a line
   * @param note why, with evidence
   * @param origin where it was taken from: a standard, a book, an address
   */
  public record About(String subject, String definition, String note, String origin) {
    public static final About NOTHING = new About("", "", "", "");
  }

  /**
   * A noun, without case rule or condition, with one preferred rendering and what else is given.
   */
  public static TermEntry of(String source, List<Rendering> renderings) {
    EnglishTerm english = new EnglishTerm(source, List.of(), PartOfSpeech.UNKNOWN, false);
    return new TermEntry(source, english, renderings, Set.of(), TermCondition.NONE, About.NOTHING);
  }

  /** The id first: entries of one term base are told apart by it, all the time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TermEntry that
            && id.equals(that.id)
            && english.equals(that.english)
            && renderings.equals(that.renderings)
            && rules.equals(that.rules)
            && when.equals(that.when)
            && about.equals(that.about));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The English term in its base form. */
  public String source() {
    return english.base();
  }

  /** The English term stays as it is. */
  public boolean doNotTranslate() {
    return rules.contains(TermRule.DO_NOT_TRANSLATE);
  }

  /** The first mention carries the English in brackets. */
  public boolean firstMention() {
    return rules.contains(TermRule.FIRST_MENTION);
  }

  /** Renderings that are not listed are fine too. */
  public boolean isOpen() {
    return rules.contains(TermRule.OPEN);
  }

  /** The Chinese terms with that status, in order. */
  public List<String> withStatus(TermStatus status) {
    List<String> found = new ArrayList<>();
    for (Rendering rendering : renderings) {
      if (rendering.status() == status) {
        found.add(rendering.text());
      }
    }
    return found;
  }

  /**
   * What a translation should hold: preferred, then admitted terms, and the English term itself
   * where it stays.
   */
  public List<String> expected() {
    List<String> all = new ArrayList<>();
    if (doNotTranslate()) {
      all.add(source());
    }
    all.addAll(withStatus(TermStatus.PREFERRED));
    all.addAll(withStatus(TermStatus.ADMITTED));
    return all.stream().distinct().toList();
  }
}
