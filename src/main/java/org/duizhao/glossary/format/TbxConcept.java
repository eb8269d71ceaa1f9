// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermCondition;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;

/** An entry of a TBX file while it is read. */
final class TbxConcept {
  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  private final String id;
  private final List<String> english = new ArrayList<>();
  private final List<String> abbreviations = new ArrayList<>();
  private final List<Rendering> chinese = new ArrayList<>();
  private final Set<TermRule> rules = EnumSet.noneOf(TermRule.class);
  private List<String> inflections = List.of();
  private List<String> near = List.of();
  private List<String> files = List.of();
  private PartOfSpeech pos = PartOfSpeech.UNKNOWN;
  private boolean caseSensitive;
  private String last = "";
  private String subject = "";
  private String definition = "";
  private String note = "";
  private String origin = "";

  TbxConcept(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether the language is one of ours; terms of others are not kept. */
  boolean term(String language, String text) {
    last = text;
    if (language.startsWith(ENGLISH) && !text.isEmpty()) {
      english.add(text);
    } else if (language.startsWith(CHINESE) && !text.isEmpty()) {
      boolean first = chinese.stream().noneMatch(r -> r.status() == TermStatus.PREFERRED);
      chinese.add(new Rendering(text, first ? TermStatus.PREFERRED : TermStatus.ADMITTED));
    }
    return text.isEmpty() || language.startsWith(ENGLISH) || language.startsWith(CHINESE);
  }

  /**
   * A data category: of the concept where the language is empty, else of the term before.
   *
   * @return whether it is kept
   */
  boolean category(String language, String type, String text) {
    switch (type) {
      case "subjectField" -> subject = joined(subject, text);
      case "definition" -> definition = joined(definition, text);
      case "source" -> origin = joined(origin, text);
      case "note" -> note = joined(note, text);
      case "x-duizhao-rule" -> rules.add(rule(text));
      case "x-duizhao-near" -> near = alternates(text);
      case "x-duizhao-files" -> files = alternates(text);
      case "x-duizhao-inflections" -> inflections = alternates(text);
      case "x-duizhao-case" -> caseSensitive = text.equals("sensitive");
      case "partOfSpeech" -> {
        return partOfSpeech(language, text);
      }
      case "termType" -> {
        return termType(language, text);
      }
      case "administrativeStatus" -> {
        return status(language, text);
      }
      case "Translation needed" -> {
        if (text.equalsIgnoreCase("no")) {
          rules.add(TermRule.DO_NOT_TRANSLATE);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What several languages or terms say of one concept stands in one line. */
  private static String joined(String before, String more) {
    return before.isEmpty() ? more : before.contains(more) ? before : before + "; " + more;
  }

  private static TermRule rule(String text) {
    return Arrays.stream(TermRule.values())
        .filter(rule -> rule.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rule \"" + text + "\"; expected do_not_translate, first_mention or open"));
  }

  private static List<String> alternates(String text) {
    return List.of(text.split("\\|"));
  }

  /** That of the first English term. */
  private boolean partOfSpeech(String language, String text) {
    if (!language.startsWith(ENGLISH) || english.size() > 1) {
      return language.startsWith(ENGLISH);
    }
    switch (text) {
      case "noun", "properNoun" -> pos = PartOfSpeech.NOUN;
      case "verb" -> pos = PartOfSpeech.VERB;
      case "adjective" -> pos = PartOfSpeech.ADJECTIVE;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean termType(String language, String text) {
    if (!language.startsWith(ENGLISH)) {
      return false;
    }
    boolean isShort = List.of("abbreviation", "acronym", "initialism", "shortForm").contains(text);
    if (isShort && english.size() > 1 && english.get(english.size() - 1).equals(last)) {
      abbreviations.add(english.remove(english.size() - 1));
    }
    return isShort || List.of("fullForm", "variant", "entryTerm", "synonym").contains(text);
  }

  private boolean status(String language, String text) {
    if (!language.startsWith(CHINESE) || chinese.isEmpty()) {
      return false;
    }
    Rendering before = chinese.remove(chinese.size() - 1);
    TermStatus status =
        switch (text) {
          case "preferredTerm-admn-sts", "preferred" -> TermStatus.PREFERRED;
          case "deprecatedTerm-admn-sts", "deprecated" -> TermStatus.DEPRECATED;
          case "supersededTerm-admn-sts", "superseded", "forbidden", "notRecommended" ->
              TermStatus.FORBIDDEN;
          default -> TermStatus.ADMITTED;
        };
    chinese.add(new Rendering(before.text(), status));
    return true;
  }

  boolean isComplete() {
    return !english.isEmpty() && (!chinese.isEmpty() || rules.contains(TermRule.DO_NOT_TRANSLATE));
  }

  TermEntry entry(int number) {
    String base = english.get(0);
    List<String> variants = english.subList(1, english.size());
    return new TermEntry(
        id.isEmpty() ? base.toLowerCase(Locale.ROOT).replace(' ', '-') + "@" + number : id,
        new EnglishTerm(base, variants, inflections, abbreviations, pos, caseSensitive),
        chinese,
        rules,
        new TermCondition(near, files),
        new About(subject, definition, note, origin));
  }
}
