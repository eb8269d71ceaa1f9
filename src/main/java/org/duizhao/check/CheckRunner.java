// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.bitext.TranslationUnit;
import org.duizhao.document.Document;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Fingerprints;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;

/**
 * Runs checks over a bitext, or over one unit that came paired, and puts what they find in order:
 * most severe first, each defect once, each with a fingerprint.
 *
 * <p>Issues are no surer than the pairing that they stand on; those that are left in doubt are
 * dropped, so that a stretch that hardly aligns gives no flood.
 *
 * <p>Stateless: one runner may serve many texts and threads.
 */
public final class CheckRunner {
  /** Below this an issue says more about the pairing than about the translation, and is dropped. */
  public static final double LEAST_CONFIDENCE = 0.25;

  private final List<Check> checks;
  private final CheckSelection selection;
  private final CheckContext context;

  /**
   * @param checks in any order; the result does not depend on it
   * @throws IllegalArgumentException when the selection names a check that is not among them
   */
  public CheckRunner(List<Check> checks, CheckSelection selection, CheckContext context) {
    Set<String> unknown = selection.unknownAmong(checks);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such check: " + String.join(", ", unknown));
    }
    this.checks = checks.stream().filter(check -> selection.includes(check.info())).toList();
    this.selection = selection;
    this.context = context;
  }

  /** Everything that the checks find, most severe first. */
  public List<Finding> run(Bitext bitext) {
    return run(bitext, usage -> {});
  }

  /**
   * The same.
   *
   * @param usages takes what other documents of the project may say otherwise
   */
  public List<Finding> run(Bitext bitext, Consumer<Usage> usages) {
    return run(bitext, usages, bead -> {});
  }

  /**
   * The same, with the word links that the checks looked at.
   *
   * @param links takes those of each bead of {@link Bitext#beads}, in that order, {@link
   *     BeadLinks#UNKNOWN} where there are none
   */
  public List<Finding> run(Bitext bitext, Consumer<Usage> usages, List<BeadLinks> links) {
    Map<Bead, BeadLinks> known = new IdentityHashMap<>();
    List<Finding> findings =
        run(bitext, usages, (Bead bead) -> known.put(bead, LinkSummary.of(bead, context)));
    bitext.beads().forEach(bead -> links.add(known.getOrDefault(bead, BeadLinks.UNKNOWN)));
    return findings;
  }

  private List<Finding> run(Bitext bitext, Consumer<Usage> usages, Consumer<Bead> done) {
    List<Issue> issues = new ArrayList<>();
    IssueSink sink = new DocumentSink(issues, usages);
    for (Check check : checks) {
      if (check instanceof BitextCheck whole) {
        whole.check(bitext, context, sink);
      }
      if (check instanceof DocumentCheck documents) {
        runDocuments(documents, bitext, issues);
      }
    }
    runTarget(() -> TargetText.of(bitext), sink);
    int pairs = bitext.isHardlyPaired() ? 0 : bitext.pairs().size();
    for (int i = 0; i < pairs; i++) {
      if (bitext.pairs().get(i).isMatched()) {
        runPair(bitext, i, issues, done);
      }
    }
    return finish(issues);
  }

  private record DocumentSink(List<Issue> issues, Consumer<Usage> usages) implements IssueSink {
    @Override
    public void report(Issue issue) {
      issues.add(issue);
    }

    @Override
    public void usage(Usage usage) {
      usages.accept(usage);
    }
  }

  /** What the checks of beads find in a unit that came paired, each issue marked with its id. */
  public List<Finding> runUnit(TranslationUnit unit) {
    List<Issue> issues = new ArrayList<>();
    IssueSink sink = issue -> issues.add(issue.inUnit(unit.id()));
    runTarget(() -> TargetText.of(unit), sink);
    if (unit.bead().isMatched()) {
      runPairChecks(PairedText.of(unit), sink);
      for (Check check : checks) {
        if (check instanceof BeadCheck beads) {
          beads.check(unit.bead(), context, sink);
        }
      }
    } else if (unit.bead().target().isEmpty()) {
      for (Check check : checks) {
        if (check instanceof BeadCheck beads) {
          beads.checkUntranslated(unit.bead(), context, sink);
        }
      }
    }
    return finish(issues);
  }

  /** All checks on one pair before the next, so that what one finds out serves the others. */
  private void runPair(Bitext bitext, int index, List<Issue> issues, Consumer<Bead> done) {
    BlockPair pair = bitext.pairs().get(index);
    if (pair.beads().isEmpty()) {
      return; // blocks without a sentence, such as the cell "&nbsp;"
    }
    PairedText text = PairedText.of(bitext, index);
    if (text.whole().isMatched()) {
      runPairChecks(text, trusted(pair.confidence(), issues));
    }
    for (Bead bead : pair.beads()) {
      if (bead.isMatched()) {
        runBeadChecks(bead, trusted(Math.min(pair.confidence(), bead.confidence()), issues));
        done.accept(bead);
      }
    }
  }

  private static IssueSink trusted(double trust, List<Issue> issues) {
    return issue -> issues.add(issue.withConfidence(issue.confidence() * trust));
  }

  private void runPairChecks(PairedText pair, IssueSink sink) {
    for (Check check : checks) {
      if (check instanceof PairCheck pairs) {
        pairs.check(pair, context, sink);
      }
    }
  }

  /** Checks that looked at the whole bitext have seen this bead. */
  private void runBeadChecks(Bead bead, IssueSink sink) {
    for (Check check : checks) {
      if (check instanceof BeadCheck beads && !(check instanceof BitextCheck)) {
        beads.check(bead, context, sink);
      }
    }
  }

  private void runDocuments(DocumentCheck check, Bitext bitext, List<Issue> issues) {
    Document source = bitext.source();
    if (source != null && bitext.shape() == Shape.TWO_FILES) {
      check.check(source, DocumentSide.SOURCE, context, issues::add);
    }
    check.check(bitext.target(), DocumentSide.TARGET, context, issues::add);
  }

  /** What the checks of the Chinese alone find in a document without source. */
  public List<Finding> runTarget(TargetText text) {
    List<Issue> issues = new ArrayList<>();
    runTarget(() -> text, issues::add);
    return finish(issues);
  }

  /** The finding of a usage's check that most documents say otherwise. */
  Optional<Issue> compare(Usage here, UsageElsewhere elsewhere) {
    return checks.stream()
        .filter(check -> check.info().id().equals(here.check()))
        .flatMap(
            check ->
                check instanceof ProjectCheck comparing
                    ? comparing.compare(here, elsewhere).stream()
                    : Stream.empty())
        .findFirst()
        .map(draft -> draft.places(here.source(), here.target()).issue());
  }

  /**
   * What was found in a document, with where it differs from others; a check that has a finding at
   * a place needs no second one there.
   */
  public List<Finding> with(List<Issue> differing, List<Finding> found) {
    List<Issue> issues = new ArrayList<>(found.stream().map(Finding::issue).toList());
    for (Issue issue : differing) {
      boolean told =
          issues.stream()
              .anyMatch(
                  known ->
                      known.check().equals(issue.check())
                          && Objects.equals(known.target(), issue.target()));
      if (!told) {
        issues.add(issue);
      }
    }
    return finish(issues);
  }

  private void runTarget(Supplier<TargetText> target, IssueSink sink) {
    if (checks.stream().noneMatch(TargetCheck.class::isInstance)) {
      return;
    }
    TargetText text = target.get();
    for (Check check : checks) {
      if (check instanceof TargetCheck chinese && !text.passages().isEmpty()) {
        chinese.check(text, context, sink);
      }
    }
  }

  private List<Finding> finish(List<Issue> issues) {
    List<Issue> rated = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      if (issue.confidence() < LEAST_CONFIDENCE) {
        continue;
      }
      Severity other = selection.severities().get(issue.check());
      rated.add(other == null ? issue : issue.withSeverity(other));
    }
    rated.sort(Issue.MOST_SEVERE_FIRST);
    return Fingerprints.of(Overlaps.resolved(rated));
  }
}
