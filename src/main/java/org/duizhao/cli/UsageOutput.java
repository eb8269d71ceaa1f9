// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Where the usage of a term base goes, and in which form: {@code terms.html}, {@code
 * html=public/terms.html}, {@code usage.tsv}.
 *
 * @param file null for standard output
 * @param isPage whether it is a page, else a table
 */
record UsageOutput(@Nullable Path file, boolean isPage) {
  static final UsageOutput STANDARD = new UsageOutput(null, false);

  private static final String PAGE = "html=";

  /** Finds out before the work whether there will be a place for its result. */
  void refuseUnwritable() throws CannotRunException {
    if (file != null) {
      Destination.refuseUnwritable(file);
    }
  }

  /** Reads it. */
  static final class Converter implements CommandLine.ITypeConverter<UsageOutput> {
    @Override
    public UsageOutput convert(String text) {
      if (text.startsWith(PAGE)) {
        return new UsageOutput(Path.of(text.substring(PAGE.length())), true);
      }
      return new UsageOutput(Path.of(text), text.toLowerCase(Locale.ROOT).endsWith(".html"));
    }
  }
}
