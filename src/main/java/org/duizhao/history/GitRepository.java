// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The git repository that a project lies in, which may be the project's own or one around it; read
 * only.
 *
 * <p>{@code docs/en/boot.md} of a project in {@code manual/} is {@code manual/docs/en/boot.md} of
 * the repository; all paths here are the project's.
 */
public final class GitRepository implements AutoCloseable {
  private static final String ORIGIN = "origin/";

  private final Repository repository;
  private final String prefix;

  private GitRepository(Repository repository, String prefix) {
    this.repository = repository;
    this.prefix = prefix;
  }

  /**
   * The repository around a folder.
   *
   * @throws GitException when there is none
   */
  public static GitRepository around(Path root) throws GitException {
    PlainSystem.use();
    File folder = root.toAbsolutePath().normalize().toFile();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder);
    if (builder.getGitDir() == null) {
      throw new GitException(
          folder + " lies in no git repository; run duizhao in a clone of the project");
    }
    try {
      Repository repository = builder.setMustExist(true).build();
      return new GitRepository(repository, prefixOf(repository, folder.toPath()));
    } catch (IOException e) {
      throw new GitException("the git repository around " + folder + " cannot be read", e);
    }
  }

  private static String prefixOf(Repository repository, Path root) throws GitException {
    if (repository.isBare()) {
      throw new GitException("the git repository around " + root + " has no files of its own");
    }
    try {
      Path work = repository.getWorkTree().toPath().toRealPath();
      String path = work.relativize(root.toRealPath()).toString().replace('\\', '/');
      return path.isEmpty() ? "" : path + "/";
    } catch (IOException e) {
      throw new GitException(root + " cannot be read", e);
    }
  }

  /** The name that git gives to such content. */
  public static String blobOf(byte[] content) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, content).name();
    }
  }

  /**
   * The files as they were where the present work began to leave {@code ref}: at the newest commit
   * that HEAD and {@code ref} have in common, so that what others did to {@code ref} meanwhile
   * counts for nothing. At {@code ref} itself when a shallow clone does not tell.
   *
   * @param ref a branch, tag or commit
   * @throws GitException when there is no such thing
   */
  public CommitFiles base(String ref) throws GitException {
    ObjectId id = resolve(ref);
    ObjectId head = resolve(Constants.HEAD);
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit asked = walk.parseCommit(id);
      RevCommit common = common(asked.getId(), head);
      return new CommitFiles(repository, prefix, common == null ? asked : common);
    } catch (IOException e) {
      throw new GitException("git cannot read the commit " + ref + hint(ref), e);
    }
  }

  /**
   * How files came to be what they are at HEAD.
   *
   * @param files from the project's root
   */
  public FileHistories histories(Set<String> files) throws GitException {
    try {
      return FileHistories.of(repository, prefix, files);
    } catch (IOException e) {
      throw new GitException("the history of the git repository cannot be read", e);
    }
  }

  /** Name of the commit that the files on disk come from; empty before the first one. */
  public String head() throws GitException {
    try {
      ObjectId head = repository.resolve(Constants.HEAD);
      return head == null ? "" : head.name();
    } catch (IOException e) {
      throw new GitException("git cannot read its HEAD", e);
    }
  }

  /** The content of that name. */
  public byte[] content(String blob) throws GitException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.open(ObjectId.fromString(blob)).getBytes(CommitFiles.MOST_BYTES);
    } catch (IOException e) {
      throw new GitException("git has lost the content " + blob, e);
    }
  }

  private @Nullable RevCommit common(ObjectId one, ObjectId other) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(List.of(walk.parseCommit(one), walk.parseCommit(other)));
      RevCommit base = walk.next();
      return base == null ? null : walk.parseCommit(base);
    }
  }

  private ObjectId resolve(String ref) throws GitException {
    try {
      ObjectId id = repository.resolve(ref + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (RevisionSyntaxException e) {
      throw new GitException("'" + ref + "' is no name of a commit", e);
    } catch (IOException e) {
      throw new GitException("git cannot read '" + ref + "'" + hint(ref), e);
    }
    throw new GitException("git knows no commit '" + ref + "'" + hint(ref));
  }

  private static String hint(String ref) {
    return ref.equals(Constants.HEAD)
        ? "; commit something first"
        : "; in a shallow clone, get it first: git fetch origin "
            + ref.substring(ref.startsWith(ORIGIN) ? ORIGIN.length() : 0);
  }

  @Override
  public void close() {
    repository.close();
  }
}
