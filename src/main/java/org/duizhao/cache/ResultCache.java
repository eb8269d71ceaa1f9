// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results by their names, one file each.
 *
 * <p>Several threads and processes may share it: a file appears in one step and complete, and what
 * is damaged, cut short or gone is simply not there. When it cannot be written, results are not
 * kept, and nothing fails.
 */
public final class ResultCache {
  /** Raised whenever the form of entries changes in a way that their names do not tell. */
  private static final int MAGIC = 0x445A4331;

  private static final int HEADER = 2 * Integer.BYTES;
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final String UNFINISHED = ".tmp";
  private static final Pattern ENTRY =
      Pattern.compile("(?:[0-9a-f]{2}|stamps)/(?:[0-9a-f]{62,64}|[0-9]{1,20}\\.tmp)");

  /** What the name of something begins with that is no result. */
  static final String STAMPS = "stamps/";

  private static final int FEW = 16;

  private final Path folder;
  private final long mostBytes;
  private final AtomicInteger kept = new AtomicInteger();

  /**
   * @param folder made when the first result is kept
   * @param mostBytes that stay after {@link #prune}
   */
  public ResultCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  private Path file(String name) {
    return name.startsWith(STAMPS)
        ? folder.resolve(name)
        : folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  /** The result of that name, if it is there whole. */
  public Optional<byte[]> find(String name) {
    Path file = file(name);
    try {
      ByteBuffer entry = ByteBuffer.wrap(Files.readAllBytes(file));
      if (entry.remaining() < HEADER || entry.getInt() != MAGIC) {
        return Optional.empty();
      }
      int checksum = entry.getInt();
      byte[] content = new byte[entry.remaining()];
      entry.get(content);
      if (checksum != checksum(content)) {
        return Optional.empty();
      }
      keepYoung(file);
      return Optional.of(content);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What is used stays when old results are dropped. */
  private static void keepYoung(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(A_DAY))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  /** Keeps a result, if that is possible. */
  public void keep(String name, byte[] content) {
    Path file = file(name);
    Path unfinished = null;
    try {
      Path parent = Files.createDirectories(file.getParent());
      unfinished = Files.createTempFile(parent, "", UNFINISHED);
      ByteBuffer entry = ByteBuffer.allocate(HEADER + content.length);
      entry.putInt(MAGIC).putInt(checksum(content)).put(content);
      Files.write(unfinished, entry.array());
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      kept.addAndGet(name.charAt(0) == '0' ? FEW : 1);
    } catch (IOException e) {
      discard(unfinished);
    }
  }

  private static void discard(@Nullable Path unfinished) {
    try {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // It will be dropped with the old ones.
    }
  }

  /** Whether there is a result of that name; it may be damaged. */
  public boolean has(String name) {
    return Files.exists(file(name));
  }

  /**
   * Drops the results that were not used for longest, if new ones have made it too large. Few new
   * ones are left for another run: one in sixteen names makes a run look.
   */
  public void prune() {
    if (kept.get() < FEW) {
      return;
    }
    try {
      List<Entry> entries = entries();
      long bytes = entries.stream().mapToLong(Entry::bytes).sum();
      if (bytes <= mostBytes) {
        return;
      }
      entries.sort(Comparator.comparing(Entry::used));
      for (Entry entry : entries) {
        if (bytes <= mostBytes / 2) {
          break;
        }
        Files.deleteIfExists(entry.file);
        bytes -= entry.bytes;
      }
    } catch (IOException e) {
      // Another process drops the same, or the folder is not ours: the next run tries again.
    }
  }

  private record Entry(Path file, long bytes, FileTime used) {}

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isOurs(file)) {
              entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return entries;
  }

  /** The folder may be one that holds other things, too. */
  private boolean isOurs(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return ENTRY.matcher(path).matches();
  }

  private static int checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return (int) checksum.getValue();
  }
}
