// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermCondition;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;

/**
 * An entry as names and values, so that two can be compared: {@code source} "pod", {@code 容器组}
 * preferred, {@code rule first_mention} yes. What an entry lacks has no name.
 *
 * @param values in the order of the entry
 */
record EntryFields(Map<String, String> values) {
  static final EntryFields NONE = new EntryFields(Map.of());

  private static final String SOURCE = "source";
  private static final String VARIANT = "variant ";
  private static final String INFLECTION = "inflection ";
  private static final String ABBREVIATION = "abbreviation ";
  private static final String POS = "part of speech";
  private static final String CASE = "case";
  private static final String CHINESE = "Chinese ";
  private static final String RULE = "rule ";
  private static final String CONDITION = "condition";
  private static final String SUBJECT = "subject";
  private static final String DEFINITION = "definition";
  private static final String NOTE = "note";
  private static final String ORIGIN = "origin";

  /** Which of several preferred terms comes first. */
  private static final String SUGGESTED = "suggested";

  private static final String YES = "yes";

  static EntryFields of(TermEntry entry) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(SOURCE, entry.source());
    entry.english().variants().forEach(form -> values.put(VARIANT + form, YES));
    entry.english().inflections().forEach(form -> values.put(INFLECTION + form, YES));
    entry.english().abbreviations().forEach(form -> values.put(ABBREVIATION + form, YES));
    put(POS, entry.english().pos().id(), values);
    put(CASE, entry.english().caseSensitive() ? "sensitive" : "", values);
    for (Rendering rendering : entry.renderings()) {
      values.put(CHINESE + rendering.text(), lower(rendering.status()));
    }
    List<String> preferred = entry.withStatus(TermStatus.PREFERRED);
    put(SUGGESTED, preferred.size() > 1 ? preferred.get(0) : "", values);
    for (TermRule rule : TermRule.values()) {
      put(RULE + lower(rule), entry.rules().contains(rule) ? YES : "", values);
    }
    put(CONDITION, entry.when().toString(), values);
    put(SUBJECT, entry.about().subject(), values);
    put(DEFINITION, entry.about().definition(), values);
    put(NOTE, entry.about().note(), values);
    put(ORIGIN, entry.about().origin(), values);
    return new EntryFields(values);
  }

  private static void put(String name, String value, Map<String, String> values) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Empty when there is none. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The entry; throws when what is left is none. */
  TermEntry entry(String id) {
    List<Rendering> renderings = new ArrayList<>();
    List<TermRule> rules = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(CHINESE)) {
            TermStatus status = TermStatus.valueOf(value.toUpperCase(Locale.ROOT));
            String text = name.substring(CHINESE.length());
            int place = text.equals(value(SUGGESTED)) ? 0 : renderings.size();
            renderings.add(place, new Rendering(text, status));
          } else if (name.startsWith(RULE)) {
            rules.add(TermRule.valueOf(name.substring(RULE.length()).toUpperCase(Locale.ROOT)));
          }
        });
    PartOfSpeech pos = PartOfSpeech.ofId(value(POS)).orElse(PartOfSpeech.UNKNOWN);
    return new TermEntry(
        id,
        new EnglishTerm(
            value(SOURCE),
            forms(VARIANT),
            forms(INFLECTION),
            forms(ABBREVIATION),
            pos,
            !value(CASE).isEmpty()),
        renderings,
        Set.copyOf(rules),
        TermCondition.of(value(CONDITION)),
        new About(value(SUBJECT), value(DEFINITION), value(NOTE), value(ORIGIN)));
  }

  private List<String> forms(String kind) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(kind))
        .map(name -> name.substring(kind.length()))
        .toList();
  }
}
