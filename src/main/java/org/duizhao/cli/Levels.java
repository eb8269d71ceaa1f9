// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import org.duizhao.report.AlignmentLevel;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads {@code --level}. */
final class Levels implements CommandLine.ITypeConverter<AlignmentLevel> {
  @Override
  public AlignmentLevel convert(String value) {
    return AlignmentLevel.ofId(value)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    Nearest.unknown("level", value, AlignmentLevel.ids())));
  }
}
