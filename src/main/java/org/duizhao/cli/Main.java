// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.duizhao.document.InputException;
import picocli.CommandLine;

/**
 * Entry point of the runnable jar.
 *
 * <p>{@code duizhao check news.md news.zh.md} prints what is wrong with the translation and exits
 * with 0 (nothing at or above {@code --fail-on}), 1 (issues) or 2 (could not run).
 */
public final class Main {
  static final int CLEAN = 0;
  static final int ISSUES = 1;
  static final int COULD_NOT_RUN = 2;

  private Main() {}

  /** Runs the command on the process's own streams and exits. */
  @SuppressWarnings("SystemConsoleNull") // with this console, null still means "no terminal"
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base");
    boolean onTerminal = System.console() != null;
    boolean colour = onTerminal && isUnset("NO_COLOR") && !"dumb".equals(System.getenv("TERM"));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, new Terminal(out, err, colour, onTerminal)));
  }

  private static boolean isUnset(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isEmpty();
  }

  /** Runs the command as a program whose output goes to pipes; gives the exit code. */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    return run(args, new Terminal(out, err, false, false));
  }

  private static int run(String[] args, Terminal terminal) {
    try {
      return commandLine(args, terminal).execute(args);
    } finally {
      terminal.flush();
    }
  }

  private static CommandLine commandLine(String[] args, Terminal terminal) {
    CommandLine line = DuizhaoCommand.line(args, new CommandFactory(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, all) -> UsageErrors.report(e, terminal));
    line.setExecutionExceptionHandler((e, at, parsed) -> failed(e, terminal, parsed));
    line.setUsageHelpAutoWidth(false);
    return line;
  }

  private static int failed(Exception e, Terminal terminal, CommandLine.ParseResult parsed) {
    if (e instanceof ClosedPipeException) {
      return CLEAN;
    }
    if (e instanceof IOException) {
      terminal.complain("cannot write the output (" + e.getMessage() + ")");
      return COULD_NOT_RUN;
    }
    if (e instanceof InputException || e instanceof CannotRunException) {
      terminal.complain(String.valueOf(e.getMessage()));
      return COULD_NOT_RUN;
    }
    terminal.complain(
        "internal error ("
            + e
            + "); this is a bug in duizhao: please report it with the output of the same command"
            + " and --debug");
    if (isDebug(parsed)) {
      e.printStackTrace(terminal.err());
    }
    return COULD_NOT_RUN;
  }

  private static boolean isDebug(CommandLine.ParseResult parsed) {
    return parsed.expandedArgs().contains("--debug");
  }
}
