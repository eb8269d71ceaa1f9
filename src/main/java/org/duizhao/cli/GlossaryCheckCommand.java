// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
import org.duizhao.termcare.Defect;
import org.duizhao.termcare.TermBaseCheckup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a term base. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Tells what is wrong with the entries of a term base, a line each: duplicate, conflicting,"
          + " self-contradictory, circular, never-matchable, badly-formed, invisible-character,"
          + " wrong-script; and ambiguous, which is worth a look. Exits with 1 when anything but"
          + " that is found.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  duizhao glossary check terms.csv")
final class GlossaryCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The term base: CSV, TSV, XLSX, TBX or Markdown.")
  private Path file = Path.of("terms.csv");

  GlossaryCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InputException {
    List<InputProblem> problems = TermBaseFile.problems(file);
    if (!problems.isEmpty()) {
      problems.forEach(problem -> terminal.warn(problem.toString()));
      return Main.COULD_NOT_RUN;
    }
    TermBase base = TermBaseFile.read(file);
    List<Defect> defects = TermBaseCheckup.of(base);
    PrintWriter out = new PrintWriter(terminal.reports());
    for (Defect defect : defects) {
      out.print(
          OneLine.of(defect.entry().id() + ": " + defect.kind().id() + ": " + defect.message())
              + "\n");
    }
    out.flush();
    boolean wrong = defects.stream().anyMatch(defect -> defect.kind().isWrong());
    return wrong ? Main.ISSUES : Main.CLEAN;
  }
}
