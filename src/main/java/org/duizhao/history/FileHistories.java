// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The states of files from HEAD back, through renames: {@code docs/en/boot.md} was {@code
 * doc/boot.md} once. One walk over the history serves all files; merges count as what they merge.
 */
public final class FileHistories {
  private final Repository repository;
  private final Map<String, List<FileRevision>> revisions = new HashMap<>();
  private final Map<ObjectId, Integer> orders = new HashMap<>();

  /** What a file was called at the commit that is looked at → what it is called today. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private FileHistories(Repository repository) {
    this.repository = repository;
  }

  /**
   * @param files that are there today, from the project's root
   */
  static FileHistories of(Repository repository, String prefix, Set<String> files)
      throws IOException {
    FileHistories histories = new FileHistories(repository);
    for (String file : files) {
      histories.revisions.put(file, new ArrayList<>());
      histories.names.put(prefix + file, new HashSet<>(Set.of(file)));
    }
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head != null) {
      histories.walk(head);
    }
    return histories;
  }

  private void walk(ObjectId head) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.COMMIT_TIME_DESC, true);
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        orders.put(commit.getId(), orders.size());
        if (commit.getParentCount() <= 1 && !names.isEmpty()) {
          look(commit, walk);
        }
      }
    }
  }

  private void look(RevCommit commit, RevWalk walk) throws IOException {
    List<DiffEntry> changes = changes(commit, walk);
    if (changes.stream().noneMatch(change -> names.containsKey(change.getNewPath()))) {
      return;
    }
    for (DiffEntry change : renamed(changes)) {
      Set<String> files = names.get(change.getNewPath());
      if (files == null || change.getChangeType() == DiffEntry.ChangeType.DELETE) {
        continue;
      }
      FileRevision revision = revision(commit, change.getNewId().name());
      files.forEach(file -> revisions.computeIfAbsent(file, f -> new ArrayList<>()).add(revision));
      if (change.getChangeType() != DiffEntry.ChangeType.MODIFY) {
        names.remove(change.getNewPath());
        if (change.getChangeType() == DiffEntry.ChangeType.RENAME) {
          names.computeIfAbsent(change.getOldPath(), path -> new HashSet<>()).addAll(files);
        }
      }
    }
  }

  private List<DiffEntry> changes(RevCommit commit, RevWalk walk) throws IOException {
    try (TreeWalk tree = new TreeWalk(repository)) {
      if (commit.getParentCount() == 0) {
        tree.addTree(new EmptyTreeIterator());
      } else {
        tree.addTree(walk.parseCommit(commit.getParent(0)).getTree());
      }
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      tree.setFilter(TreeFilter.ANY_DIFF);
      return DiffEntry.scan(tree);
    }
  }

  /** The changes with renames found, if a file that matters has come in. */
  private List<DiffEntry> renamed(List<DiffEntry> changes) throws IOException {
    boolean isIn =
        changes.stream()
            .anyMatch(
                change ->
                    change.getChangeType() == DiffEntry.ChangeType.ADD
                        && names.containsKey(change.getNewPath()));
    if (!isIn) {
      return changes;
    }
    RenameDetector detector = new RenameDetector(repository);
    detector.addAll(changes);
    return detector.compute();
  }

  private FileRevision revision(RevCommit commit, String blob) {
    LocalDate date =
        LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC);
    int order = orders.getOrDefault(commit.getId(), 0);
    return new FileRevision(order, commit.name(), date, commit.getFullMessage(), blob);
  }

  /** The states of a file, the newest first; empty when git does not know it. */
  public List<FileRevision> of(String file) {
    return List.copyOf(revisions.getOrDefault(file, List.of()));
  }

  /**
   * The place of a commit in the history.
   *
   * @param name of a commit, whole or its first digits
   * @return empty when HEAD does not come from such a commit
   */
  public OptionalInt orderOf(String name) {
    try {
      AnyObjectId id = repository.resolve(name + "^{commit}");
      Integer order = id == null ? null : orders.get(id.toObjectId());
      return order == null ? OptionalInt.empty() : OptionalInt.of(order);
    } catch (IOException | IllegalArgumentException e) {
      return OptionalInt.empty();
    }
  }
}
