// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine;

/** Reads {@code --min-confidence}: a number from 0 to 1. */
final class Confidence implements CommandLine.ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    try {
      double confidence = Double.parseDouble(value);
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // The message below says it all.
    }
    throw new CommandLine.TypeConversionException(
        "--min-confidence " + value + ": expected a number from 0 to 1");
  }
}
