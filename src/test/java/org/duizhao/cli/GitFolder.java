// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository that a test fills. */
final class GitFolder implements AutoCloseable {
  private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "s@example.org");

  private final Path root;
  private final Git git;

  GitFolder(Path root) throws GitAPIException {
    this.root = root;
    this.git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
  }

  Path file(String path) {
    return root.resolve(path);
  }

  GitFolder write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
    return this;
  }

  GitFolder move(String from, String to) throws IOException {
    Files.createDirectories(file(to).getParent());
    Files.move(file(from), file(to));
    return this;
  }

  /** Commits all files as they are; gives the commit's name. */
  String commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit()
        .setMessage(message)
        .setSign(false)
        .setAuthor(SOMEBODY)
        .setCommitter(SOMEBODY)
        .call()
        .name();
  }

  /** Takes all files back to the last commit. */
  void reset() throws GitAPIException {
    git.reset().setMode(ResetCommand.ResetType.HARD).call();
  }

  void branch(String name) throws GitAPIException {
    git.checkout().setCreateBranch(true).setName(name).call();
  }

  void checkout(String name) throws GitAPIException {
    git.checkout().setName(name).call();
  }

  @Override
  public void close() {
    git.close();
  }
}
