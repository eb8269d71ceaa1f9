// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads {@code --from} and {@code --to}: {@code en} or {@code zh}. */
final class Languages implements CommandLine.ITypeConverter<String> {
  private static final List<String> KNOWN = List.of("en", "zh");

  @Override
  public String convert(String value) {
    if (KNOWN.contains(value)) {
      return value;
    }
    throw new CommandLine.TypeConversionException(Nearest.unknown("language", value, KNOWN));
  }
}
