// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads {@code --quality}: {@code full} or {@code fast}. */
final class Quality implements CommandLine.ITypeConverter<String> {
  static final String FAST = "fast";

  private static final List<String> KNOWN = List.of("full", FAST);

  @Override
  public String convert(String value) {
    if (KNOWN.contains(value)) {
      return value;
    }
    throw new CommandLine.TypeConversionException(Nearest.unknown("quality", value, KNOWN));
  }
}
