// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Which issues make the run fail.
 *
 * @param threshold the mildest severity that does; null when nothing does
 */
record FailOn(@Nullable Severity threshold) {
  private static final String NONE = "none";

  /** The severity that the project names, else major. */
  static FailOn of(@Nullable Severity ofProject) {
    return new FailOn(ofProject == null ? Severity.MAJOR : ofProject);
  }

  int exitCode(Tally tally) {
    boolean fails = threshold != null && tally.hasAtLeast(threshold);
    return fails ? Main.ISSUES : Main.CLEAN;
  }

  /** Reads {@code major} or {@code none}. */
  static final class Converter implements CommandLine.ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      if (value.equals(NONE)) {
        return new FailOn(null);
      }
      return Severity.ofId(value)
          .map(FailOn::new)
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      Nearest.unknown("severity", value, names())));
    }

    private static List<String> names() {
      List<String> names = new ArrayList<>();
      Arrays.stream(Severity.values()).forEach(severity -> names.add(severity.id()));
      names.add(NONE);
      return names;
    }
  }
}
