// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The files of a project at one commit.
 *
 * <p>{@code docs/en/boot.md} → the bytes that it had then. Serves several threads; lives no longer
 * than its {@link GitRepository}.
 */
public final class CommitFiles {
  /** Larger ones are no documents. */
  static final int MOST_BYTES = 64 << 20;

  private final Repository repository;
  private final RevCommit commit;
  private final SortedMap<String, String> blobs;

  CommitFiles(Repository repository, String prefix, RevCommit commit) throws IOException {
    this.repository = repository;
    this.commit = commit;
    this.blobs = Collections.unmodifiableSortedMap(blobs(repository, prefix, commit));
  }

  private static SortedMap<String, String> blobs(
      Repository repository, String prefix, RevCommit commit) throws IOException {
    SortedMap<String, String> blobs = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      while (walk.next()) {
        boolean isFile = (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        if (isFile) {
          blobs.put(walk.getPathString().substring(prefix.length()), walk.getObjectId(0).name());
        }
      }
    }
    return blobs;
  }

  /** The first digits of the commit's name: {@code 3f2a91c0}. */
  public String shortName() {
    return commit.abbreviate(8).name();
  }

  /** The files, from the project's root, and what git calls their content. */
  public SortedMap<String, String> blobs() {
    return blobs;
  }

  /**
   * What a file held.
   *
   * @throws GitException when it was not there, or its content is missing from a partial clone
   */
  public byte[] bytes(String path) throws GitException {
    String blob = blobs.get(path);
    if (blob == null) {
      throw new GitException(path + " was not there at " + shortName());
    }
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.open(ObjectId.fromString(blob)).getBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new GitException(path + " at " + shortName() + " cannot be read from git", e);
    }
  }
}
