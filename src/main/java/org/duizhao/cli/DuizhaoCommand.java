// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

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
    subcommands = {
      CheckCommand.class,
      InitCommand.class,
      StatusCommand.class,
      BaselineCommand.class,
      FixCommand.class,
      AlignCommand.class,
      ChecksCommand.class,
      ExplainCommand.class,
      GlossaryCommand.class,
      TrainCommand.class,
      TrainAlignerCommand.class,
      TrainCoverageCommand.class,
      TrainSpellerCommand.class,
      TrainSlipJudgeCommand.class,
      TrainPronounsCommand.class,
      EvaluateCommand.class
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

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "a command is needed: " + String.join(", ", spec.subcommands().keySet()));
  }
}
