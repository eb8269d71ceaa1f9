// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duizhao.document.DocumentFormat;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a tree, without what the project or its {@code .gitignore} files leave out.
 * Symbolic links are not followed: no path leaves the tree.
 */
final class ProjectFiles extends SimpleFileVisitor<Path> {
  private static final String GIT = ".git";
  private static final String GITIGNORE = ".gitignore";

  private final Path root;
  private final Rules own;

  /** Patterns of the project that nothing has matched yet, each with what it means. */
  private final Map<String, IgnoreNode> idle = new LinkedHashMap<>();

  private final Deque<Rules> fromGit = new ArrayDeque<>();
  private final Set<String> documents = new TreeSet<>();

  /**
   * @param folder that the patterns are relative to, with a slash at its end, or empty
   */
  private record Rules(String folder, IgnoreNode node) {
    @Nullable Boolean leavesOut(String path, boolean isFolder) {
      return path.startsWith(folder)
          ? node.checkIgnored(path.substring(folder.length()), isFolder)
          : null;
    }
  }

  ProjectFiles(Path root, List<String> ignore) throws IOException {
    this.root = root;
    byte[] patterns = String.join("\n", ignore).getBytes(StandardCharsets.UTF_8);
    own = new Rules("", parsed(new ByteArrayInputStream(patterns)));
    for (String pattern : ignore) {
      byte[] one = pattern.getBytes(StandardCharsets.UTF_8);
      idle.put(pattern, parsed(new ByteArrayInputStream(one)));
    }
  }

  /** The documents among paths, without those that the project leaves out. */
  static Set<String> among(Collection<String> paths, List<String> ignore) throws IOException {
    ProjectFiles files = new ProjectFiles(Path.of(""), ignore);
    Set<String> documents = new TreeSet<>();
    for (String path : paths) {
      if (isDocument(path.substring(path.lastIndexOf('/') + 1)) && !files.isUnderLeftOut(path)) {
        documents.add(path);
      }
    }
    return documents;
  }

  private boolean isUnderLeftOut(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (isLeftOut(path.substring(0, slash), true)) {
        return true;
      }
    }
    return isLeftOut(path, false);
  }

  /** Paths from the root with {@code /}, in order. */
  Set<String> documents() throws IOException {
    Files.walkFileTree(root, this);
    return documents;
  }

  /** The patterns of the project that have matched no document and no folder so far. */
  List<String> idle() {
    return List.copyOf(idle.keySet());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    String path = pathOf(folder);
    if (!path.isEmpty() && (GIT.equals(name(folder)) || isLeftOut(path, true))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Path file = folder.resolve(GITIGNORE);
    IgnoreNode node = new IgnoreNode();
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        node = parsed(in);
      }
    }
    fromGit.push(new Rules(path.isEmpty() ? "" : path + "/", node));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
      throws IOException {
    fromGit.pop();
    return super.postVisitDirectory(folder, e);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = pathOf(file);
    if (attributes.isRegularFile() && isDocument(name(file)) && !isLeftOut(path, false)) {
      documents.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isLeftOut(String path, boolean isFolder) {
    idle.values().removeIf(pattern -> pattern.checkIgnored(path, isFolder) != null);
    if (Boolean.TRUE.equals(own.leavesOut(path, isFolder))) {
      return true;
    }
    for (Rules rules : fromGit) {
      Boolean left = rules.leavesOut(path, isFolder);
      if (left != null) {
        return left;
      }
    }
    return false;
  }

  private static boolean isDocument(String name) {
    return DocumentFormat.ofFileName(name).isPresent() || name.endsWith(".txt");
  }

  private String pathOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static IgnoreNode parsed(InputStream in) throws IOException {
    IgnoreNode node = new IgnoreNode();
    node.parse(in);
    return node;
  }
}
