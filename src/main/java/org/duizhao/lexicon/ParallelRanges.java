// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work on ranges of sentences in several threads. */
final class ParallelRanges {
  private static final int CHUNK = 2048;

  private ParallelRanges() {}

  /** Work on the sentences from {@code from} to {@code to}, exclusive. */
  interface Work {
    void on(int from, int to);
  }

  static void run(int size, int threads, Work work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> jobs = new ArrayList<>();
      for (int from = 0; from < size; from += CHUNK) {
        int start = from;
        jobs.add(pool.submit(() -> work.on(start, Math.min(size, start + CHUNK))));
      }
      for (Future<?> job : jobs) {
        job.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("training failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
