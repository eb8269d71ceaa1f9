// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.duizhao.document.InputException;
import org.duizhao.drift.PairStatus;
import org.duizhao.history.GitException;
import org.duizhao.pipeline.Progress;
import org.duizhao.project.ProjectPair;

/** Finds out how far the translations of a project are behind. */
final class StatusRun {
  private final TrackedProject tracked;
  private final CheckRunners runners;

  StatusRun(TrackedProject tracked, CheckRunners runners) {
    this.tracked = tracked;
    this.runners = runners;
  }

  /**
   * @param pairs of two files each
   */
  List<PairStatus> statuses(List<ProjectPair> pairs, Progress progress)
      throws GitException, InputException {
    StatusFinder finder = new StatusFinder(tracked, files(pairs));
    List<PairStatus> statuses = new ArrayList<>();
    for (ProjectPair pair : pairs) {
      String source = pair.source();
      if (source != null) {
        Path target = tracked.project().root().resolve(pair.target());
        statuses.add(finder.status(pair, source, runners.named(target)));
      }
      progress.at("comparing", statuses.size(), pairs.size());
    }
    return statuses;
  }

  /** The files of pairs that have two. */
  static TreeSet<String> files(List<ProjectPair> pairs) {
    TreeSet<String> files = new TreeSet<>();
    for (ProjectPair pair : pairs) {
      if (pair.source() != null) {
        files.add(pair.source());
        files.add(pair.target());
      }
    }
    return files;
  }
}
