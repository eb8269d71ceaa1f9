// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import picocli.CommandLine.Command;

/** Looks after term bases. */
@Command(
    name = "glossary",
    description = {"Looks after a term base: how it is used and what it lacks.", ""},
    subcommands = {
      GlossaryUsageCommand.class,
      GlossaryExtractCommand.class,
      GlossaryConvertCommand.class
    })
final class GlossaryCommand {}
