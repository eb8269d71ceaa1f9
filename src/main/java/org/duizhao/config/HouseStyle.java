// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.checks.typography.TypographySettings;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;

/**
 * The house style of a project, from the files of other linters in its folder: {@code .zhlintrc} of
 * zhlint (JSON) and {@code .autocorrectrc} of AutoCorrect (YAML or JSON). Options that duizhao has
 * no like of are passed over.
 *
 * <p>{@code {"rules": {"spaceBetweenMixedwidthContent": true}}} asks for a blank in 使用 Linux.
 *
 * @param typography what the checks of typography hold a text to
 * @param off ids of the checks that the project has switched off
 */
public record HouseStyle(TypographySettings typography, Set<String> off) {
  private static final String SPACING = "mixed-width-spacing";
  private static final Map<String, String> ZHLINT =
      Map.of(
          "noSpaceBeforePauseOrStop", "space-beside-punctuation",
          "noSpaceAfterFullwidthPauseOrStop", "space-beside-punctuation",
          "noSinglePair", "unpaired-punctuation",
          "fullwidthPunctuation", "halfwidth-punctuation");
  private static final Map<String, String> AUTOCORRECT =
      Map.of(
          "space-word", SPACING,
          "no-space-fullwidth", "space-beside-punctuation",
          "halfwidth-word", "fullwidth-letters",
          "fullwidth", "halfwidth-punctuation");

  public HouseStyle {
    off = Set.copyOf(off);
  }

  /** Nothing is asked for. */
  public static HouseStyle defaults() {
    return new HouseStyle(TypographySettings.defaults(), Set.of());
  }

  /**
   * What the folder's files say; of both files zhlint's comes first.
   *
   * @throws InputException when a file is there and cannot be read
   */
  public static HouseStyle of(Path folder) throws InputException {
    Path zhlint = folder.resolve(".zhlintrc");
    if (Files.isRegularFile(zhlint)) {
      return ofZhlint(FlatSettings.json(read(zhlint), zhlint.toString()));
    }
    Path autocorrect = folder.resolve(".autocorrectrc");
    if (Files.isRegularFile(autocorrect)) {
      return ofAutocorrect(FlatSettings.yaml(read(autocorrect)));
    }
    return defaults();
  }

  static HouseStyle ofZhlint(Map<String, String> options) {
    TypographySettings settings = TypographySettings.defaults();
    String preset = "default".equals(options.get("preset")) ? "true" : "";
    String spaces = options.getOrDefault("spaceBetweenMixedwidthContent", preset);
    if (spaces.equals("true") || spaces.equals("false")) {
      settings =
          settings.withSpacing(
              spaces.equals("true") ? SpacingPolicy.REQUIRE : SpacingPolicy.FORBID);
    }
    String unified = options.getOrDefault("unifiedPunctuation", "");
    if (unified.equals("simplified")) {
      settings = settings.withQuotes(QuotePolicy.CURLY);
    } else if (unified.equals("traditional")) {
      settings = settings.withQuotes(QuotePolicy.CORNER);
    }
    return new HouseStyle(settings, off(ZHLINT, options));
  }

  static HouseStyle ofAutocorrect(Map<String, String> options) {
    String spaces = options.getOrDefault("space-word", "0");
    TypographySettings settings = TypographySettings.defaults();
    return new HouseStyle(
        isOff(spaces) ? settings : settings.withSpacing(SpacingPolicy.REQUIRE),
        off(AUTOCORRECT, options));
  }

  private static Set<String> off(Map<String, String> checks, Map<String, String> options) {
    Set<String> off = new HashSet<>();
    checks.forEach(
        (option, check) -> {
          if (options.containsKey(option) && isOff(options.getOrDefault(option, ""))) {
            off.add(check);
          }
        });
    return off;
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("off") || value.equals("false") || value.isEmpty();
  }

  private static String read(Path file) throws InputException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      String message = "cannot be read (" + e.getClass().getSimpleName() + ")";
      throw new InputException(new InputProblem(file.toString(), null, message));
    }
  }
}
