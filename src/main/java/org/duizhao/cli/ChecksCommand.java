// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duizhao.check.Check;
import org.duizhao.check.CheckInfo;
import org.duizhao.checks.BuiltInChecks;
import picocli.CommandLine.Command;

/** Lists the checks. */
@Command(
    name = "checks",
    description =
        "Lists the checks: id, severity, stability, the profile that it needs, and what each finds.",
    footerHeading = "%nExample:%n",
    footer = "  duizhao checks")
final class ChecksCommand implements Callable<Integer> {
  private final Terminal terminal;

  ChecksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = terminal.reports();
    int width =
        BuiltInChecks.all().stream().mapToInt(check -> check.info().id().length()).max().orElse(1);
    for (Check check : BuiltInChecks.all()) {
      CheckInfo info = check.info();
      String stability = info.stability().name().toLowerCase(Locale.ROOT);
      String form = "%-" + width + "s  %-8s  %-10s  %-8s  %s\n";
      out.write(
          String.format(
              Locale.ROOT,
              form,
              info.id(),
              info.severity().id(),
              stability,
              info.profile().id(),
              info.summary()));
    }
    out.flush();
    return Main.CLEAN;
  }
}
