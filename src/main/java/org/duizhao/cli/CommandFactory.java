// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes the commands, each with the terminal that it writes to. */
final class CommandFactory implements CommandLine.IFactory {
  private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS =
      Map.ofEntries(
          Map.entry(CheckCommand.class, CheckCommand::new),
          Map.entry(BaselineCommand.class, BaselineCommand::new),
          Map.entry(InitCommand.class, InitCommand::new),
          Map.entry(StatusCommand.class, StatusCommand::new),
          Map.entry(FixCommand.class, FixCommand::new),
          Map.entry(AlignCommand.class, AlignCommand::new),
          Map.entry(TrainCommand.class, TrainCommand::new),
          Map.entry(TrainCoverageCommand.class, TrainCoverageCommand::new),
          Map.entry(TrainSpellerCommand.class, TrainSpellerCommand::new),
          Map.entry(TrainSlipJudgeCommand.class, TrainSlipJudgeCommand::new),
          Map.entry(TrainPronounsCommand.class, TrainPronounsCommand::new),
          Map.entry(EvaluateCoverageCommand.class, EvaluateCoverageCommand::new),
          Map.entry(TrainAlignerCommand.class, TrainAlignerCommand::new),
          Map.entry(EvaluateAlignCommand.class, EvaluateAlignCommand::new),
          Map.entry(EvaluateBlocksCommand.class, EvaluateBlocksCommand::new),
          Map.entry(EvaluateChecksCommand.class, EvaluateChecksCommand::new),
          Map.entry(EvaluateFlagsCommand.class, EvaluateFlagsCommand::new),
          Map.entry(EvaluateLongCommand.class, EvaluateLongCommand::new),
          Map.entry(EvaluateProofreadCommand.class, EvaluateProofreadCommand::new),
          Map.entry(GlossaryConvertCommand.class, GlossaryConvertCommand::new),
          Map.entry(GlossaryDiffCommand.class, GlossaryDiffCommand::new),
          Map.entry(GlossaryMergeCommand.class, GlossaryMergeCommand::new),
          Map.entry(GlossaryCheckCommand.class, GlossaryCheckCommand::new),
          Map.entry(GlossaryUsageCommand.class, GlossaryUsageCommand::new),
          Map.entry(GlossaryExtractCommand.class, GlossaryExtractCommand::new),
          Map.entry(ChecksCommand.class, ChecksCommand::new),
          Map.entry(ExplainCommand.class, ExplainCommand::new));

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
