// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads the language of a page: {@code en} or {@code zh}. */
final class PageLanguage implements CommandLine.ITypeConverter<String> {
  private static final List<String> KNOWN = List.of("en", "zh");

  @Override
  public String convert(String value) {
    if (!KNOWN.contains(value)) {
      throw new CommandLine.TypeConversionException(Nearest.unknown("language", value, KNOWN));
    }
    return value;
  }
}
