// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.util.Optional;
import org.duizhao.cache.CacheKey;
import org.duizhao.cache.PairBytes;
import org.duizhao.cache.PairReader;
import org.duizhao.cache.ResultCache;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.read.RawDocument;
import org.jspecify.annotations.Nullable;

/** What earlier runs found in pairs, by all that decides it. Serves several threads. */
final class KeptResults {
  private final ResultCache cache;
  private final String program;
  private final String model;

  /**
   * @param model a name of the model
   */
  KeptResults(ResultCache cache, String model) {
    this.cache = cache;
    this.program = ProgramIdentity.name();
    this.model = model;
  }

  /**
   * The name of a pair's result. The paths take part: they tell the format, and what Chinese it is.
   *
   * @param settings a name of the settings that the pair is checked with
   */
  String nameOf(String settings, @Nullable RawDocument source, RawDocument target) {
    CacheKey key = new CacheKey().with(program).with(model).with(settings);
    key.with(target.path()).with(target.bytes());
    if (source != null) {
      key.with(source.path()).with(source.bytes());
    }
    return key.name();
  }

  /** The result of that name; null when it is not there or damaged. */
  @Nullable FoundPair find(String name, @Nullable RawDocument source, RawDocument target) {
    Optional<byte[]> bytes = cache.find(name);
    try {
      return bytes.isEmpty() ? null : PairReader.read(bytes.get(), source, target);
    } catch (IOException e) {
      return null;
    }
  }

  void keep(String name, FoundPair found) {
    cache.keep(name, PairBytes.of(found));
  }

  void prune() {
    cache.prune();
  }
}
