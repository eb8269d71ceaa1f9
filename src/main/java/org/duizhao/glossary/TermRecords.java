// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.text.Script;

/** Makes entries of records: which column holds what, what must be there, what is refused. */
final class TermRecords {
  private static final List<TermColumn> PLAIN =
      List.of(TermColumn.SOURCE, TermColumn.PREFERRED, TermColumn.NOTE);

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

  /** Source, target and perhaps a comment. */
  static TermRecords withoutHeader(TermRow first) {
    Map<TermColumn, Integer> columns = new EnumMap<>(TermColumn.class);
    for (int i = 0; i < Math.min(PLAIN.size(), first.size()); i++) {
      columns.put(PLAIN.get(i), i);
    }
    return new TermRecords(columns, Math.min(PLAIN.size(), Math.max(2, first.size())));
  }

  private int at(TermColumn column) {
    return columns.getOrDefault(column, -1);
  }

  private String field(TermRow row, TermColumn column) {
    return row.field(at(column));
  }

  /** The record's entry; empty when the record is not in order, which is told. */
  Optional<TermEntry> entryOf(TermRow row) {
    String source = field(row, TermColumn.SOURCE);
    if (row.size() > size) {
      row.problem(size, row.size() + " fields; expected " + size);
      return Optional.empty();
    }
    if (source.isEmpty()) {
      row.problem(at(TermColumn.SOURCE), "no source; expected an English term");
      return Optional.empty();
    }
    Optional<Set<TermRule>> rules = rules(row);
    Optional<EnglishTerm> english = english(row, source);
    Optional<TermCondition> when = condition(row);
    List<Rendering> renderings = renderings(row);
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
            field(row, TermColumn.NOTE));
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
    return Optional.of(rules);
  }

  private String idOf(TermRow row, String source) {
    String given = field(row, TermColumn.ID);
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

  private Optional<EnglishTerm> english(TermRow row, String source) {
    Optional<PartOfSpeech> pos = PartOfSpeech.ofId(field(row, TermColumn.POS));
    if (pos.isEmpty()) {
      String found = field(row, TermColumn.POS);
      row.problem(at(TermColumn.POS), "\"" + found + "\"; expected noun, verb or adj");
    }
    String rule = field(row, TermColumn.CASE).toLowerCase(Locale.ROOT);
    if (!List.of("", "insensitive", "sensitive").contains(rule)) {
      row.problem(at(TermColumn.CASE), "\"" + rule + "\"; expected insensitive or sensitive");
      return Optional.empty();
    }
    List<String> variants = row.alternates(at(TermColumn.VARIANTS));
    return pos.map(known -> new EnglishTerm(source, variants, known, rule.equals("sensitive")));
  }

  /** The first of several unmarked renderings of a plain file is preferred, the others admitted. */
  private List<Rendering> renderings(TermRow row) {
    List<Rendering> all = new ArrayList<>();
    boolean ranked = columns.containsKey(TermColumn.ADMITTED);
    TermStatus given = status(field(row, TermColumn.STATUS));
    for (String text : row.alternates(at(TermColumn.PREFERRED))) {
      boolean preferred = given == TermStatus.PREFERRED && (ranked || all.isEmpty());
      TermStatus other = given == TermStatus.PREFERRED ? TermStatus.ADMITTED : given;
      all.add(new Rendering(text, preferred ? TermStatus.PREFERRED : other));
    }
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
    String value = field(row, column).toLowerCase(Locale.ROOT);
    if (!List.of("", "yes", "no").contains(value)) {
      row.problem(at(column), "\"" + value + "\"; expected yes or no");
      return Optional.empty();
    }
    return Optional.of(value.equals("yes"));
  }
}
