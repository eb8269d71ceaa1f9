// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.typography;

/**
 * The house style that the checks of typography hold a text to.
 *
 * @param spacing between Chinese and Latin letters or digits
 * @param quotes which quotation marks
 */
public record TypographySettings(SpacingPolicy spacing, QuotePolicy quotes) {

  /** What a file does mostly is right: nothing is imposed. */
  public static TypographySettings defaults() {
    return new TypographySettings(SpacingPolicy.CONSISTENT, QuotePolicy.CONSISTENT);
  }

  public TypographySettings withSpacing(SpacingPolicy other) {
    return new TypographySettings(other, quotes);
  }

  public TypographySettings withQuotes(QuotePolicy other) {
    return new TypographySettings(spacing, other);
  }
}
