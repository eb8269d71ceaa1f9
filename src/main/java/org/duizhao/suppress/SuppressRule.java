// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.project.PathPatterns;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the project that silences findings: those of {@code number-mismatch} in {@code
 * docs/zh/legal/} whose sentence holds "Copyright". What a rule does not name, it does not ask for.
 *
 * @param file that holds the rule
 * @param position of the rule
 * @param checks ids; empty: all
 * @param paths of targets; null: all
 * @param text that the English or Chinese sentence holds, or the message; null: any
 * @param reason in the words of whoever decided; may be empty
 */
public record SuppressRule(
    String file,
    @Nullable Position position,
    Set<String> checks,
    @Nullable PathPatterns paths,
    @Nullable Pattern text,
    String reason) {
  public SuppressRule {
    checks = Set.copyOf(checks);
    if (checks.isEmpty() && paths == null && text == null) {
      throw new IllegalArgumentException("a rule that silences everything");
    }
  }

  /**
   * Whether it silences an issue.
   *
   * @param path of the target from the project's root
   */
  boolean covers(String path, Issue issue) {
    return (checks.isEmpty() || checks.contains(issue.check()))
        && (paths == null || paths.include(path))
        && (text == null || holds(text, issue));
  }

  private static boolean holds(Pattern text, Issue issue) {
    return text.matcher(issue.message()).find()
        || holds(text, issue.source())
        || holds(text, issue.target());
  }

  private static boolean holds(Pattern text, @Nullable Excerpt excerpt) {
    return excerpt != null && text.matcher(excerpt.context()).find();
  }

  /** What to say of a rule that has silenced nothing. */
  InputProblem idle() {
    List<String> asked = new ArrayList<>();
    if (!checks.isEmpty()) {
      asked.add("of " + String.join(", ", new TreeSet<>(checks)));
    }
    if (paths != null) {
      asked.add("in " + String.join(", ", paths.patterns()));
    }
    if (text != null) {
      asked.add("with '" + text.pattern() + "'");
    }
    return new InputProblem(
        file,
        position,
        "this rule has no effect: no finding " + String.join(" ", asked) + "; take it out");
  }
}
