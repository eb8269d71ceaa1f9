// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.duizhao.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for work that takes longer than a second and is watched. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final int COLUMNS = 78;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void at(String task, long done, long total) {
    if (!terminal.isLive() || System.nanoTime() - start < PATIENCE_NANOS) {
      return;
    }
    if (bar == null) {
      bar = newBar(total);
    }
    bar.setExtraMessage(task);
    bar.maxHint(total);
    bar.stepTo(done);
  }

  private static ProgressBar newBar(long total) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("duizhao")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(COLUMNS)
        .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
