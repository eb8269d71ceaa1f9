// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.config.ProjectSettings;
import org.duizhao.config.ProjectSettingsReader;
import org.duizhao.document.InputException;
import org.duizhao.read.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the project that the run is about, and its root: the folder of its file.
 *
 * @param root relative to the working folder, or absolute, as the user gave it
 * @param exists whether there is such a file
 */
record ProjectFile(Path root, ProjectSettings settings, boolean exists) {
  /** The name that is looked for in the working folder. */
  static final String NAME = "duizhao.yml";

  private static final String NONE = "none";

  /**
   * @param given null for the one in the working folder, if there is one
   */
  static ProjectFile of(@Nullable Path given) throws InputException {
    Path file = given == null ? Path.of(NAME) : given;
    if (given == null && !Files.exists(file)) {
      return new ProjectFile(Path.of(""), ProjectSettings.none(), false);
    }
    Path folder = file.getParent();
    return new ProjectFile(
        folder == null ? Path.of("") : folder,
        ProjectSettingsReader.read(DocumentReader.decode(file)),
        true);
  }

  /** A path of the user's as the project names it; null when it lies elsewhere. */
  @Nullable String pathOf(Path given) {
    Path from = root.toAbsolutePath().normalize();
    Path to = given.toAbsolutePath().normalize();
    return to.startsWith(from) ? from.relativize(to).toString().replace('\\', '/') : null;
  }

  /** A path that stands in the settings, from the working folder; {@code none} stays. */
  @Nullable String resolve(@Nullable String path) {
    return path == null || path.equals(NONE) ? path : root.resolve(path).toString();
  }
}
