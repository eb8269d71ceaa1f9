// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.text.Script;

/** Makes entries of records: which column holds what, what must be there, what is refused. */
final class TermRecords {
  private static final List<TermColumn> PLAIN =
      List.of(TermColumn.SOURCE, TermColumn.PREFERRED, TermColumn.NOTE);

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?");
  private static final Set<String> SHORT = Set.of("acronym", "abbreviation", "short form");

  private final Map<TermColumn, Integer> columns;
  private final int size;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private TermRecords(Map<TermColumn, Integer> columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  /** Columns by the first record, when that is a header. */
  static Optional<TermRecords> ofHeader(TermRow first) {
    Map<TermColumn, Integer> columns = new EnumMap<>(TermColumn.class);
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Optional<TermColumn> column = TermColumn.ofName(first.field(i));
      if (TermColumn.isPassedOver(first.field(i))) {
        continue;
      }
      boolean known = column.isPresent() && columns.putIfAbsent(column.get(), i) != null;
      if (column.isEmpty() || known && !TermColumn.isOfLanguage(first.field(i))) {
        unknown.add(i);
      }
    }
    boolean prose =
        unknown.stream().anyMatch(i -> Script.countHan(first.field(i)) > 0 || columns.isEmpty());
    if (prose || columns.isEmpty()) {
      return Optional.empty();
    }
    unknown.forEach(i -> refuse(first, i));
    if (!columns.containsKey(TermColumn.SOURCE)) {
      first.problem(0, "no column \"source\"; expected one with the English terms");
    }
    return Optional.of(new TermRecords(columns, first.size()));
  }

  private static void refuse(TermRow header, int index) {
    String name = header.field(index);
    boolean twice = TermColumn.ofName(name).isPresent();
    header.problem(
        index,
        twice
            ? "column \"" + name + "\" stands there twice"
            : "unknown column \""
                + name
                + "\"; nearest is \""
                + TermColumn.nearestTo(name).id()
                + "\"");
  }

  /**
   * Source, target and perhaps a comment; or, as DeepL exports it, source, target, both languages
   * and perhaps how relevant it is.
   */
  static TermRecords withoutHeader(TermRow first) {
    boolean languages =
        first.size() > PLAIN.size()
            && LANGUAGE.matcher(first.field(2)).matches()
            && LANGUAGE.matcher(first.field(3)).matches();
    int named = languages ? 2 : Math.min(PLAIN.size(), first.size());
    Map<TermColumn, Integer> columns = new EnumMap<>(TermColumn.class);
    for (int i = 0; i < named; i++) {
      columns.put(PLAIN.get(i), i);
    }
    return new TermRecords(columns, languages ? first.size() : Math.max(2, named));
  }

  /** The entries of the rows below the header, in order; rows of one concept are one. */
  List<TermEntry> entriesOf(List<TermRow> rows) {
    List<TermEntry> entries = new ArrayList<>();
    for (List<TermRow> concept : concepts(rows)) {
      entryOf(concept).ifPresent(entries::add);
    }
    return entries;
  }

  private Collection<List<TermRow>> concepts(List<TermRow> rows) {
    Map<String, List<TermRow>> concepts = new LinkedHashMap<>();
    for (TermRow row : rows) {
      String concept = field(row, TermColumn.CONCEPT);
      String key = concept.isEmpty() ? "row " + row.line() : "concept " + concept;
      concepts.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
    }
    return concepts.values();
  }

  private int at(TermColumn column) {
    return columns.getOrDefault(column, -1);
  }

  private String field(TermRow row, TermColumn column) {
    return row.field(at(column));
  }

  private String lower(TermRow row, TermColumn column) {
    return field(row, column).toLowerCase(Locale.ROOT);
  }

