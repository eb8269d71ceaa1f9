// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.duizhao.cache.ResultCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where results of pairs are kept. */
final class CacheOptions {
  private static final long MOST_BYTES = 256L << 20;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keep what was found in unchanged pairs of a project here. Default: duizhao in the user's"
              + " cache ($XDG_CACHE_HOME, or ~/.cache).")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "Check every pair anew, and keep nothing.")
  private boolean isOff;

  /** The cache; null when there is to be none. */
  @Nullable ResultCache cache() throws CannotRunException {
    if (isOff) {
      if (folder != null) {
        throw new CannotRunException("--cache and --no-cache contradict each other");
      }
      return null;
    }
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CannotRunException(
          "--cache " + Destination.shown(folder) + ": is a file; expected a folder");
    }
    Path chosen = folder == null ? usual() : folder;
    return chosen == null ? null : new ResultCache(chosen, MOST_BYTES);
  }

  private static @Nullable Path usual() {
    String base = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home");
    try {
      if (base != null && Path.of(base).isAbsolute()) {
        return Path.of(base, "duizhao");
      }
      return home == null || home.isEmpty() ? null : Path.of(home, ".cache", "duizhao");
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
