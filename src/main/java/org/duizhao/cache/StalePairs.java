// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duizhao.drift.StalePair;
import org.jspecify.annotations.Nullable;

/**
 * Which translations of a project are behind, as the last run found out at the same commit. Serves
 * several threads.
 */
public final class StalePairs {
  private final ResultCache cache;
  private final String name;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final AtomicBoolean hasNew = new AtomicBoolean();

  /**
   * What is known of a pair.
   *
   * @param result name of the pair's result, which changes with its texts
   * @param stale null when it is not behind
   */
  private record Known(String result, @Nullable StalePair stale) {}

  /**
   * @param root of the project
   * @param head the commit that the files on disk come from
   */
  public StalePairs(ResultCache cache, Path root, String head) {
    this.cache = cache;
    String folder = root.toAbsolutePath().normalize().toString();
    this.name = ResultCache.STAMPS + new CacheKey().with("stale").with(folder).with(head).name();
    cache.find(name).ifPresent(this::read);
  }

  /**
   * What is known of a pair; null for nothing.
   *
   * @param result name of the pair's result
   */
  @SuppressWarnings("NullableOptional") // not known, known not to be behind, known to be behind
  public @Nullable Optional<StalePair> find(String target, String result) {
    Known found = known.get(target);
    return found == null || !found.result.equals(result) ? null : Optional.ofNullable(found.stale);
  }

  /**
   * Keeps what was found out.
   *
   * @param stale null when the pair is not behind
   */
  public void add(String target, String result, @Nullable StalePair stale) {
    known.put(target, new Known(result, stale));
    hasNew.set(true);
  }

  /** Keeps what is new for the next run, if that is possible. */
  public void keep() {
    if (hasNew.getAndSet(false)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        out.writeInt(known.size());
        for (Map.Entry<String, Known> entry : new TreeMap<>(known).entrySet()) {
          out.writeUTF(entry.getKey());
          out.writeUTF(entry.getValue().result);
          StalePair stale = entry.getValue().stale;
          out.writeBoolean(stale != null);
          if (stale != null) {
            StaleBytes.write(stale, out);
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException("an array takes everything", e);
      }
      cache.keep(name, bytes.toByteArray());
    }
  }

  private void read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        String target = in.readUTF();
        String result = in.readUTF();
        known.put(target, new Known(result, in.readBoolean() ? StaleBytes.read(in) : null));
      }
    } catch (IOException | RuntimeException e) {
      known.clear();
    }
  }
}
