// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

/**
 * Issue types by their MQM Core names, each with its MQM dimension and the type that the W3C's
 * Internationalization Tag Set 2.0 gives it.
 *
 * <p>"12 files" rendered 13 个文件 is {@link #MISTRANSLATION}: MQM "accuracy / mistranslation".
 */
public enum IssueType {
  MISTRANSLATION("accuracy", "mistranslation", "mistranslation"),
  OMISSION("accuracy", "omission", "omission"),
  ADDITION("accuracy", "addition", "addition"),
  UNTRANSLATED("accuracy", "untranslated", "untranslated"),
  DO_NOT_TRANSLATE("accuracy", "do not translate", "mistranslation"),
  TERMINOLOGY_RESOURCE("terminology", "inconsistent with terminology resource", "terminology"),
  TERMINOLOGY_USE("terminology", "inconsistent use of terminology", "inconsistency"),
  WRONG_TERM("terminology", "wrong term", "terminology"),
  PUNCTUATION("linguistic conventions", "punctuation", "typographical"),
  SPELLING("linguistic conventions", "spelling", "misspelling"),
  CHARACTER_ENCODING("linguistic conventions", "character encoding", "characters"),
  /** The order and coherence of the text as a whole. */
  TEXTUAL_CONVENTIONS("linguistic conventions", "textual conventions", "other"),
  MARKUP_TAG("design and markup", "markup tag", "markup"),
  HYPERLINK("design and markup", "link/cross-reference", "markup"),
  INCONSISTENT_STYLE("style", "inconsistent style", "style"),
  AWKWARD_STYLE("style", "awkward style", "style"),
  NUMBER_FORMAT("locale conventions", "number format", "locale-violation");

  private final String dimension;
  private final String mqmName;
  private final String itsType;

  IssueType(String dimension, String mqmName, String itsType) {
    this.dimension = dimension;
    this.mqmName = mqmName;
    this.itsType = itsType;
  }

  /** The MQM dimension: {@code accuracy}. */
  public String dimension() {
    return dimension;
  }

  /** The MQM Core name: {@code mistranslation}. */
  public String mqmName() {
    return mqmName;
  }

  /** The ITS 2.0 localization quality issue type. */
  public String itsType() {
    return itsType;
  }
}
