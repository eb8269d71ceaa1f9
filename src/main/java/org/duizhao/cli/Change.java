// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.config.ProjectSettings;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.history.ChangedLines;
import org.duizhao.history.CommitFiles;
import org.duizhao.history.GitException;
import org.duizhao.history.GitRepository;
import org.duizhao.history.ParagraphOrder;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.PairFacts;
import org.duizhao.project.ProjectPair;
import org.duizhao.project.ProjectTree;
import org.duizhao.read.RawDocument;
import org.duizhao.suppress.Introduced;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a commit and the files on disk: which pairs differ, and what in them is new.
 */
final class Change implements AutoCloseable {
  private final ProjectFile project;
  private final GitRepository repository;
  private final CommitFiles base;
  private final ProjectTree baseTree;
  private final boolean onlyChangedLines;
  private final Map<String, String> blobsOnDisk = new HashMap<>();

  private Change(
      ProjectFile project, GitRepository repository, CommitFiles base, boolean onlyChangedLines)
      throws IOException {
    ProjectSettings settings = project.settings();
    this.project = project;
    this.repository = repository;
    this.base = base;
    this.baseTree = ProjectTree.ofPaths(base.blobs().keySet(), settings.rules(), settings.ignore());
    this.onlyChangedLines = onlyChangedLines;
  }

  static Change since(String ref, ProjectFile project, boolean onlyChangedLines)
      throws CannotRunException, IOException {
    try {
      GitRepository repository = GitRepository.around(project.root());
      try {
        return new Change(project, repository, repository.base(ref), onlyChangedLines);
      } catch (GitException | IOException e) {
        repository.close();
        throw e;
      }
    } catch (GitException e) {
      throw new CannotRunException("--base: " + e.getMessage());
    }
  }

  /** The tree with what it lacks only since the base. */
  ProjectTree newIn(ProjectTree tree) {
    return tree.since(baseTree);
  }

  /**
   * Of pairs on disk those whose content was not at the base, neither there nor in a pair that is
   * gone, which then has moved.
   */
  List<ProjectPair> changed(List<ProjectPair> pairs, ProjectTree tree) {
    Set<ProjectPair> there = new HashSet<>(tree.pairs());
    Map<ProjectPair, List<String>> kept = new HashMap<>();
    List<List<String>> gone = new ArrayList<>();
    for (ProjectPair pair : baseTree.pairs()) {
      if (there.contains(pair)) {
        kept.put(pair, contentAtBase(pair));
      } else {
        gone.add(contentAtBase(pair));
      }
    }
    List<ProjectPair> changed = new ArrayList<>();
    for (ProjectPair pair : pairs) {
      List<String> content = contentOnDisk(pair);
      boolean same = kept.containsKey(pair) ? content.equals(kept.get(pair)) : gone.remove(content);
      if (!same) {
        changed.add(pair);
      }
    }
    return changed;
  }

  /**
   * The pairs at the base that became the changed ones: those of the same paths, and those that are
   * gone, since they may have moved.
   */
  List<ProjectPair> before(List<ProjectPair> changed, ProjectTree tree) {
    if (changed.isEmpty()) {
      return List.of();
    }
    Set<String> paths = new HashSet<>();
    changed.forEach(
        pair -> {
          paths.add(pair.target());
          paths.add(pair.source() == null ? pair.target() : pair.source());
        });
    Set<ProjectPair> there = new HashSet<>(tree.pairs());
    return baseTree.pairs().stream()
        .filter(pair -> paths.stream().anyMatch(pair::has) || !there.contains(pair))
        .toList();
  }

  private List<String> contentAtBase(ProjectPair pair) {
    String source = pair.source();
    Map<String, String> blobs = base.blobs();
    return List.of(
        source == null ? "" : blobs.getOrDefault(source, ""),
        blobs.getOrDefault(pair.target(), ""));
  }

  private List<String> contentOnDisk(ProjectPair pair) {
    String source = pair.source();
    return List.of(source == null ? "" : blobOnDisk(source), blobOnDisk(pair.target()));
  }

  private String blobOnDisk(String path) {
    return blobsOnDisk.computeIfAbsent(
        path,
        name -> {
          try {
            return GitRepository.blobOf(RawDocument.of(project.root().resolve(name)).bytes());
          } catch (InputException e) {
            return "unreadable"; // told when the pair is checked
          }
        });
  }

  /** A document as it was at the base, under the name that it would have on disk. */
  RawDocument atBase(String path) throws InputException {
    String shown = Destination.shown(project.root().resolve(path));
    try {
      return new RawDocument(shown, base.bytes(path));
    } catch (GitException e) {
      throw new InputException(new InputProblem(shown, null, String.valueOf(e.getMessage())));
    }
  }

  /** What the change has brought in, pair by pair. */
  List<CheckedPair> introduced(List<CheckedPair> before, List<CheckedPair> after)
      throws InputException {
    List<CheckedPair> introduced = new ArrayList<>();
    for (CheckedPair pair : Introduced.among(before, after)) {
      introduced.add(isMoveAlone(pair) ? pair.only(Change::isAboutOrder) : pair);
    }
    if (!onlyChangedLines) {
      return introduced;
    }
    List<CheckedPair> onLines = new ArrayList<>();
    for (CheckedPair pair : introduced) {
      Map<String, ChangedLines> lines = new HashMap<>();
      for (Finding finding : pair.findings()) {
        put(finding.issue().source(), lines);
        put(finding.issue().target(), lines);
      }
      onLines.add(pair.only(finding -> touches(finding.issue(), lines)));
    }
    return onLines;
  }

  /**
   * Whether on both sides paragraphs have moved and nothing else has changed: then nothing can have
   * come in but disorder, even where other neighbours make a doubtful sentence look otherwise.
   */
  private boolean isMoveAlone(CheckedPair pair) throws InputException {
    PairFacts.DocumentFacts source = pair.facts().source();
    return !pair.findings().isEmpty()
        && source != null
        && hasOtherOrder(source.path())
        && hasOtherOrder(pair.facts().target().path());
  }

  private boolean hasOtherOrder(String shown) throws InputException {
    Path file = Path.of(shown);
    String path = project.pathOf(file);
    return path != null
        && base.blobs().containsKey(path)
        && ParagraphOrder.isAllThatDiffers(atBase(path).bytes(), RawDocument.of(file).bytes());
  }

  private static boolean isAboutOrder(Finding finding) {
    return finding.issue().type() == IssueType.TEXTUAL_CONVENTIONS;
  }

  private void put(@Nullable Excerpt excerpt, Map<String, ChangedLines> lines)
      throws InputException {
    if (excerpt == null || lines.containsKey(excerpt.file().path())) {
      return;
    }
    Path file = Path.of(excerpt.file().path());
    RawDocument now = RawDocument.of(file);
    String path = project.pathOf(file);
    byte[] then =
        path != null && base.blobs().containsKey(path) ? atBase(path).bytes() : new byte[0];
    lines.put(excerpt.file().path(), ChangedLines.between(then, now.bytes()));
  }

  private static boolean touches(Issue issue, Map<String, ChangedLines> lines) {
    return touches(issue.source(), lines) || touches(issue.target(), lines);
  }

  private static boolean touches(@Nullable Excerpt excerpt, Map<String, ChangedLines> lines) {
    ChangedLines changed = excerpt == null ? null : lines.get(excerpt.file().path());
    return excerpt != null
        && changed != null
        && changed.touch(excerpt.start().line(), excerpt.end().line());
  }

  @Override
  public void close() {
    repository.close();
  }
}
