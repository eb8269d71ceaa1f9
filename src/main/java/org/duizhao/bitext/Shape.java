// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

/** What the input turned out to be: how source and target lie in the files. */
public enum Shape {
  /** An English file and a Chinese file. */
  TWO_FILES("two-files", "an English document and its Chinese translation"),
  /** One file in both languages: English passages, each followed by its rendering. */
  INTERLEAVED("interleaved", "one file in both languages"),
  /** One file whose English was not translated: Chinese headings over English text. */
  UNTRANSLATED("untranslated", "English text under Chinese headings"),
  /** One file in Chinese alone: there is no source. */
  TARGET_ONLY("target-only", "Chinese text without a source, so nothing to compare it with");

  private final String id;
  private final String description;

  Shape(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** The name in reports for programs: {@code two-files}. */
  public String id() {
    return id;
  }

  /** In words, for messages. */
  public String description() {
    return description;
  }
}
