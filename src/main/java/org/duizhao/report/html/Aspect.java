// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.Arrays;
import java.util.List;

/**
 * What a reader who knows no Chinese wants to be told about a translation, one verdict each; every
 * check speaks to one of them.
 */
enum Aspect {
  CORRECTIONS(
      new Say("Corrections", "作者更正"),
      new Say("correction by the author that is missing", "处作者更正没有译出"),
      new Say("corrections by the author that are missing", "处作者更正没有译出"),
      true,
      List.of("correction-missing")),
  COMPLETE(
      new Say("Complete", "完整"),
      new Say("passage left out, added or moved", "处漏译、增译或移位"),
      new Say("passages left out, added or moved", "处漏译、增译或移位"),
      true,
      List.of(
          "unpaired-documents",
          "omitted-block",
          "added-block",
          "unrelated-segment",
          "repeated-target",
          "omitted-segment",
          "added-segment",
          "second-document",
          "moved-block",
          "moved-segment")),
  NUMBERS(
      new Say("Numbers", "数字"),
      new Say("number or unit that differs", "处数字或单位不符"),
      new Say("numbers or units that differ", "处数字或单位不符"),
      true,
      List.of("number-mismatch", "limit-mismatch", "unsourced-unit", "number-format")),
  POLARITY(
      new Say("Polarity", "肯定与否定"),
      new Say("sentence that says more, less or the opposite", "处语气或肯定否定不符"),
      new Say("sentences that say more, less or the opposite", "处语气或肯定否定不符"),
      true,
      List.of(
          "negation-mismatch",
          "opposite-word",
          "modality-mismatch",
          "quantifier-mismatch",
          "hedge-lost",
          "mistranslated-word",
          "wrong-sense",
          "misread-word")),
  TERMS(
      new Say("Terms and names", "术语与名称"),
      new Say("term or name rendered otherwise than agreed", "处术语或名称不一致"),
      new Say("terms or names rendered otherwise than agreed", "处术语或名称不一致"),
      true,
      List.of(
          "term-forbidden",
          "term-not-used",
          "term-inconsistent",
          "do-not-translate",
          "term-first-mention",
          "misspelt-name",
          "inconsistent-heading",
          "inconsistent-segment",
          "inconsistent-name")),
  CODE(
      new Say("Code and options", "代码与选项"),
      new Say("piece of code or placeholder changed or lost", "处代码或占位符改动或丢失"),
      new Say("pieces of code or placeholders changed or lost", "处代码或占位符改动或丢失"),
      true,
      List.of("literal-altered")),
  LINKS(
      new Say("Links and markup", "链接与标记"),
      new Say("hyperlink or mark that is missing", "处链接或标记缺失"),
      new Say("hyperlinks or marks that are missing", "处链接或标记缺失"),
      true,
      List.of("hyperlink-missing", "markup-mismatch")),
  LEFTOVERS(
      new Say("Leftovers", "残留"),
      new Say("leftover of English, of tools or of editing", "处英文、工具或编辑残留"),
      new Say("leftovers of English, of tools or of editing", "处英文、工具或编辑残留"),
      false,
      List.of(
          "untranslated",
          "leftover-english",
          "conflict-marker",
          "chat-residue",
          "editor-mark",
          "foreign-markup",
          "mojibake")),
  /** Whatever no other aspect claims. */
  WRITING(
      new Say("Chinese writing", "中文行文"),
      new Say("slip of characters, punctuation or style", "处文字、标点或文风问题"),
      new Say("slips of characters, punctuation or style", "处文字、标点或文风问题"),
      false,
      List.of());

  private final Say name;
  private final Say one;
  private final Say many;
  private final boolean needsSource;
  private final List<String> checks;

  Aspect(Say name, Say one, Say many, boolean needsSource, List<String> checks) {
    this.name = name;
    this.one = one;
    this.many = many;
    this.needsSource = needsSource;
    this.checks = checks;
  }

  /** The aspect that a check speaks to. */
  static Aspect of(String check) {
    return Arrays.stream(values())
        .filter(aspect -> aspect.checks.contains(check))
        .findFirst()
        .orElse(WRITING);
  }

  /** As the verdict's heading. */
  Say title() {
    return name;
  }

  /** "2 numbers or units that differ". */
  Say count(long n) {
    return new Say(Say.count(n, one.en(), many.en()), n + " " + one.zh());
  }

  /** Whether a document without a source has nothing to be judged by. */
  boolean needsSource() {
    return needsSource;
  }

  /** Ids of the checks that speak to it by name. */
  List<String> checks() {
    return checks;
  }
}
