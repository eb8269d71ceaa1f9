// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.report.ReportFormat;
import org.duizhao.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * One {@code --output}: a format, and the file that it goes to.
 *
 * @param format of the report
 * @param file null for standard output
 * @param isAppended whether what the file holds already stays
 */
record OutputTarget(ReportFormat format, @Nullable Path file, boolean isAppended) {

  /** A file of its own, or standard output. */
  OutputTarget(ReportFormat format, @Nullable Path file) {
    this(format, file, false);
  }

  /** Reads {@code html=report.html} or {@code ndjson}. */
  static final class Converter implements CommandLine.ITypeConverter<OutputTarget> {
    @Override
    public OutputTarget convert(String value) {
      int equals = value.indexOf('=');
      String name = equals < 0 ? value : value.substring(0, equals);
      ReportFormat format =
          ReportFormat.ofId(name)
              .orElseThrow(
                  () ->
                      new CommandLine.TypeConversionException(
                          Nearest.unknown("format", name, ReportFormat.ids())));
      if (equals < 0) {
        return new OutputTarget(format, null);
      }
      String file = value.substring(equals + 1);
      if (file.isEmpty()) {
        throw new CommandLine.TypeConversionException("--output " + value + ": no file after '='");
      }
      return new OutputTarget(format, Path.of(file));
    }
  }
}
