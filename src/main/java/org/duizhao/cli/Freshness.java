// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.cache.StalePairs;
import org.duizhao.document.InputException;
import org.duizhao.drift.Basis;
import org.duizhao.drift.PairStatus;
import org.duizhao.drift.StalePair;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.model.Model;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.project.ProjectPair;
import org.duizhao.suppress.Introduced;
import org.jspecify.annotations.Nullable;

/**
 * Tells, for {@code check}, which translations are behind and which findings that explains: those
 * that the change of the English has brought in. Serves several threads.
 *
 * <p>The history is walked when a pair is asked about that the last run at the same commit did not
 * know.
 */
final class Freshness implements AutoCloseable {
  private final TrackedProject tracked;
  private final List<ProjectPair> pairs;
  private final @Nullable StalePairs known;
  private @Nullable StatusFinder finder;

  private Freshness(TrackedProject tracked, List<ProjectPair> pairs) throws GitException {
    this.tracked = tracked;
    this.pairs = pairs;
    KeptResults kept = tracked.kept();
    this.known =
        kept == null ? null : kept.stale(tracked.project().root(), tracked.repository().head());
  }

  /**
   * Of a project in git.
   *
   * @return null where git knows nothing
   */
  static @Nullable Freshness of(
      ProjectFile project, Model model, List<ProjectPair> pairs, @Nullable KeptResults kept) {
    try {
      GitRepository repository = GitRepository.around(project.root());
      try {
        return new Freshness(new TrackedProject(project, model, repository, kept), pairs);
      } catch (GitException e) {
        repository.close();
        return null;
      }
    } catch (GitException e) {
      return null;
    }
  }

  /**
   * What is to be said of a pair; null when it is not behind, or nothing is known.
   *
   * @param result name of the pair's result in the cache
   * @param now what was found in it
   */
  @Nullable StalePair of(ProjectPair pair, CheckRunners.Named runner, String result, FoundPair now)
      throws InputException {
    String source = pair.source();
    if (source == null) {
      return null;
    }
    Optional<StalePair> before = known == null ? null : known.find(pair.target(), result);
    if (before != null) {
      return before.orElse(null);
    }
    StalePair stale;
    try {
      stale = look(pair, source, runner, now);
    } catch (GitException e) {
      stale = null; // a partial clone, say; duizhao status tells
    }
    if (known != null) {
      known.add(pair.target(), result, stale);
    }
    return stale;
  }

  private @Nullable StalePair look(
      ProjectPair pair, String source, CheckRunners.Named runner, FoundPair now)
      throws GitException, InputException {
    StatusFinder statuses = finder();
    if (statuses.isAlwaysTheSame(source)) {
      return null;
    }
    PairStatus status = statuses.status(pair, source, runner);
    Basis basis = status.basis();
    if (status.state() != PairStatus.State.BEHIND || basis == null) {
      return null;
    }
    boolean isClean = now.findings().isEmpty();
    return new StalePair(
        status, isClean ? List.of() : drifted(now, statuses.atBasis(status, basis, runner)));
  }

  private synchronized StatusFinder finder() throws GitException {
    if (finder == null) {
      finder = new StatusFinder(tracked, StatusRun.files(pairs));
    }
    return finder;
  }

  private static List<Integer> drifted(FoundPair now, FoundPair then) {
    List<CheckedPair> introduced = Introduced.among(List.of(pair(then)), List.of(pair(now)));
    Set<Finding> isNew = Collections.newSetFromMap(new IdentityHashMap<>());
    introduced.forEach(pair -> isNew.addAll(pair.findings()));
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < now.findings().size(); i++) {
      if (isNew.contains(now.findings().get(i))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static CheckedPair pair(FoundPair found) {
    return new CheckedPair(
        found.facts(), found.blocks().placed(found.findings()), List.of(), found.problems());
  }

  @Override
  public void close() {
    if (known != null) {
      known.keep();
    }
    tracked.repository().close();
  }
}
