// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The columns of a term base file, with the other names that plain glossaries give them. */
enum TermColumn {
  ID("id"),
  SUBJECT("subject", "domain", "field", "concept subject"),
  SOURCE("source", "en", "en-us", "en_us", "english", "term", "source term", "原文", "英文"),
  VARIANTS("variants"),
  INFLECTIONS("inflections"),
  ABBREVIATIONS("abbreviations"),
  POS("pos", "part of speech"),
  CASE("case"),
  PREFERRED(
      "preferred",
      "target",
      "zh",
      "zh-cn",
      "zh_cn",
      "zh-hans",
      "zh_hans",
      "chinese",
      "translation",
      "target term",
      "译文",
      "中文",
      "译名"),
  ADMITTED("admitted"),
  DEPRECATED("deprecated"),
  FORBIDDEN("forbidden"),
  /** Of the preferred column's terms; Crowdin has it, and the next three. */
  STATUS("status"),
  /** Rows with the same one are terms of one concept. */
  CONCEPT("concept id"),
  /** Of the English term: {@code full form}, {@code acronym}. */
  TYPE("type"),
  /** The contrary of {@link #DO_NOT_TRANSLATE}. */
  TRANSLATABLE("concept translatable", "translatable"),
  DO_NOT_TRANSLATE("do_not_translate"),
  FIRST_MENTION("first_mention"),
  OPEN("open"),
  CONDITION("condition"),
  DEFINITION("definition", "concept definition", "developer_comments", "developer comments"),
  ORIGIN("origin"),
  NOTE(
      "note",
      "comment",
      "comments",
      "notes",
      "description",
      "concept note",
      "translator_comments",
      "translator comments",
      "备注",
      "注释",
      "说明");

  private static final Pattern OF_LANGUAGE =
      Pattern.compile("([a-z ]{1,30}+)\\[([a-z_,() -]{1,40}+)\\]");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][a-z]{2,4})?");
  private static final Set<String> PASSED_OVER =
      Set.of("location", "fuzzy", "context", "concept url", "concept figure");

  private final List<String> names;

  TermColumn(String... names) {
    this.names = List.of(names);
  }

  /** The name in our own files. */
  String id() {
    return names.get(0);
  }

  /** "Term [zh-CN]" is what Crowdin calls {@link #PREFERRED}. */
  static Optional<TermColumn> ofName(String name) {
    Matcher wide = OF_LANGUAGE.matcher(name.strip().toLowerCase(Locale.ROOT));
    return wide.matches() ? ofWide(wide.group(1).strip(), wide.group(2)) : ofPlain(name);
  }

  /** Whether it tells of one language's term what another column may tell of the concept. */
  static boolean isOfLanguage(String name) {
    return OF_LANGUAGE.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<TermColumn> ofWide(String name, String language) {
    boolean chinese = PREFERRED.names.contains(language) || language.startsWith("chinese simp");
    return switch (name) {
      case "term" ->
          SOURCE.names.contains(language)
              ? Optional.of(SOURCE)
              : chinese ? Optional.of(PREFERRED) : Optional.empty();
      case "description" ->
          SOURCE.names.contains(language) ? Optional.of(DEFINITION) : Optional.empty();
      case "note", "part of speech", "type" ->
          SOURCE.names.contains(language) ? ofPlain(name) : Optional.empty();
      case "status" -> chinese ? Optional.of(STATUS) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a column of this name says nothing that an entry could hold: other languages. */
  static boolean isPassedOver(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    boolean known = ofName(name).isPresent();
    return !known
        && (PASSED_OVER.contains(wanted)
            || OF_LANGUAGE.matcher(wanted).matches()
            || LANGUAGE.matcher(wanted).matches());
  }

  private static Optional<TermColumn> ofPlain(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.names.contains(wanted)).findFirst();
  }

  /** The column whose name is most like a name that is none. */
  static TermColumn nearestTo(String name) {
    String wrong = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .min(Comparator.comparingInt(column -> column.distanceTo(wrong)))
        .orElseThrow();
  }

  private int distanceTo(String wrong) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return names.stream().mapToInt(name -> distance.apply(name, wrong)).min().orElseThrow();
  }
}
