// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that an alignment can be written in, by the extension of the file's name. */
public enum AlignmentFormat {
  /** Tab-separated, with a header. */
  TSV(new TsvAlignment()),
  /** An array of rows. */
  JSON(new JsonAlignment()),
  /** Translation Memory eXchange 1.4b: the matched rows as translation units. */
  TMX(new TmxAlignment());

  private final AlignmentWriter writer;

  AlignmentFormat(AlignmentWriter writer) {
    this.writer = writer;
  }

  public AlignmentWriter writer() {
    return writer;
  }

  /** The extension: {@code tsv}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the name's extension asks for: {@code news.tmx} is TMX. */
  public static Optional<AlignmentFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> lower.endsWith("." + format.id())).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AlignmentFormat::id).toList();
  }
}
