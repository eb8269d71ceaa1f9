// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.duizhao.report.MarkStyle;

/** Where the program writes: standard output and standard error, always in UTF-8. */
final class Terminal {
  private final Writer reports;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colour;
  private final boolean live;
  private Verbosity verbosity = Verbosity.NORMAL;

  /**
   * @param colour whether reports may use colours
   * @param live whether a person watches, who wants to see progress
   */
  Terminal(OutputStream out, OutputStream err, boolean colour, boolean live) {
    this.reports =
        new BufferedWriter(
            new OutputStreamWriter(new PipeOutput(out), StandardCharsets.UTF_8), 1 << 16);
    this.out = new PrintWriter(reports);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.colour = colour;
    this.live = live;
  }

  /** Standard output, for lines and help. Errors on it are kept quiet. */
  PrintWriter out() {
    return out;
  }

  /** Standard output, for reports. Throws {@link ClosedPipeException} when nobody reads on. */
  Writer reports() {
    return reports;
  }

  PrintWriter err() {
    return err;
  }

  boolean hasColour() {
    return colour;
  }

  boolean isLive() {
    return live && verbosity != Verbosity.QUIET;
  }

  /** Says more or less from now on. */
  void speak(Verbosity other) {
    verbosity = other;
  }

  /** One line on standard error that a quiet run does without. */
  void hint(String message) {
    if (verbosity != Verbosity.QUIET) {
      complain(message);
    }
  }

  /** One line on standard error of a verbose run. */
  void detail(String message) {
    if (verbosity == Verbosity.VERBOSE) {
      warn(message);
    }
  }

  MarkStyle style() {
    return colour ? MarkStyle.COLOUR : MarkStyle.CARETS;
  }

  /** One line on standard error, after all that was written to standard output. */
  void complain(String message) {
    out.flush();
    warn(message);
  }

  /** One line on standard error, at once. */
  void warn(String message) {
    err.print("duizhao: " + OneLine.of(message) + "\n");
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Tells a reader that went away ({@code | head}) from a disk that is full. */
  private static final class PipeOutput extends OutputStream {
    private final OutputStream out;

    PipeOutput(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw translated(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw translated(e);
      }
    }

    private static IOException translated(IOException e) {
      String message = String.valueOf(e.getMessage());
      boolean closed = message.contains("Broken pipe") || message.contains("pipe is being closed");
      return closed ? new ClosedPipeException(e) : e;
    }
  }
}
