// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Issue;
import org.jspecify.annotations.Nullable;

/** The rules of a project that silence findings, and which of them have done so in this run. */
public final class SuppressRules {
  private final List<SuppressRule> rules;
  private final UnaryOperator<String> fromRoot;
  private final Set<SuppressRule> used = ConcurrentHashMap.newKeySet();

  /**
   * @param fromRoot turns the path of a document, as it is shown, into the project's
   */
  public SuppressRules(List<SuppressRule> rules, UnaryOperator<String> fromRoot) {
    this.rules = List.copyOf(rules);
    this.fromRoot = fromRoot;
  }

  /** No rules. */
  public static SuppressRules none() {
    return new SuppressRules(List.of(), UnaryOperator.identity());
  }

  /**
   * The first rule that silences an issue; null when none does.
   *
   * @param target path of the translation, as it is shown
   */
  @Nullable SuppressRule covering(String target, Issue issue) {
    if (rules.isEmpty()) {
      return null;
    }
    String path = fromRoot.apply(target);
    for (SuppressRule rule : rules) {
      if (rule.covers(path, issue)) {
        used.add(rule);
        return rule;
      }
    }
    return null;
  }

  /** What to say of the rules that have silenced nothing. */
  public List<InputProblem> idle() {
    return rules.stream().filter(rule -> !used.contains(rule)).map(SuppressRule::idle).toList();
  }
}
