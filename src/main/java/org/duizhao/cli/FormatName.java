// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Arrays;
import org.duizhao.document.DocumentFormat;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** Reads {@code --format}: {@code markdown}, {@code rst}, {@code html} or {@code text}. */
final class FormatName implements CommandLine.ITypeConverter<DocumentFormat> {
  @Override
  public DocumentFormat convert(String value) {
    return DocumentFormat.ofId(value)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    Nearest.unknown(
                        "format",
                        value,
                        Arrays.stream(DocumentFormat.values()).map(DocumentFormat::id).toList())));
  }
}
