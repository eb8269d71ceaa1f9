// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.ArrayList;
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
  private final String id;
  private final List<String> english = new ArrayList<>();
  private final List<Rendering> chinese = new ArrayList<>();
  private final Set<TermRule> rules = EnumSet.noneOf(TermRule.class);
  private List<String> near = List.of();
  private List<String> files = List.of();
  private PartOfSpeech pos = PartOfSpeech.UNKNOWN;
  private boolean caseSensitive;
  private String subject = "";
  private String definition = "";
  private String note = "";

  TbxConcept(String id) {
    this.id = id;
  }

  void term(String language, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (language.startsWith("en")) {
      english.add(text);
    } else if (language.startsWith("zh")) {
      boolean first = chinese.stream().noneMatch(r -> r.status() == TermStatus.PREFERRED);
      chinese.add(new Rendering(text, first ? TermStatus.PREFERRED : TermStatus.ADMITTED));
    }
  }

  /** A data category: of the concept where the language is empty, else of the term before. */
  void category(String language, String type, String text) {
    switch (type) {
      case "subjectField" -> subject = text;
      case "definition" -> definition = text;
      case "note" -> note = language.isEmpty() ? text : note;
      case "x-duizhao-rule" -> rules.add(TermRule.valueOf(text.toUpperCase(Locale.ROOT)));
      case "x-duizhao-near" -> near = List.of(text.split("\\|"));
      case "x-duizhao-files" -> files = List.of(text.split("\\|"));
      case "x-duizhao-case" -> caseSensitive = text.equals("sensitive");
      case "partOfSpeech" -> partOfSpeech(language, text);
      case "administrativeStatus" -> status(language, text);
      case "Translation needed" -> {
        if (text.equalsIgnoreCase("no")) {
          rules.add(TermRule.DO_NOT_TRANSLATE);
        }
      }
      default -> {}
    }
  }

  private void partOfSpeech(String language, String text) {
    if (language.startsWith("en")) {
      pos =
          switch (text) {
            case "noun", "properNoun" -> PartOfSpeech.NOUN;
            case "verb" -> PartOfSpeech.VERB;
            case "adjective" -> PartOfSpeech.ADJECTIVE;
            default -> pos;
          };
    }
  }

  private void status(String language, String text) {
    if (!language.startsWith("zh") || chinese.isEmpty()) {
      return;
    }
    Rendering last = chinese.remove(chinese.size() - 1);
    TermStatus status =
        switch (text) {
          case "preferredTerm-admn-sts", "preferred" -> TermStatus.PREFERRED;
          case "deprecatedTerm-admn-sts", "deprecated" -> TermStatus.DEPRECATED;
          case "supersededTerm-admn-sts", "superseded", "forbidden", "notRecommended" ->
              TermStatus.FORBIDDEN;
          default -> TermStatus.ADMITTED;
        };
    chinese.add(new Rendering(last.text(), status));
  }

  boolean isComplete() {
    return !english.isEmpty() && (!chinese.isEmpty() || rules.contains(TermRule.DO_NOT_TRANSLATE));
  }

  TermEntry entry(int number) {
    String base = english.get(0);
    List<String> variants = english.subList(1, english.size());
    return new TermEntry(
        id.isEmpty() ? base.toLowerCase(Locale.ROOT).replace(' ', '-') + "@" + number : id,
        new EnglishTerm(base, variants, pos, caseSensitive),
        chinese,
        rules,
        new TermCondition(near, files),
        new About(subject, definition, note));
  }
}
