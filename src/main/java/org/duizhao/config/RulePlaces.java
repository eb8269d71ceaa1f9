// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.project.TranslationRule;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of a project stand in its file, to name those that nothing in the tree follows.
 *
 * @param file that holds them
 * @param rules places of the translation rules, in order
 * @param paths places of the settings for paths, in order
 * @param ignore places of the patterns of what is left out, in order
 */
record RulePlaces(
    String file,
    List<@Nullable Position> rules,
    List<@Nullable Position> paths,
    List<@Nullable Position> ignore) {
  RulePlaces {
    ignore = Collections.unmodifiableList(new ArrayList<>(ignore));
    rules = Collections.unmodifiableList(new ArrayList<>(rules));
    paths = Collections.unmodifiableList(new ArrayList<>(paths));
  }

  static RulePlaces none() {
    return new RulePlaces("", List.of(), List.of(), List.of());
  }

  /** What to say of rules that no file of the tree follows. */
  List<InputProblem> idle(ProjectSettings settings, ProjectTree tree) {
    List<ProjectPair> pairs = new ArrayList<>(tree.pairs());
    pairs.addAll(tree.missing());
    List<InputProblem> idle = new ArrayList<>();
    addIdleRules(settings, pairs, idle);
    addIdlePaths(settings, pairs, idle);
    for (String pattern : tree.idleIgnores()) {
      int number = settings.ignore().indexOf(pattern);
      if (number >= 0) {
        idle.add(
            problem(
                ignore.get(number),
                "this leaves nothing out: no document or folder matches "
                    + pattern
                    + "; mend it or take it out"));
      }
    }
    return idle;
  }

  private void addIdleRules(
      ProjectSettings settings, List<ProjectPair> pairs, List<InputProblem> idle) {
    List<TranslationRule> translations = settings.rules();
    for (int i = 0; i < rules.size(); i++) {
      List<TranslationRule> before = translations.subList(0, i);
      TranslationRule rule = translations.get(i);
      if (pairs.stream().noneMatch(pair -> rule.makes(pair) && !makes(before, pair))) {
        idle.add(
            problem(
                rules.get(i),
                "this rule has no effect: no file matches it that a rule above does not take; mend"
                    + " it or take it out"));
      }
    }
  }

  private void addIdlePaths(
      ProjectSettings settings, List<ProjectPair> pairs, List<InputProblem> idle) {
    for (int i = 0; i < paths.size(); i++) {
      ProjectSettings.ForPaths some = settings.paths().get(i);
      if (pairs.stream().noneMatch(pair -> some.match().include(pair.target()))) {
        idle.add(
            problem(
                paths.get(i),
                "these settings have no effect: no translation is in "
                    + String.join(", ", some.match().patterns())
                    + "; mend 'match' or take them out"));
      }
    }
  }

  private static boolean makes(List<TranslationRule> rules, ProjectPair pair) {
    return rules.stream().anyMatch(rule -> rule.makes(pair));
  }

  private InputProblem problem(@Nullable Position position, String message) {
    return new InputProblem(file, position, message);
  }
}
