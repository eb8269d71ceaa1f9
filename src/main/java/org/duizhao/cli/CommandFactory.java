// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes the commands, each with the terminal that it writes to. */
final class CommandFactory implements CommandLine.IFactory {
  /** No references to constructors: a class-data archive does not keep what Java makes of these. */
  private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS =
      Map.ofEntries(
          Map.entry(CheckCommand.class, terminal -> new CheckCommand(terminal)),
          Map.entry(BaselineCommand.class, terminal -> new BaselineCommand(terminal)),
          Map.entry(InitCommand.class, terminal -> new InitCommand(terminal)),
          Map.entry(StatusCommand.class, terminal -> new StatusCommand(terminal)),
          Map.entry(FixCommand.class, terminal -> new FixCommand(terminal)),
          Map.entry(AlignCommand.class, terminal -> new AlignCommand(terminal)),
          Map.entry(TrainCommand.class, terminal -> new TrainCommand(terminal)),
          Map.entry(TrainCoverageCommand.class, terminal -> new TrainCoverageCommand(terminal)),
          Map.entry(TrainSpellerCommand.class, terminal -> new TrainSpellerCommand(terminal)),
          Map.entry(TrainSlipJudgeCommand.class, terminal -> new TrainSlipJudgeCommand(terminal)),
          Map.entry(TrainPronounsCommand.class, terminal -> new TrainPronounsCommand(terminal)),
          Map.entry(TrainNegationCommand.class, terminal -> new TrainNegationCommand(terminal)),
          Map.entry(TrainWordSwapsCommand.class, terminal -> new TrainWordSwapsCommand(terminal)),
          Map.entry(
              TrainRenderingTrustCommand.class,
              terminal -> new TrainRenderingTrustCommand(terminal)),
          Map.entry(
              EvaluateCoverageCommand.class, terminal -> new EvaluateCoverageCommand(terminal)),
          Map.entry(TrainAlignerCommand.class, terminal -> new TrainAlignerCommand(terminal)),
          Map.entry(EvaluateAlignCommand.class, terminal -> new EvaluateAlignCommand(terminal)),
          Map.entry(EvaluateBlocksCommand.class, terminal -> new EvaluateBlocksCommand(terminal)),
          Map.entry(EvaluateChecksCommand.class, terminal -> new EvaluateChecksCommand(terminal)),
          Map.entry(EvaluateFlagsCommand.class, terminal -> new EvaluateFlagsCommand(terminal)),
          Map.entry(EvaluateLongCommand.class, terminal -> new EvaluateLongCommand(terminal)),
          Map.entry(
              EvaluateProofreadCommand.class, terminal -> new EvaluateProofreadCommand(terminal)),
          Map.entry(GlossaryConvertCommand.class, terminal -> new GlossaryConvertCommand(terminal)),
          Map.entry(GlossaryDiffCommand.class, terminal -> new GlossaryDiffCommand(terminal)),
          Map.entry(GlossaryMergeCommand.class, terminal -> new GlossaryMergeCommand(terminal)),
          Map.entry(GlossaryCheckCommand.class, terminal -> new GlossaryCheckCommand(terminal)),
          Map.entry(GlossaryUsageCommand.class, terminal -> new GlossaryUsageCommand(terminal)),
          Map.entry(GlossaryExtractCommand.class, terminal -> new GlossaryExtractCommand(terminal)),
          Map.entry(ChecksCommand.class, terminal -> new ChecksCommand(terminal)),
          Map.entry(ExplainCommand.class, terminal -> new ExplainCommand(terminal)));

  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    @Nullable Function<Terminal, Object> command = COMMANDS.get(type);
    return command == null
        ? CommandLine.defaultFactory().create(type)
        : type.cast(command.apply(terminal));
  }
}
