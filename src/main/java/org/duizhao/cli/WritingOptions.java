// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duizhao.checks.WritingSettings;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.checks.typography.TypographySettings;
import org.duizhao.config.HouseStyle;
import org.duizhao.config.ProjectSettings;
import org.duizhao.document.InputException;
import org.duizhao.text.ChineseVariant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of what the Chinese is held to: the house style, and whose Chinese it is. */
final class WritingOptions {
  private static final int MOST_DIGITS = 6;

  @Option(
      names = "--spacing",
      paramLabel = "POLICY",
      converter = Spacing.class,
      description =
          "A space between Chinese and Latin letters or digits: consistent (as most of the file has"
              + " it), require or forbid. Default: consistent.")
  private @Nullable SpacingPolicy spacing;

  @Option(
      names = "--quotes",
      paramLabel = "MARKS",
      converter = Quotes.class,
      description =
          "Quotation marks: consistent (as most of the file has them), curly (“”) or corner (「」)."
              + " Default: consistent.")
  private @Nullable QuotePolicy quotes;

  @Option(
      names = "--variant",
      paramLabel = "TAG",
      converter = Variant.class,
      description =
          "Whose Chinese it is: zh-CN, zh-TW or zh-HK. Default: what the file declares (front matter,"
              + " HTML, a part of its path), else what it mostly is.")
  private @Nullable ChineseVariant variant;

  @Option(
      names = "--sentence-length",
      paramLabel = "N",
      converter = Length.class,
      description =
          "Chinese characters, words and numbers that a sentence may have before long-sentence tells"
              + " it. Default: 80.")
  private int longestSentence;

  /** What the checks of the Chinese alone hold a text to. */
  WritingSettings settings(HouseStyle style, ProjectSettings project) {
    WritingSettings settings =
        WritingSettings.defaults()
            .withTypography(style.typography())
            .withVariant(variant == null ? project.variant() : variant);
    return longestSentence > 0 ? settings.withLongestSentence(longestSentence) : settings;
  }

  /** The style of the project, with the options that were given over it. */
  HouseStyle style(ProjectFile project) throws InputException {
    HouseStyle style = HouseStyle.of(project.root());
    ProjectSettings settings = project.settings();
    TypographySettings own = over(style.typography(), settings.spacing(), settings.quotes());
    return new HouseStyle(over(own, spacing, quotes), style.off());
  }

  private static TypographySettings over(
      TypographySettings base, @Nullable SpacingPolicy spacing, @Nullable QuotePolicy quotes) {
    TypographySettings settings = spacing == null ? base : base.withSpacing(spacing);
    return quotes == null ? settings : settings.withQuotes(quotes);
  }

  static final class Spacing implements ITypeConverter<SpacingPolicy> {
    @Override
    public SpacingPolicy convert(String value) {
      return constant(SpacingPolicy.values(), value);
    }
  }

  static final class Length implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      boolean number = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!number || value.length() > MOST_DIGITS || Integer.parseInt(value) == 0) {
        throw new TypeConversionException("'" + value + "' is no length; expected 1 to 999999");
      }
      return Integer.valueOf(value);
    }
  }

  static final class Variant implements ITypeConverter<ChineseVariant> {
    @Override
    public ChineseVariant convert(String value) {
      return ChineseVariant.ofTag(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is none of zh-CN, zh-TW, zh-HK"));
    }
  }

  static final class Quotes implements ITypeConverter<QuotePolicy> {
    @Override
    public QuotePolicy convert(String value) {
      return constant(QuotePolicy.values(), value);
    }
  }

  private static <E extends Enum<E>> E constant(E[] all, String value) {
    for (E one : all) {
      if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
        return one;
      }
    }
    List<String> names =
        Arrays.stream(all)
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", names));
  }
}
