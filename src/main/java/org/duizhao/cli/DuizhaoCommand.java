// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, of which everything else is a subcommand. */
@Command(
    name = "duizhao",
    description = {
      "Pairs an English document with its Chinese translation, checks it, and reports.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:issues at or above --fail-on",
      "2:could not run"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  duizhao check news.md news.zh.md",
      "  duizhao align news.md news.zh.md --output news.tmx",
      "  duizhao explain number-mismatch",
      "  duizhao check --help"
    })
final class DuizhaoCommand implements Callable<Integer> {
  @Option(
      names = "--debug",
      description = "On an internal error, print where it happened.",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // the handler of exceptions looks at the arguments
  private boolean debug;

  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("init", InitCommand.class);
    COMMANDS.put("status", StatusCommand.class);
    COMMANDS.put("baseline", BaselineCommand.class);
    COMMANDS.put("fix", FixCommand.class);
    COMMANDS.put("align", AlignCommand.class);
    COMMANDS.put("checks", ChecksCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("glossary", GlossaryCommand.class);
    COMMANDS.put("train", TrainCommand.class);
    COMMANDS.put("train-aligner", TrainAlignerCommand.class);
    COMMANDS.put("train-coverage", TrainCoverageCommand.class);
    COMMANDS.put("train-speller", TrainSpellerCommand.class);
    COMMANDS.put("train-slip-judge", TrainSlipJudgeCommand.class);
    COMMANDS.put("train-pronouns", TrainPronounsCommand.class);
    COMMANDS.put("train-negation", TrainNegationCommand.class);
    COMMANDS.put("train-word-swaps", TrainWordSwapsCommand.class);
    COMMANDS.put("train-rendering-trust", TrainRenderingTrustCommand.class);
    COMMANDS.put("evaluate", EvaluateCommand.class);
  }

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "a command is needed: " + String.join(", ", spec.subcommands().keySet()));
  }

  /**
   * The program with its commands; with the one that the first argument names alone, since the
   * options of all take a tenth of a second to look at.
   */
  static CommandLine line(String[] args, CommandLine.IFactory factory) {
    CommandLine line = new CommandLine(new DuizhaoCommand(), factory);
    boolean namesOne = args.length > 0 && COMMANDS.containsKey(args[0]);
    COMMANDS.forEach(
        (name, type) -> {
          if (!namesOne || name.equals(args[0])) {
            line.addSubcommand(new CommandLine(type, factory));
          }
        });
    return line;
  }
}
