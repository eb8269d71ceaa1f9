// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.cache.CacheKey;
import org.duizhao.cache.FileStamps;
import org.duizhao.document.InputException;
import org.duizhao.read.RawDocument;
import org.jspecify.annotations.Nullable;

/** The documents of a project as they are on disk. */
final class DiskDocuments implements PairChecks.Documents {
  private final Path root;
  private final @Nullable FileStamps stamps;

  /**
   * @param kept results of earlier runs; null for none
   */
  DiskDocuments(Path root, @Nullable KeptResults kept) {
    this.root = root;
    this.stamps = kept == null ? null : kept.stamps(root);
  }

  @Override
  public RawDocument read(String path) throws InputException {
    return RawDocument.of(root.resolve(path));
  }

  @Override
  public KeptResults.Part part(String path) throws InputException {
    Path file = root.resolve(path);
    byte[] digest =
        stamps == null
            ? CacheKey.digestOf(read(path).bytes())
            : stamps.digest(file, () -> read(path).bytes());
    return new KeptResults.Part(Destination.shown(file), digest);
  }

  @Override
  public void close() {
    if (stamps != null) {
      stamps.keep();
    }
  }
}
