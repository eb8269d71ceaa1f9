// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.util.List;
import org.duizhao.check.Profile;
import org.duizhao.checks.typography.QuotePolicy;
import org.duizhao.checks.typography.SpacingPolicy;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Severity;
import org.duizhao.project.PathPatterns;
import org.duizhao.project.ProjectTree;
import org.duizhao.project.TranslationRule;
import org.duizhao.suppress.SuppressRule;
import org.duizhao.text.ChineseVariant;
import org.jspecify.annotations.Nullable;

/**
 * What {@code duizhao.yml} says. A value that is null or empty is not said there, and what the
 * command line says goes before.
 *
 * @param rules which files translate which
 * @param ignore patterns in the syntax of .gitignore
 * @param checks for all paths
 * @param paths for some paths, each over those before it
 * @param failOn the severity that makes the run fail
 * @param minConfidence of the issues that are shown, 0 to 1
 * @param spacing between Chinese and Latin letters or digits
 * @param quotes which quotation marks
 * @param variant whose Chinese it is
 * @param profile which checks run
 * @param baseline path from the root of the findings that are known
 * @param suppress rules that silence findings
 * @param places of the rules in the file
 */
public record ProjectSettings(
    List<TranslationRule> rules,
    List<String> ignore,
    CheckSettings checks,
    List<ForPaths> paths,
    @Nullable Severity failOn,
    @Nullable Double minConfidence,
    @Nullable SpacingPolicy spacing,
    @Nullable QuotePolicy quotes,
    @Nullable ChineseVariant variant,
    @Nullable Profile profile,
    @Nullable String baseline,
    List<SuppressRule> suppress,
    RulePlaces places) {
  public ProjectSettings {
    rules = List.copyOf(rules);
    ignore = List.copyOf(ignore);
    paths = List.copyOf(paths);
    suppress = List.copyOf(suppress);
  }

  /**
   * Settings for some paths.
   *
   * @param match patterns of target paths in the syntax of .gitignore
   */
  public record ForPaths(PathPatterns match, CheckSettings checks) {}

  /** Nothing is said. */
  public static ProjectSettings none() {
    return new ProjectSettings(
        List.of(),
        List.of(),
        CheckSettings.defaults(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        RulePlaces.none());
  }

  /** What to say of rules that no file of the tree follows. */
  public List<InputProblem> idle(ProjectTree tree) {
    return places.idle(this, tree);
  }

  /**
   * The settings for one translation.
   *
   * @param target its path from the project's root
   */
  public CheckSettings checksOf(String target) {
    CheckSettings settings = checks;
    for (ForPaths some : paths) {
      if (some.match().include(target)) {
        settings = settings.with(some.checks());
      }
    }
    return settings;
  }
}
