// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of a tree: the pairs that are there, the sources without a translation and
 * the translations without a source. Each list is in the order of paths.
 *
 * @param pairs whose files are there
 * @param missing whose target is not there
 * @param orphans targets whose source is not there
 * @param idleIgnores patterns that leave nothing out; none where the tree is not on disk
 */
public record ProjectTree(
    List<ProjectPair> pairs,
    List<ProjectPair> missing,
    List<String> orphans,
    List<String> idleIgnores) {
  public ProjectTree {
    pairs = List.copyOf(pairs);
    missing = List.copyOf(missing);
    orphans = List.copyOf(orphans);
    idleIgnores = List.copyOf(idleIgnores);
  }

  /**
   * Looks at all documents under {@code root}; of several rules for one file the first holds.
   *
   * @param ignore patterns in the syntax of .gitignore
   */
  public static ProjectTree of(Path root, List<TranslationRule> rules, List<String> ignore)
      throws IOException {
    if (rules.isEmpty()) {
      return of(Set.of(), rules, List.of());
    }
    ProjectFiles files = new ProjectFiles(root, ignore);
    Set<String> documents = files.documents();
    return of(documents, rules, files.idle());
  }

  /**
   * The same for the paths of a tree that is not on disk.
   *
   * @param paths from the project's root, of files of any kind
   */
  public static ProjectTree ofPaths(
      Collection<String> paths, List<TranslationRule> rules, List<String> ignore)
      throws IOException {
    return of(ProjectFiles.among(paths, ignore), rules, List.of());
  }

  /** The same for paths of documents. */
  static ProjectTree of(Set<String> files, List<TranslationRule> rules, List<String> idleIgnores) {
    Map<String, ProjectPair> byTarget = new TreeMap<>();
    Set<String> orphans = new TreeSet<>();
    for (String file : files) {
      if (rules.stream().anyMatch(rule -> rule.isTarget(file))) {
        orphans.add(file);
        continue;
      }
      ProjectPair pair = pairOf(file, rules);
      if (pair != null && isInside(pair.target())) {
        byTarget.putIfAbsent(pair.target(), pair);
      }
    }
    orphans.removeAll(byTarget.keySet());
    List<ProjectPair> pairs = new ArrayList<>();
    List<ProjectPair> missing = new ArrayList<>();
    for (ProjectPair pair : byTarget.values()) {
      (files.contains(pair.target()) ? pairs : missing).add(pair);
    }
    return new ProjectTree(pairs, missing, List.copyOf(orphans), idleIgnores);
  }

  private static @Nullable ProjectPair pairOf(String file, List<TranslationRule> rules) {
    for (TranslationRule rule : rules) {
      ProjectPair pair = rule.pairOf(file);
      if (pair != null) {
        return pair;
      }
    }
    return null;
  }

  /** Whether nothing in it is a source or a translation. */
  public boolean isEmpty() {
    return pairs.isEmpty() && missing.isEmpty() && orphans.isEmpty();
  }

  /** The same tree with what it lacks and {@code earlier} did not. */
  public ProjectTree since(ProjectTree earlier) {
    List<ProjectPair> newlyMissing = new ArrayList<>(missing);
    newlyMissing.removeAll(earlier.missing);
    List<String> newOrphans = new ArrayList<>(orphans);
    newOrphans.removeAll(earlier.orphans);
    return new ProjectTree(pairs, newlyMissing, newOrphans, idleIgnores);
  }

  /** A template may not lead out of the tree. */
  private static boolean isInside(String path) {
    Path normal = Path.of(path).normalize();
    return !normal.isAbsolute() && !normal.startsWith("..");
  }

  /** The pairs that a path belongs to, whichever side it is; the folder of a path counts, too. */
  public List<ProjectPair> of(String path) {
    String folder = path.isEmpty() || path.equals(".") ? "" : path + "/";
    return pairs.stream()
        .filter(
            pair ->
                pair.has(path)
                    || pair.target().startsWith(folder)
                    || (pair.source() != null && pair.source().startsWith(folder)))
        .toList();
  }
}
