// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.check.Usage;
import org.duizhao.document.Document;
import org.duizhao.document.InputException;
import org.duizhao.drift.Basis;
import org.duizhao.drift.BasisFinder;
import org.duizhao.drift.Drift;
import org.duizhao.drift.DriftFinder;
import org.duizhao.drift.PairStatus;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.pipeline.Pairing;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.TranslationCheck;
import org.duizhao.project.ProjectPair;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;

/** Finds out which English revision a translation renders, and what has changed since. */
final class StatusFinder {
  private final TrackedProject tracked;
  private final BasisFinder bases;
  private final DocumentReader reader = new DocumentReader();
  private final DriftFinder finder = new DriftFinder();

  /**
   * @param files of the project whose statuses will be asked for
   */
  StatusFinder(TrackedProject tracked, Set<String> files) throws GitException {
    this.tracked = tracked;
    GitRepository repository = tracked.repository();
    this.bases = new BasisFinder(repository.histories(files), repository::content);
  }

  /**
   * A translation and its English, as they are on disk.
   *
   * @param runner of the checks that say how well they fit
   */
  private record OnDisk(
      String source,
      String target,
      RawDocument english,
      RawDocument chinese,
      CheckRunners.Named runner) {}

  /**
   * The status of a pair; {@code of} finds nothing where the English has always been as it is.
   *
   * @param pair of two files
   */
  PairStatus status(ProjectPair pair, String source, CheckRunners.Named runner)
      throws GitException, InputException {
    OnDisk files = new OnDisk(source, pair.target(), onDisk(source), onDisk(pair.target()), runner);
    String text = DocumentReader.decode(files.chinese).text();
    boolean isEdited = bases.isEdited(files.target, files.chinese.bytes());
    Optional<Basis> found = bases.basis(source, files.target, text, isEdited, new Fit(files));
    if (found.isEmpty()) {
      return new PairStatus(source, files.target, null, 0, null);
    }
    Basis basis = found.get();
    boolean isBeingDone = isEdited && basis.index() == 0 && !basis.origin().isWritten();
    return new PairStatus(
        source,
        files.target,
        basis,
        bases.revisionsSince(basis, source),
        isBeingDone
            ? finder.none(reader.read(files.english))
            : drift(rendered(basis, files), files));
  }

  /** Whether git knows of the English nothing but what is on disk, so that nothing is behind. */
  boolean isAlwaysTheSame(String source) throws InputException {
    return bases.hasOneState(source, onDisk(source).bytes());
  }

  /** What the checks say of the English that a translation renders. */
  FoundPair atBasis(PairStatus status, Basis basis, CheckRunners.Named runner)
      throws GitException, InputException {
    OnDisk files =
        new OnDisk(
            status.source(),
            status.target(),
            onDisk(status.source()),
            onDisk(status.target()),
            runner);
    return found(rendered(basis, files), files);
  }

  private RawDocument onDisk(String path) throws InputException {
    return RawDocument.of(tracked.project().root().resolve(path));
  }

  private RawDocument rendered(Basis basis, OnDisk files) throws GitException {
    return new RawDocument(
        files.english.path(), tracked.repository().content(basis.revision().blob()));
  }

  private Drift drift(RawDocument rendered, OnDisk files) throws InputException {
    Document then = reader.read(rendered);
    Document now = reader.read(files.english);
    if (then.file().text().equals(now.file().text()) || finder.changed(then, now).isNothing()) {
      return finder.none(now);
    }
    Pairing pairing = new Pairing(tracked.model(), Progress.SILENT);
    return finder.between(pairing.of(then, reader.read(files.chinese)), now);
  }

  private FoundPair found(RawDocument english, OnDisk files) throws InputException {
    KeptResults kept = tracked.kept();
    KeptResults.Part source = KeptResults.Part.of(english);
    KeptResults.Part target = KeptResults.Part.of(files.chinese);
    String name = kept == null ? "" : kept.nameOf(files.runner.name(), source, target);
    FoundPair known = kept == null ? null : kept.find(name, new RawTexts(english, files.chinese));
    if (known != null) {
      return known;
    }
    List<Usage> usages = new ArrayList<>();
    FoundPair found =
        FoundPair.of(
            new TranslationCheck(
                    files.runner.runner().get(), tracked.model(), Progress.SILENT, usages::add)
                .of(english, files.chinese),
            usages);
    if (kept != null) {
      kept.keep(name, found);
    }
    return found;
  }

  /** How well a translation fits a state of the English. */
  private final class Fit implements BasisFinder.Misfit {
    private final OnDisk files;
    private final Map<String, List<Finding>> asked = new HashMap<>();

    Fit(OnDisk files) {
      this.files = files;
    }

    /** What the checks that compare both texts say against it, by its weight. */
    @Override
    public double of(byte[] english) throws InputException {
      double sum = 0;
      for (Finding finding : findings(english)) {
        if (finding.issue().source() != null) {
          sum += weight(finding.issue().severity()) * finding.issue().confidence();
        }
      }
      return sum;
    }

    private List<Finding> findings(byte[] english) throws InputException {
      String name = GitRepository.blobOf(english);
      List<Finding> known = asked.get(name);
      if (known == null) {
        known = found(new RawDocument(files.english.path(), english), files).findings();
        asked.put(name, known);
      }
      return known;
    }

    /** Only what the newest state has otherwise can be what the translation does not fit. */
    @Override
    public boolean mayFitBetter(byte[] older, byte[] newest) throws InputException {
      if (Arrays.equals(older, newest)) {
        return false;
      }
      String path = files.english.path();
      DriftFinder.Changed changed =
          finder.changed(
              reader.read(new RawDocument(path, older)),
              reader.read(new RawDocument(path, newest)));
      for (Finding finding : findings(newest)) {
        Excerpt source = finding.issue().source();
        boolean mayDiffer =
            source == null || source.place().isEmpty()
                ? changed.lacks()
                : changed.touches(source.place());
        if (mayDiffer) {
          return true;
        }
      }
      return false;
    }
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
