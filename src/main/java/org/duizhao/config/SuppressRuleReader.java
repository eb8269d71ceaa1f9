// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.document.InputException;
import org.duizhao.project.PathPatterns;
import org.duizhao.suppress.SuppressRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code suppress} says in {@code duizhao.yml}: {@code - {check: number-mismatch, paths:
 * legal/, text: Copyright, reason: counted otherwise}}. A rule that can never match is refused.
 */
final class SuppressRuleReader {
  private static final List<String> KEYS = List.of("check", "paths", "text", "reason");

  private SuppressRuleReader() {}

  /**
   * @param settings which checks run
   * @param file that holds the rules
   */
  static List<SuppressRule> rules(@Nullable YamlValue list, CheckSettings settings, String file)
      throws InputException {
    List<SuppressRule> rules = new ArrayList<>();
    if (list != null) {
      for (YamlValue item : list.items()) {
        rules.add(rule(item, settings, file));
      }
    }
    return rules;
  }

  private static SuppressRule rule(YamlValue item, CheckSettings settings, String file)
      throws InputException {
    Map<String, YamlValue> keys = item.fields(KEYS);
    Set<String> checks = ProjectSettingsReader.ids(keys.get("check"));
    YamlValue paths = keys.get("paths");
    YamlValue text = keys.get("text");
    if (checks.isEmpty() && paths == null && text == null) {
      throw item.wrong("expected 'check', 'paths' or 'text': a rule without them hides everything");
    }
    for (String check : checks) {
      boolean runs = settings.only().isEmpty() || settings.only().contains(check);
      if (!runs || settings.skip().contains(check)) {
        throw item.wrong(
            "this rule can never match: " + check + " does not run; take it out of the rule");
      }
    }
    YamlValue reason = keys.get("reason");
    return new SuppressRule(
        file,
        item.position(),
        checks,
        paths == null ? null : new PathPatterns(paths.texts()),
        text == null ? null : pattern(text),
        reason == null ? "" : reason.text());
  }

  private static Pattern pattern(YamlValue text) throws InputException {
    try {
      return Pattern.compile(text.text());
    } catch (PatternSyntaxException e) {
      throw text.wrong("no regular expression (" + e.getDescription() + ")");
    }
  }
}
