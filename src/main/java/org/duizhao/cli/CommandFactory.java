// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine;

/** Makes the commands, each with the terminal that it writes to. */
final class CommandFactory implements CommandLine.IFactory {
  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    }
    if (type == FixCommand.class) {
      return type.cast(new FixCommand(terminal));
    }
    if (type == AlignCommand.class) {
      return type.cast(new AlignCommand(terminal));
    }
    if (type == TrainCommand.class) {
      return type.cast(new TrainCommand(terminal));
    }
    if (type == TrainCoverageCommand.class) {
      return type.cast(new TrainCoverageCommand(terminal));
    }
    if (type == EvaluateCoverageCommand.class) {
      return type.cast(new EvaluateCoverageCommand(terminal));
    }
    if (type == TrainAlignerCommand.class) {
      return type.cast(new TrainAlignerCommand(terminal));
    }
    if (type == EvaluateAlignCommand.class) {
      return type.cast(new EvaluateAlignCommand(terminal));
    }
    if (type == EvaluateBlocksCommand.class) {
      return type.cast(new EvaluateBlocksCommand(terminal));
    }
    if (type == EvaluateChecksCommand.class) {
      return type.cast(new EvaluateChecksCommand(terminal));
    }
    if (type == EvaluateLongCommand.class) {
      return type.cast(new EvaluateLongCommand(terminal));
    }
    if (type == EvaluateProofreadCommand.class) {
      return type.cast(new EvaluateProofreadCommand(terminal));
    }
    if (type == ChecksCommand.class) {
      return type.cast(new ChecksCommand(terminal));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
