// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final byte[] CONTENT = "队列 64".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private static String name(int number) {
    return new CacheKey().with("entry " + number).name();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsKeptIsFound() {
    ResultCache cache = new ResultCache(folder.resolve("new"), 1000);
    cache.keep(name(1), CONTENT);

    assertThat(cache.find(name(1))).contains(CONTENT);
    assertThat(cache.find(name(2))).isEmpty();
  }

  @Test
  void damagedEntriesAreNotThere() throws IOException {
    ResultCache cache = new ResultCache(folder, 1000);
    cache.keep(name(1), CONTENT);
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertThat(cache.find(name(1))).as("byte %d", at).isEmpty();
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.find(name(1))).as("cut to %d", length).isEmpty();
    }
    cache.keep(name(1), CONTENT);
    assertThat(cache.find(name(1))).contains(CONTENT);
  }

  @Test
  void manyWritersAndReadersDoNotDisturbEachOther() {
    ResultCache one = new ResultCache(folder, 1 << 20);
    ResultCache other = new ResultCache(folder, 1 << 20);
    long wrong =
        IntStream.range(0, 2000)
            .parallel()
            .filter(
                i -> {
                  ResultCache mine = i % 2 == 0 ? one : other;
                  mine.keep(name(i % 10), CONTENT);
                  return mine.find(name(i % 10)).filter(found -> !isContent(found)).isPresent();
                })
            .count();

    assertThat(wrong).isZero();
  }

  private static boolean isContent(byte[] found) {
    return Arrays.equals(found, CONTENT);
  }

  @Test
  void oldestGoFirstAndOtherFilesStay() throws IOException {
    ResultCache cache = new ResultCache(folder, 300);
    Path other = Files.write(folder.resolve("notes.md"), new byte[1000]);
    for (int i = 0; i < 30; i++) {
      cache.keep(name(i), CONTENT);
    }
    Instant longAgo = Instant.now().minus(Duration.ofDays(20));
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.from(longAgo));
    }
    assertThat(cache.find(name(7))).isPresent();
    cache.prune();

    assertThat(cache.find(name(7))).isPresent();
    assertThat(files()).hasSizeLessThan(15).contains(other);
  }

  @Test
  void folderThatCannotBeMadeFailsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    ResultCache cache = new ResultCache(file, 1000);
    cache.keep(name(1), CONTENT);
    cache.prune();

    assertThat(cache.find(name(1))).isEmpty();
  }
}