  /** The entry of these rows; empty when they are not in order, which is told. */
  private Optional<TermEntry> entryOf(List<TermRow> rows) {
    TermRow row = rows.get(0);
    String source = field(row, TermColumn.SOURCE);
    for (TermRow one : rows) {
      if (one.size() > size) {
        one.problem(size, one.size() + " fields; expected " + size);
        return Optional.empty();
      }
    }
    if (source.isEmpty()) {
      row.problem(at(TermColumn.SOURCE), "no source; expected an English term");
      return Optional.empty();
    }
    Optional<Set<TermRule>> rules = rules(row);
    Optional<EnglishTerm> english = english(rows, source);
    Optional<TermCondition> when = condition(row);
    List<Rendering> renderings = renderings(rows);
    if (rules.isPresent() && isKeptAs(source, renderings)) {
      rules.get().add(TermRule.DO_NOT_TRANSLATE);
      renderings = List.of();
    }
    if (renderings.isEmpty() && rules.isPresent() && !stays(rules.get())) {
      row.problem(at(TermColumn.PREFERRED), "no Chinese term for \"" + source + "\"; expected one");
      return Optional.empty();
    }
    String id = idOf(row, source);
    if (rules.isEmpty() || english.isEmpty() || when.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    About about =
        new About(
            field(row, TermColumn.SUBJECT),
            field(row, TermColumn.DEFINITION),
            field(row, TermColumn.NOTE),
            field(row, TermColumn.ORIGIN));
    return Optional.of(
        new TermEntry(id, english.get(), renderings, rules.get(), when.get(), about));
  }

  private static boolean stays(Set<TermRule> rules) {
    return rules.contains(TermRule.DO_NOT_TRANSLATE);
  }

  private Optional<Set<TermRule>> rules(TermRow row) {
    Set<TermRule> rules = EnumSet.noneOf(TermRule.class);
    for (TermRule rule : TermRule.values()) {
      Optional<Boolean> asked = yes(row, TermColumn.valueOf(rule.name()));
      if (asked.isEmpty()) {
        return Optional.empty();
      }
      if (asked.get()) {
        rules.add(rule);
      }
    }
    if (List.of("false", "no", "0").contains(lower(row, TermColumn.TRANSLATABLE))) {
      rules.add(TermRule.DO_NOT_TRANSLATE);
    }
    return Optional.of(rules);
  }

  private String idOf(TermRow row, String source) {
    String own = field(row, TermColumn.ID);
    String given = own.isEmpty() ? field(row, TermColumn.CONCEPT) : own;
    if (given.isEmpty()) {
      String made = source.toLowerCase(Locale.ROOT).replace(' ', '-');
      return lineOfId.putIfAbsent(made, row.line()) == null ? made : made + "@" + row.line();
    }
    Integer before = lineOfId.putIfAbsent(given, row.line());
    if (before != null) {
      row.problem(at(TermColumn.ID), "id \"" + given + "\" stands at line " + before + " already");
      return "";
    }
    return given;
  }

  /** A plain table says that a term stays by giving it as its own translation. */
  private boolean isKeptAs(String source, List<Rendering> renderings) {
    return columns.size() <= PLAIN.size()
        && renderings.size() == 1
        && renderings.get(0).text().equals(source);
  }

  private Optional<EnglishTerm> english(List<TermRow> rows, String source) {
    TermRow row = rows.get(0);
    Optional<PartOfSpeech> pos = PartOfSpeech.ofId(field(row, TermColumn.POS));
    if (pos.isEmpty()) {
      String found = field(row, TermColumn.POS);
      row.problem(at(TermColumn.POS), "\"" + found + "\"; expected noun, verb or adj");
    }
    String rule = lower(row, TermColumn.CASE);
    if (!List.of("", "insensitive", "sensitive").contains(rule)) {
      row.problem(at(TermColumn.CASE), "\"" + rule + "\"; expected insensitive or sensitive");
      return Optional.empty();
    }
    List<String> variants = row.alternates(at(TermColumn.VARIANTS));
    List<String> abbreviations = row.alternates(at(TermColumn.ABBREVIATIONS));
    for (TermRow more : rows.subList(1, rows.size())) {
      String term = field(more, TermColumn.SOURCE);
      String type = lower(more, TermColumn.TYPE);
      if (!term.isEmpty() && !term.equals(source)) {
        (SHORT.contains(type) ? abbreviations : variants).add(term);
      }
    }
    return pos.map(
        known ->
            new EnglishTerm(
                source,
                variants,
                row.alternates(at(TermColumn.INFLECTIONS)),
                abbreviations,
                known,
                rule.equals("sensitive")));
  }

  /** The first of several unmarked renderings of a plain file is preferred, the others admitted. */
  private List<Rendering> renderings(List<TermRow> rows) {
    List<Rendering> all = new ArrayList<>();
    boolean ranked = columns.containsKey(TermColumn.ADMITTED);
    for (TermRow row : rows) {
      TermStatus given = status(field(row, TermColumn.STATUS));
      boolean first = true;
      for (String text : row.alternates(at(TermColumn.PREFERRED))) {
        boolean preferred = given == TermStatus.PREFERRED && (ranked || first);
        TermStatus other = given == TermStatus.PREFERRED ? TermStatus.ADMITTED : given;
        all.add(new Rendering(text, preferred ? TermStatus.PREFERRED : other));
        first = false;
      }
    }
    TermRow row = rows.get(0);
    add(row, TermColumn.ADMITTED, TermStatus.ADMITTED, all);
    add(row, TermColumn.DEPRECATED, TermStatus.DEPRECATED, all);
    add(row, TermColumn.FORBIDDEN, TermStatus.FORBIDDEN, all);
    return all;
  }

  /** In Crowdin's words; what says nothing is no reason against a term. */
  private static TermStatus status(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "admitted" -> TermStatus.ADMITTED;
      case "not recommended", "obsolete", "deprecated" -> TermStatus.DEPRECATED;
      case "forbidden" -> TermStatus.FORBIDDEN;
      default -> TermStatus.PREFERRED;
    };
  }

  private void add(TermRow row, TermColumn column, TermStatus status, List<Rendering> all) {
    row.alternates(at(column)).forEach(text -> all.add(new Rendering(text, status)));
  }

  private Optional<TermCondition> condition(TermRow row) {
    String condition = field(row, TermColumn.CONDITION);
    try {
      return Optional.of(TermCondition.of(condition));
    } catch (IllegalArgumentException e) {
      String expected =
          "; expected near: word|word, files: glob|glob, both with ; between, or nothing";
      row.problem(at(TermColumn.CONDITION), "\"" + condition + "\"" + expected);
      return Optional.empty();
    }
  }

  private Optional<Boolean> yes(TermRow row, TermColumn column) {
    String value = lower(row, column);
    if (!List.of("", "yes", "no").contains(value)) {
      row.problem(at(column), "\"" + value + "\"; expected yes or no");
      return Optional.empty();
    }
    return Optional.of(value.equals("yes"));
  }
}
