// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.Profile;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.document.InputException;
import org.duizhao.issue.Severity;
import org.duizhao.project.PathPatterns;
import org.duizhao.project.TranslationRule;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Nearest;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code duizhao.yml}; {@code docs/schema/config.schema.json} is its form. Whatever is wrong
 * is told with line, column and the nearest thing that would be right.
 */
public final class ProjectSettingsReader {
  static final List<String> KEYS =
      List.of(
          "version",
          "translations",
          "ignore",
          "glossary",
          "checks",
          "paths",
          "fail-on",
          "min-confidence",
          "spacing",
          "quotes",
          "variant",
          "profile",
          "baseline",
          "suppress");
  private static final List<String> CHECK_KEYS = List.of("only", "skip", "severity");
  private static final List<String> PATH_KEYS =
      List.of("match", "only", "skip", "severity", "glossary");
  private static final List<String> RULE_KEYS = List.of("source", "target", "both");
  private static final String VERSION = "1";

  private ProjectSettingsReader() {}

  /**
   * @throws InputException when the file is no YAML or says what it may not
   */
  public static ProjectSettings read(SourceFile file) throws InputException {
    YamlValue root = YamlValue.of(file);
    if (root == null) {
      return ProjectSettings.none();
    }
    Map<String, YamlValue> keys = root.fields(KEYS);
    YamlValue version = keys.get("version");
    if (version != null && !version.text().equals(VERSION)) {
      throw version.wrong("version " + version.text() + " is not known; expected " + VERSION);
    }
    CheckSettings checks =
        keys.containsKey("checks")
            ? checks(keys.get("checks").fields(CHECK_KEYS), keys.get("glossary"))
            : checks(Map.of(), keys.get("glossary"));
    return new ProjectSettings(
        rules(keys.get("translations")),
        texts(keys.get("ignore")),
        checks,
        paths(keys.get("paths")),
        severity(keys.get("fail-on")),
        confidence(keys.get("min-confidence")),
        constant("spacing", SpacingPolicy.values(), keys.get("spacing")),
        constant("quotes", QuotePolicy.values(), keys.get("quotes")),
        variant(keys.get("variant")),
        constant("profile", Profile.values(), keys.get("profile")),
        text(keys.get("baseline")),
        SuppressRuleReader.rules(keys.get("suppress"), checks, file.path()),
        new RulePlaces(
            file.path(),
            positions(keys.get("translations")),
            positions(keys.get("paths")),
            positions(keys.get("ignore"))));
  }

  private static List<@Nullable Position> positions(@Nullable YamlValue list)
      throws InputException {
    List<@Nullable Position> positions = new ArrayList<>();
    if (list != null) {
      for (YamlValue item : list.items()) {
        positions.add(item.position());
      }
    }
    return positions;
  }

  private static List<TranslationRule> rules(@Nullable YamlValue list) throws InputException {
    List<TranslationRule> rules = new ArrayList<>();
    if (list != null) {
      Set<String> sources = new HashSet<>();
      for (YamlValue item : list.items()) {
        YamlValue source = item.fields(RULE_KEYS).get("source");
        if (source != null && !sources.add(source.text())) {
          throw source.wrong("this rule can never match: one above has the same source");
        }
        rules.add(rule(item));
      }
    }
    return rules;
  }

  private static TranslationRule rule(YamlValue item) throws InputException {
    Map<String, YamlValue> keys = item.fields(RULE_KEYS);
    YamlValue source = keys.get("source");
    YamlValue target = keys.get("target");
    YamlValue both = keys.get("both");
    try {
      if (both != null && source == null && target == null) {
        return TranslationRule.ofSingle(both.text());
      }
      if (both == null && source != null && target != null) {
        return TranslationRule.of(source.text(), target.text());
      }
    } catch (IllegalArgumentException e) {
      throw item.wrong(String.valueOf(e.getMessage()));
    }
    throw item.wrong(
        "expected 'source' and 'target', or 'both' for files that hold both languages");
  }

  private static List<ProjectSettings.ForPaths> paths(@Nullable YamlValue list)
      throws InputException {
    List<ProjectSettings.ForPaths> paths = new ArrayList<>();
    if (list != null) {
      for (YamlValue item : list.items()) {
        Map<String, YamlValue> keys = item.fields(PATH_KEYS);
        if (!keys.containsKey("match")) {
          throw item.wrong("expected 'match' with the paths that this is about");
        }
        paths.add(
            new ProjectSettings.ForPaths(
                new PathPatterns(texts(keys.get("match"))), checks(keys, keys.get("glossary"))));
      }
    }
    return paths;
  }

  private static CheckSettings checks(Map<String, YamlValue> keys, @Nullable YamlValue glossary)
      throws InputException {
    Map<String, Severity> severities = new HashMap<>();
    YamlValue rated = keys.get("severity");
    if (rated != null) {
      for (Map.Entry<YamlValue, YamlValue> entry : rated.entries()) {
        severities.put(id(entry.getKey()), rating(entry.getValue()));
      }
    }
    Set<String> only = ids(keys.get("only"));
    Set<String> skip = ids(keys.get("skip"));
    YamlValue skipped = keys.get("skip");
    if (skipped != null && !only.isEmpty() && skip.containsAll(only)) {
      throw skipped.wrong("skips all that 'only' names, so that no check is left");
    }
    return new CheckSettings(only, skip, severities, text(glossary));
  }

  static Set<String> ids(@Nullable YamlValue list) throws InputException {
    Set<String> ids = new HashSet<>();
    if (list != null) {
      for (YamlValue item : list.items()) {
        ids.add(id(item));
      }
    }
    return ids;
  }

  private static String id(YamlValue value) throws InputException {
    String id = value.text();
    List<String> known = BuiltInChecks.all().stream().map(check -> check.info().id()).toList();
    if (!known.contains(id)) {
      throw value.wrong(Nearest.unknown("check", id, known));
    }
    return id;
  }

  private static Severity rating(YamlValue value) throws InputException {
    Severity severity = severity(value);
    if (severity == null) {
      throw value.wrong("expected a severity");
    }
    return severity;
  }

  private static @Nullable Severity severity(@Nullable YamlValue value) throws InputException {
    return constant("severity", Severity.values(), value);
  }

  private static @Nullable Double confidence(@Nullable YamlValue value) throws InputException {
    if (value == null) {
      return null;
    }
    try {
      double confidence = Double.parseDouble(value.text());
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // The message below says it all.
    }
    throw value.wrong("'" + value.text() + "' is no number from 0 to 1");
  }

  private static @Nullable ChineseVariant variant(@Nullable YamlValue value) throws InputException {
    if (value == null) {
      return null;
    }
    return ChineseVariant.ofTag(value.text())
        .orElseThrow(() -> value.wrong("unknown variant; expected one of zh-CN, zh-TW, zh-HK"));
  }

  private static <E extends Enum<E>> @Nullable E constant(
      String kind, E[] all, @Nullable YamlValue value) throws InputException {
    if (value == null) {
      return null;
    }
    String name = value.text();
    for (E one : all) {
      if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
        return one;
      }
    }
    List<String> names =
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    throw value.wrong(Nearest.unknown(kind, name, names));
  }

  private static @Nullable String text(@Nullable YamlValue value) throws InputException {
    return value == null ? null : value.text();
  }

  private static List<String> texts(@Nullable YamlValue list) throws InputException {
    return list == null ? List.of() : list.texts();
  }
}
