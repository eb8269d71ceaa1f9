// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of {@code --output}. */
public enum ReportFormat {
  /** For people, on a terminal. */
  CONSOLE,
  /** For people, in a browser: both texts side by side. */
  HTML,
  /** For programs: one object. */
  JSON,
  /** For programs: one object a line. */
  NDJSON;

  /** The name on the command line: {@code ndjson}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportFormat> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ReportFormat::id).toList();
  }

  /**
   * The writer of this format.
   *
   * @param style how the console report marks words; the other formats ignore it
   */
  public ReportWriter writer(MarkStyle style) {
    return switch (this) {
      case CONSOLE -> new ConsoleReport(style);
      case HTML -> new HtmlReport();
      case JSON -> new JsonReport();
      case NDJSON -> new NdjsonReport();
    };
  }

  /** Whether the format can be written unit by unit. */
  public boolean writesUnits() {
    return this != HTML;
  }

  /**
   * A writer for units that come already paired.
   *
   * @param path of the input, as the user gave it
   */
  public UnitReportWriter unitWriter(MarkStyle style, String path, Writer out) throws IOException {
    return switch (this) {
      case CONSOLE -> new ConsoleUnits(style, path, out);
      case JSON -> new JsonUnits(path, out);
      case NDJSON -> new NdjsonUnits(out);
      case HTML -> throw new IllegalArgumentException("html cannot show single units");
    };
  }
}
