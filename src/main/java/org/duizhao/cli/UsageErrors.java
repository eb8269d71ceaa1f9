// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.List;
import java.util.Optional;
import org.duizhao.text.Nearest;
import picocli.CommandLine;

/** What is said, in one line, about arguments that make no sense. */
final class UsageErrors {
  private UsageErrors() {}

  static int report(CommandLine.ParameterException e, Terminal terminal) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    terminal.complain(message(e, command) + " (see " + name + " --help)");
    return Main.COULD_NOT_RUN;
  }

  private static String message(CommandLine.ParameterException e, CommandLine command) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (e instanceof CommandLine.MissingParameterException) {
      return lowerFirst(String.valueOf(e.getMessage()));
    }
    Throwable cause = e.getCause();
    if (cause instanceof CommandLine.TypeConversionException) {
      return String.valueOf(cause.getMessage());
    }
    return lowerFirst(String.valueOf(e.getMessage()));
  }

  private static String unmatched(String word, CommandLine command) {
    if (word.startsWith("-") && word.length() > 1) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      Optional<String> nearest = Nearest.to(option, command.getCommandSpec().optionsMap().keySet());
      return "unknown option '"
          + option
          + "'"
          + nearest.map(n -> "; did you mean " + n + "?").orElse("");
    }
    if (!command.getSubcommands().isEmpty()) {
      return Nearest.unknown("command", word, List.copyOf(command.getSubcommands().keySet()));
    }
    return "one argument too many: '" + word + "'";
  }

  private static String lowerFirst(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
