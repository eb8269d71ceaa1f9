// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The columns of a term base file, with the other names that plain glossaries give them. */
enum TermColumn {
  ID("id"),
  SUBJECT("subject", "domain", "field"),
  SOURCE("source", "en", "en-us", "en_us", "english", "term", "source term", "原文", "英文"),
  VARIANTS("variants"),
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
  DO_NOT_TRANSLATE("do_not_translate"),
  FIRST_MENTION("first_mention"),
  OPEN("open"),
  CONDITION("condition"),
  DEFINITION("definition"),
  NOTE("note", "comment", "comments", "notes", "description", "备注", "注释", "说明");

  private final List<String> names;

  TermColumn(String... names) {
    this.names = List.of(names);
  }

  /** The name in our own files. */
  String id() {
    return names.get(0);
  }

  static Optional<TermColumn> ofName(String name) {
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
