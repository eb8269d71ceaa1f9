// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from starting git to find its settings, and from measuring the file system and writing
 * the result into the user's home: reading commits needs neither.
 */
final class PlainSystem extends SystemReader.Delegate {
  private PlainSystem(SystemReader system) {
    super(system);
  }

  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof PlainSystem)) {
      SystemReader.setInstance(new PlainSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  /** Settings without a file. */
  private static final class Empty extends FileBasedConfig {
    private static final String FILE_SYSTEM = "filesystem";

    @SuppressWarnings("NullAway") // JGit's own empty settings have no file either
    Empty(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to read.
    }

    /**
     * How exact the times of files are: asked for by JGit, which else measures it for a second, in
     * a thread of its own that writes files.
     */
    @Override
    public long getTimeUnit(
        String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals(FILE_SYSTEM) ? unit.convert(1, TimeUnit.SECONDS) : otherwise;
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void save() {
      // There is nowhere to write.
    }
  }
}
