// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine.Command;

/** Looks after term bases. */
@Command(
    name = "glossary",
    description = {
      "Looks after a term base: what is wrong with it, how it is used, what it lacks,"
          + " what a change of it means.",
      ""
    },
    subcommands = {
      GlossaryCheckCommand.class,
      GlossaryUsageCommand.class,
      GlossaryExtractCommand.class,
      GlossaryDiffCommand.class,
      GlossaryMergeCommand.class,
      GlossaryConvertCommand.class
    })
final class GlossaryCommand {}
