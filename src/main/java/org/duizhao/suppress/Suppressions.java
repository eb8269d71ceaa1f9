// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suppressed;
import org.duizhao.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what was found into what is told and what somebody has decided about. A comment is about
 * the findings of its own file, English or Chinese; one that silences nothing is told, since it
 * stands there for a text that is gone.
 */
public final class Suppressions {
  private final KnownFindings known;
  private final SuppressRules rules;
  private final List<String> checks;

  /**
   * @param known decisions outside of the documents
   * @param rules of the project
   * @param checks ids of all checks, to tell wrong ones in comments
   */
  public Suppressions(KnownFindings known, SuppressRules rules, List<String> checks) {
    this.known = known;
    this.rules = rules;
    this.checks = List.copyOf(checks);
  }

  /** The same result with what is suppressed set apart. */
  public CheckResult apply(CheckResult result) {
    CheckResult commented = comments(result);
    List<Suppressed> suppressed = new ArrayList<>(commented.suppressed());
    String target = result.bitext().target().file().path();
    suppressed.addAll(decided(target, commented.findings()));
    return new CheckResult(
        commented.bitext(),
        without(suppressed, commented.findings()),
        suppressed,
        commented.notices(),
        commented.annotations());
  }

  /** The same pair with the findings that are decided about set apart. */
  public CheckedPair apply(CheckedPair pair) {
    List<Suppressed> decided = decided(pair.facts().target().path(), pair.findings());
    if (decided.isEmpty()) {
      return pair;
    }
    Set<Finding> quiet = findings(decided);
    List<Suppressed> suppressed = new ArrayList<>(pair.suppressed());
    suppressed.addAll(decided);
    CheckedPair told = pair.only(finding -> !quiet.contains(finding));
    return new CheckedPair(told.facts(), told.placed(), suppressed, told.problems());
  }

  /** The same result with what comments in its documents silence set apart. */
  public CheckResult comments(CheckResult result) {
    Heard heard = hear(PairComments.of(result.bitext()), result.findings());
    return new CheckResult(
        result.bitext(), heard.told(), heard.suppressed(), heard.notices(), result.annotations());
  }

  /**
   * What is left when comments are heard.
   *
   * @param notices what is wrong with the comments
   */
  public record Heard(
      List<Finding> told, List<Suppressed> suppressed, List<InputProblem> notices) {}

  /** What comments leave of findings. */
  public Heard hear(PairComments comments, List<Finding> findings) {
    Side target = new Side(comments.targetPath(), comments.target());
    Side english =
        comments.isOneDocument() ? target : new Side(comments.sourcePath(), comments.source());
    List<Finding> told = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : findings) {
      Suppressed quiet = quiet(finding, english, target);
      if (quiet == null) {
        told.add(finding);
      } else {
        suppressed.add(quiet);
      }
    }
    List<InputProblem> notices = new ArrayList<>(english == target ? List.of() : notices(english));
    notices.addAll(notices(target));
    return new Heard(told, suppressed, notices);
  }

  /**
   * The findings of a unit that are not decided about.
   *
   * @param path of the file that holds the unit
   */
  public List<Finding> apply(String path, List<Finding> findings) {
    return without(decided(path, findings), findings);
  }

  /** What to say of rules that have silenced nothing, after a run over the whole project. */
  public List<InputProblem> idle() {
    return rules.idle();
  }

  private List<Suppressed> decided(String target, List<Finding> findings) {
    List<Suppressed> decided = new ArrayList<>();
    for (Finding finding : findings) {
      SuppressRule rule = rules.covering(target, finding.issue());
      String reason = rule == null ? known.reasons().get(finding.fingerprint()) : rule.reason();
      if (reason != null) {
        decided.add(new Suppressed(finding, Suppressed.By.FILE, reason));
      }
    }
    return decided;
  }

  private static Set<Finding> findings(List<Suppressed> suppressed) {
    Set<Finding> findings = Collections.newSetFromMap(new IdentityHashMap<>());
    suppressed.forEach(quiet -> findings.add(quiet.finding()));
    return findings;
  }

  private static List<Finding> without(List<Suppressed> suppressed, List<Finding> findings) {
    Set<Finding> quiet = findings(suppressed);
    return findings.stream().filter(finding -> !quiet.contains(finding)).toList();
  }

  private static @Nullable Suppressed quiet(Finding finding, Side english, Side target) {
    Issue issue = finding.issue();
    Directive directive = target.covering(issue.check(), issue.target());
    Directive other = english.covering(issue.check(), issue.source());
    Directive first = directive == null ? other : directive;
    return first == null ? null : new Suppressed(finding, Suppressed.By.COMMENT, first.reason());
  }

  private List<InputProblem> notices(Side side) {
    List<InputProblem> notices = new ArrayList<>();
    for (Directive directive : side.directives) {
      for (String check : directive.checks()) {
        if (!checks.contains(check)) {
          notices.add(side.notice(directive, Nearest.unknown("check", check, checks)));
        }
      }
      boolean isKnown = checks.containsAll(directive.checks());
      if (isKnown && !side.used.contains(directive)) {
        String what =
            directive.checks().isEmpty() ? "anything" : String.join(", ", directive.checks());
        notices.add(
            side.notice(
                directive, "this comment has no effect: no finding of " + what + "; take it out"));
      }
    }
    return notices;
  }

  /** The comments of one file, and which of them silenced something. */
  private static final class Side {
    private final String path;
    private final List<Directive> directives;
    private final Set<Directive> used = new HashSet<>();

    Side(String path, List<Directive> directives) {
      this.path = path;
      this.directives = directives;
    }

    @Nullable Directive covering(String check, @Nullable Excerpt excerpt) {
      if (excerpt == null || directives.isEmpty()) {
        return null;
      }
      int line = excerpt.start().line();
      Directive found = null;
      for (Directive directive : directives) {
        if (directive.covers(check, line)) {
          used.add(directive);
          found = directive;
        }
      }
      return found;
    }

    InputProblem notice(Directive directive, String message) {
      return new InputProblem(path, directive.position(), message);
    }
  }
}
