// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampsTest {
  /** As if files were always left alone for long enough. */
  private static final Duration AT_ONCE = Duration.ofDays(-1);

  @TempDir private Path folder;
  private Path file;
  private int reads;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("queues.md"), "调度器有 64 个队列。");
    Assumptions.assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("unix"),
        "the system does not tell when files were touched");
  }

  private FileStamps stamps(Duration settled) {
    return new FileStamps(new ResultCache(folder.resolve("cache"), 1 << 20), folder, settled);
  }

  private byte[] digest(FileStamps stamps) throws IOException {
    return stamps.digest(
        file,
        () -> {
          reads++;
          return Files.readAllBytes(file);
        });
  }

  private byte[] digestOfARun(Duration settled) throws IOException {
    FileStamps stamps = stamps(settled);
    byte[] digest = digest(stamps);
    stamps.keep();
    return digest;
  }

  @Test
  void untouchedFileIsReadOnce() throws IOException {
    byte[] first = digestOfARun(AT_ONCE);

    assertThat(digestOfARun(AT_ONCE)).isEqualTo(first);
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void anotherTextOfTheSameLengthAndTimeIsSeen() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    byte[] first = digestOfARun(AT_ONCE);
    Path other = Files.writeString(folder.resolve("other"), "调度器有 46 个队列。");
    Files.setLastModifiedTime(other, time);
    Files.delete(file);
    Files.move(other, file);

    assertThat(digestOfARun(AT_ONCE)).isNotEqualTo(first);
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void fileThatWasJustWrittenIsReadAgain() throws IOException {
    byte[] first = digestOfARun(Duration.ofHours(1));

    assertThat(digestOfARun(Duration.ofHours(1))).isEqualTo(first);
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void otherFoldersHaveTheirOwn() throws IOException {
    digestOfARun(AT_ONCE);
    ResultCache cache = new ResultCache(folder.resolve("cache"), 1 << 20);
    digest(new FileStamps(cache, folder.resolve("elsewhere"), AT_ONCE));

    assertThat(reads).isEqualTo(2);
  }
}
