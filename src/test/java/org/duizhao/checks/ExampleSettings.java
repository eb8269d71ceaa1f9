// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.List;
import java.util.Locale;
import org.duizhao.check.Check;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.checks.typography.TypographySettings;
import org.duizhao.text.ChineseVariant;

/** The checks with the options that an example names: {@code --spacing require}. */
final class ExampleSettings {
  private ExampleSettings() {}

  static List<Check> checks(List<String> options) {
    WritingSettings settings = WritingSettings.defaults();
    for (String option : options) {
      String[] words = option.split(" ");
      String value = words[1].toUpperCase(Locale.ROOT);
      TypographySettings typography = settings.typography();
      settings =
          switch (words[0]) {
            case "--spacing" ->
                settings.withTypography(typography.withSpacing(SpacingPolicy.valueOf(value)));
            case "--quotes" ->
                settings.withTypography(typography.withQuotes(QuotePolicy.valueOf(value)));
            case "--sentence-length" -> settings.withLongestSentence(Integer.parseInt(value));
            case "--variant" -> settings.withVariant(ChineseVariant.ofTag(words[1]).orElseThrow());
            default -> throw new IllegalArgumentException("no such option: " + option);
          };
    }
    return BuiltInChecks.with(settings);
  }
}
