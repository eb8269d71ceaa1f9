// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine.Command;

/** Measures the tool on data whose right answers are known. */
@Command(
    name = "evaluate",
    description = {"Measures the tool on data whose right answers are known.", ""},
    subcommands = {
      EvaluateAlignCommand.class,
      EvaluateBlocksCommand.class,
      EvaluateChecksCommand.class,
      EvaluateCoverageCommand.class,
      EvaluateFlagsCommand.class,
      EvaluateLongCommand.class,
      EvaluateProofreadCommand.class
    })
final class EvaluateCommand {}
