// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The digests of a project's files, so that those which have not been touched since the last run
 * need not be read: as in git's index, a file is the same when its number, length and both of its
 * times are. Serves several threads.
 *
 * <p>A file that was changed less than two seconds before it was read is not taken in, since a
 * second change might leave the same times; nor is any where the system does not tell them.
 */
public final class FileStamps {
  private static final Duration SETTLED = Duration.ofSeconds(2);
  private static final int DIGEST = 32;
  private static final String ATTRIBUTES = "unix:size,ino,lastModifiedTime,ctime";

  private final ResultCache cache;
  private final String name;
  private final Duration settled;
  private final Map<String, Stamp> known = new ConcurrentHashMap<>();
  private final AtomicBoolean hasNew = new AtomicBoolean();

  /** What the system says of a file, and what is in it. */
  private record Stamp(long size, long number, long modified, long changed, byte[] digest) {
    boolean isOf(Stamp other) {
      return size == other.size
          && number == other.number
          && modified == other.modified
          && changed == other.changed;
    }
  }

  /**
   * @param root of the project
   */
  public FileStamps(ResultCache cache, Path root) {
    this(cache, root, SETTLED);
  }

  /**
   * @param settled how long a file must have been left alone
   */
  FileStamps(ResultCache cache, Path root, Duration settled) {
    this.cache = cache;
    this.settled = settled;
    String folder = root.toAbsolutePath().normalize().toString();
    this.name = ResultCache.STAMPS + new CacheKey().with("stamps").with(folder).name();
    cache.find(name).ifPresent(this::read);
  }

  /** Gives the bytes of a file. */
  @FunctionalInterface
  public interface Bytes<E extends Exception> {
    byte[] read() throws E;
  }

  /** The digest of a file's content, which is read only when that is not known. */
  public <E extends Exception> byte[] digest(Path file, Bytes<E> content) throws E {
    String path = file.toString();
    Instant now = Instant.now();
    Stamp stamp = stampOf(file);
    Stamp before = known.get(path);
    if (stamp != null && before != null && stamp.isOf(before)) {
      return before.digest;
    }
    byte[] digest = CacheKey.digestOf(content.read());
    if (stamp != null && isSettled(stamp, now)) {
      known.put(path, new Stamp(stamp.size, stamp.number, stamp.modified, stamp.changed, digest));
      hasNew.set(true);
    }
    return digest;
  }

  private boolean isSettled(Stamp stamp, Instant now) {
    long youngest = Math.max(stamp.modified, stamp.changed);
    return youngest < nanos(FileTime.from(now.minus(settled)));
  }

  private static @Nullable Stamp stampOf(Path file) {
    try {
      Map<String, Object> told = Files.readAttributes(file, ATTRIBUTES);
      return told.get("size") instanceof Long size
              && told.get("ino") instanceof Long number
              && told.get("lastModifiedTime") instanceof FileTime modified
              && told.get("ctime") instanceof FileTime changed
          ? new Stamp(size, number, nanos(modified), nanos(changed), new byte[0])
          : null;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** Keeps what is new for the next run, if that is possible. */
  public void keep() {
    if (hasNew.getAndSet(false)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        write(new TreeMap<>(known), out);
      } catch (IOException e) {
        throw new IllegalStateException("an array takes everything", e);
      }
      cache.keep(name, bytes.toByteArray());
    }
  }

  private static void write(Map<String, Stamp> stamps, DataOutputStream out) throws IOException {
    out.writeInt(stamps.size());
    for (Map.Entry<String, Stamp> entry : stamps.entrySet()) {
      out.writeUTF(entry.getKey());
      Stamp stamp = entry.getValue();
      out.writeLong(stamp.size);
      out.writeLong(stamp.number);
      out.writeLong(stamp.modified);
      out.writeLong(stamp.changed);
      out.write(stamp.digest);
    }
  }

  private void read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        long size = in.readLong();
        long number = in.readLong();
        long modified = in.readLong();
        long changed = in.readLong();
        known.put(path, new Stamp(size, number, modified, changed, in.readNBytes(DIGEST)));
      }
    } catch (IOException e) {
      known.clear();
    }
  }
}
