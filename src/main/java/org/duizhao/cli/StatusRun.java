// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.duizhao.check.CheckRunner;
import org.duizhao.document.Document;
import org.duizhao.document.InputException;
import org.duizhao.drift.Basis;
import org.duizhao.drift.BasisFinder;
import org.duizhao.drift.Drift;
import org.duizhao.drift.DriftFinder;
import org.duizhao.drift.PairStatus;
import org.duizhao.history.FileHistories;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.model.Model;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.project.ProjectPair;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;

/** Finds out how far the translations of a project are behind. */
final class StatusRun {
  private final ProjectFile project;
  private final CheckRunners runners;
  private final Model model;
  private final GitRepository repository;
  private final DocumentReader reader = new DocumentReader();
  private final DriftFinder finder = new DriftFinder();

  StatusRun(ProjectFile project, CheckRunners runners, Model model, GitRepository repository) {
    this.project = project;
    this.runners = runners;
    this.model = model;
    this.repository = repository;
  }

  /**
   * @param pairs of two files each
   */
  List<PairStatus> statuses(List<ProjectPair> pairs, Progress progress)
      throws GitException, InputException {
    TreeSet<String> files = new TreeSet<>();
    for (ProjectPair pair : pairs) {
      files.add(pair.target());
      if (pair.source() != null) {
        files.add(pair.source());
      }
    }
    FileHistories histories = repository.histories(files);
    BasisFinder bases = new BasisFinder(histories, repository::content);
    List<PairStatus> statuses = new ArrayList<>();
    for (ProjectPair pair : pairs) {
      String source = pair.source();
      if (source != null) {
        statuses.add(status(source, pair.target(), bases));
      }
      progress.at("comparing", statuses.size(), pairs.size());
    }
    return statuses;
  }

  private PairStatus status(String source, String target, BasisFinder bases)
      throws GitException, InputException {
    RawDocument chinese = RawDocument.of(project.root().resolve(target));
    RawDocument english = RawDocument.of(project.root().resolve(source));
    String text = DocumentReader.decode(chinese).text();
    CheckRunner runner = runners.of(project.root().resolve(target));
    Optional<Basis> found =
        bases.basis(
            source,
            target,
            text,
            then -> misfit(new RawDocument(english.path(), then), chinese, runner));
    if (found.isEmpty()) {
      return new PairStatus(source, target, null, 0, null);
    }
    Basis basis = found.get();
    RawDocument rendered =
        new RawDocument(english.path(), repository.content(basis.revision().blob()));
    return new PairStatus(
        source,
        target,
        basis,
        bases.revisionsSince(basis, source),
        drift(rendered, reader.read(english), chinese));
  }

  private Drift drift(RawDocument rendered, Document now, RawDocument chinese)
      throws InputException {
    Document then = reader.read(rendered);
    if (then.file().text().equals(now.file().text())) {
      return finder.none(now);
    }
    Pairing pairing = new Pairing(model, Progress.SILENT);
    return finder.between(pairing.of(then, reader.read(chinese)), now);
  }

  /** What the checks that compare both texts say against a state of the English, by its weight. */
  private double misfit(RawDocument english, RawDocument chinese, CheckRunner runner)
      throws InputException {
    TranslationCheck check = new TranslationCheck(runner, model, Progress.SILENT);
    double sum = 0;
    for (Finding finding : check.of(english, chinese).findings()) {
      if (finding.issue().source() != null) {
        sum += weight(finding.issue().severity()) * finding.issue().confidence();
      }
    }
    return sum;
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> 0;
      case MINOR -> 1;
      case MAJOR -> 3;
      case CRITICAL -> 5;
    };
  }
}
