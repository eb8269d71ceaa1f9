// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a term base can be written. Each kind of file has one that is taken when none
 * is asked for: {@link #COLUMNS}, {@link #DCA}, {@link #TABLE}.
 */
public enum TermForm {
  /** Our own columns: nothing is lost. */
  COLUMNS(Kind.TABULAR),
  /** English and Chinese without a header, as DeepL and Google take it. */
  TWO_COLUMN(Kind.TABULAR),
  /** English, Chinese and a comment without a header; several Chinese as {@code a; b}. */
  OMEGAT(Kind.TABULAR),
  /** Weblate's columns. */
  WEBLATE(Kind.TABULAR),
  /** Crowdin's columns, a row a term. */
  CROWDIN(Kind.TABULAR),
  /** TBX 3, data categories as attributes. */
  DCA(Kind.TBX),
  /** TBX 3, data categories as tags. */
  DCT(Kind.TBX),
  /** TBX 2. */
  MARTIF(Kind.TBX),
  /** A table in Markdown. */
  TABLE(Kind.MARKDOWN),
  /** {@code - bug: 错误、缺陷}. */
  LIST(Kind.MARKDOWN),
  /** {@code #### Fork：复刻} with the note below. */
  HEADINGS(Kind.MARKDOWN);

  /** What files are, by their extensions. */
  enum Kind {
    TBX("tbx", "xml"),
    MARKDOWN("md", "markdown"),
    SPREADSHEET("xlsx"),
    /** All other extensions too. */
    TABULAR("csv", "tsv", "txt", "tab", "utf8");

    private final List<String> extensions;

    Kind(String... extensions) {
      this.extensions = List.of(extensions);
    }

    static Kind ofFile(String name) {
      String extension = extensionOf(name);
      return Arrays.stream(values())
          .filter(kind -> kind.extensions.contains(extension))
          .findFirst()
          .orElse(TABULAR);
    }
  }

  private final Kind kind;

  TermForm(Kind kind) {
    this.kind = kind;
  }

  /** As people write it: {@code two-column}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The forms that a file of this name can have; none for one that is only read. */
  public static List<TermForm> ofFile(String name) {
    Kind kind = Kind.ofFile(name);
    return Arrays.stream(values()).filter(form -> form.kind == kind).toList();
  }

  /** As {@link #id} writes it. */
  public static Optional<TermForm> ofId(String id) {
    return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
  }

  static String extensionOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
