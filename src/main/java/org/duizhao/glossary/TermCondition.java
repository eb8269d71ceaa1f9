// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where an entry applies: "regulator" as 稳压器 only beside "battery", and only in files below {@code
 * power}.
 *
 * @param near English words of which one has to stand in the same segment; empty: always
 * @param files globs of which one has to match the path of the translation or the end of it that
 *     follows a slash; empty: everywhere
 */
public record TermCondition(List<String> near, List<String> files) {
  public static final TermCondition NONE = new TermCondition(List.of(), List.of());

  private static final String NEAR = "near:";
  private static final String FILES = "files:";

  /** Throws {@link java.util.regex.PatternSyntaxException} for what is no glob. */
  public TermCondition {
    near = List.copyOf(near);
    files = List.copyOf(files);
    FileSystem system = FileSystems.getDefault();
    files.forEach(glob -> system.getPathMatcher("glob:" + glob));
  }

  /** Whether it asks for nothing. */
  public boolean isNone() {
    return near.isEmpty() && files.isEmpty();
  }

  boolean holdsBeside(Set<String> lowerCaseWords) {
    return near.isEmpty() || near.stream().anyMatch(words -> holdsAll(words, lowerCaseWords));
  }

  /** Of "file system" both words have to stand there. */
  private static boolean holdsAll(String near, Set<String> lowerCaseWords) {
    String lower = near.toLowerCase(Locale.ROOT);
    return lowerCaseWords.contains(lower)
        || (lower.indexOf(' ') > 0 && lowerCaseWords.containsAll(List.of(lower.split(" +"))));
  }

  /** A path that is empty stands for text of no file, where no condition of files holds. */
  boolean holdsIn(String path) {
    return files.isEmpty() || files.stream().anyMatch(glob -> matches(glob, path));
  }

  private static boolean matches(String glob, String path) {
    FileSystem system = FileSystems.getDefault();
    for (int from = 0; from >= 0 && from < path.length(); from = path.indexOf('/', from) + 1) {
      if (system.getPathMatcher("glob:" + glob).matches(Path.of(path.substring(from)))) {
        return true;
      }
      if (path.indexOf('/', from) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Reads {@code near: battery|charger; files: power/*.md}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static TermCondition of(String text) {
    List<String> near = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String bare = part.strip();
      if (bare.startsWith(NEAR)) {
        addAll(bare.substring(NEAR.length()), near);
      } else if (bare.startsWith(FILES)) {
        addAll(bare.substring(FILES.length()), files);
      } else if (!text.isBlank()) {
        throw new IllegalArgumentException("\"" + bare + "\"");
      }
    }
    if (near.isEmpty() && files.isEmpty() && !text.isBlank()) {
      throw new IllegalArgumentException("\"" + text + "\"");
    }
    return new TermCondition(near, files);
  }

  private static void addAll(String words, List<String> all) {
    for (String word : words.split("\\|")) {
      if (!word.isBlank()) {
        all.add(word.strip());
      }
    }
  }

  /** As {@link #of} reads it; empty for none. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (!near.isEmpty()) {
      parts.add(NEAR + " " + String.join("|", near));
    }
    if (!files.isEmpty()) {
      parts.add(FILES + " " + String.join("|", files));
    }
    return String.join("; ", parts);
  }
}
