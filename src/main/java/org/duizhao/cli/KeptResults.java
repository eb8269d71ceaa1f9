// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.cache.CacheKey;
import org.duizhao.cache.FileStamps;
import org.duizhao.cache.PairBytes;
import org.duizhao.cache.PairReader;
import org.duizhao.cache.PairTexts;
import org.duizhao.cache.ResultCache;
import org.duizhao.cache.StalePairs;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.read.RawDocument;
import org.duizhao.report.html.KnownPages;
import org.jspecify.annotations.Nullable;

/** What earlier runs found in pairs, by all that decides it. Serves several threads. */
final class KeptResults implements KnownPages {
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
   * A document that takes part in a result.
   *
   * @param path as it is shown: it tells the format, and what Chinese it is
   * @param digest of its content
   */
  record Part(String path, byte[] digest) {
    static Part of(RawDocument document) {
      return new Part(document.path(), CacheKey.digestOf(document.bytes()));
    }
  }

  /**
   * The name of a pair's result.
   *
   * @param settings a name of the settings that the pair is checked with
   */
  String nameOf(String settings, @Nullable Part source, Part target) {
    CacheKey key = new CacheKey().with(program).with(model).with(settings);
    key.with(target.path()).with(target.digest());
    if (source != null) {
      key.with(source.path()).with(source.digest());
    }
    return key.name();
  }

  /** The digests of the files of a project, some of them known from the last run. */
  FileStamps stamps(Path root) {
    return new FileStamps(cache, root);
  }

  /** Which translations of a project are behind at a commit, as the last run found out. */
  StalePairs stale(Path root, String head) {
    return new StalePairs(cache, root, head);
  }

  /** Whether there is a result of that name, which may be damaged. */
  boolean has(String name) {
    return cache.has(name);
  }

  /**
   * The result of that name; null when it is not there or damaged.
   *
   * @param content of the two documents
   */
  @Nullable FoundPair find(String name, PairTexts content) {
    Optional<byte[]> bytes = cache.find(name);
    try {
      return bytes.isEmpty() ? null : PairReader.read(bytes.get(), content);
    } catch (IOException e) {
      return null;
    }
  }

  void keep(String name, FoundPair found) {
    cache.keep(name, PairBytes.of(found));
  }

  @Override
  public String nameOf(List<String> parts) {
    CacheKey key = new CacheKey().with(program).with("page");
    parts.forEach(key::with);
    return key.name();
  }

  /** A mark holds more than the name of what is kept under it. */
  private static String nameIn(String mark) {
    return mark.substring(0, mark.indexOf(' '));
  }

  @Override
  public @Nullable String find(String mark) {
    Optional<byte[]> figures = cache.find(nameIn(mark));
    return figures.isEmpty() ? null : new String(figures.get(), StandardCharsets.UTF_8);
  }

  @Override
  public void keep(String mark, String figures) {
    cache.keep(nameIn(mark), figures.getBytes(StandardCharsets.UTF_8));
  }

  void prune() {
    cache.prune();
  }
}
