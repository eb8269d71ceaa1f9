// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.check.CheckRunner;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;
import org.duizhao.pipeline.UnitSink;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.RunFacts;

/** One run of {@code check --bilingual}: from the file to the exit code. */
final class UnitRun {
  private static final int MOST_PROBLEMS_SHOWN = 20;

  private final CheckRunner runner;
  private final CheckRun run;
  private final Terminal terminal;

  UnitRun(CheckRunner runner, CheckRun run) {
    this.runner = runner;
    this.run = run;
    this.terminal = run.terminal();
  }

  int run(Path file, List<OutputTarget> asked, FailOn failOn)
      throws CannotRunException, InputException, IOException {
    List<OutputTarget> targets = Outputs.of(asked);
    for (OutputTarget target : targets) {
      if (!target.format().writesUnits()) {
        throw new CannotRunException(
            target.format().id()
                + " cannot show bilingual units; take console or json, for instance");
      }
    }
    String name = Destination.shown(file);
    List<Destination> destinations = new ArrayList<>();
    try {
      Sink sink = new Sink(name);
      RunFacts facts = Outputs.facts(failOn);
      for (OutputTarget target : targets) {
        Destination destination = Destination.open(target, terminal);
        destinations.add(destination);
        sink.streamsToTerminal |= target.file() == null;
        sink.writers.add(
            target.format().unitWriter(terminal.style(), facts, name, destination.writer()));
      }
      check(file, name, sink);
      for (Destination destination : destinations) {
        destination.complete();
      }
      return sink.problems > 0 ? Main.COULD_NOT_RUN : failOn.exitCode(sink.tally);
    } finally {
      for (Destination destination : destinations) {
        destination.close();
      }
    }
  }

  private void check(Path file, String name, Sink sink) throws InputException, IOException {
    try (ProgressLine line = new ProgressLine(terminal)) {
      Progress progress = sink.streamsToTerminal ? Progress.SILENT : line;
      long units = new UnitCheck(runner, progress).run(file, name, sink);
      for (FindingsWriter writer : sink.writers) {
        writer.end(units);
      }
    }
    if (sink.tally.total() > run.telling().mostFindings()) {
      run.hideRest(sink.tally.total());
    }
    if (sink.problems > MOST_PROBLEMS_SHOWN) {
      long more = sink.problems - MOST_PROBLEMS_SHOWN;
      terminal.complain(name + ": " + more + " more lines could not be read");
    }
  }

  /** Hands everything to all writers, and counts. */
  private final class Sink implements UnitSink {
    private final String name;
    private final List<FindingsWriter> writers = new ArrayList<>();
    private boolean streamsToTerminal; // where a bar would stand between the issues
    private Tally tally = Tally.NOTHING;
    private long problems;

    Sink(String name) {
      this.name = name;
    }

    @Override
    public void findings(List<Finding> findings) throws IOException {
      List<Finding> sure = run.told(name, findings);
      if (sure.isEmpty()) {
        return;
      }
      long left = Math.max(0, run.telling().mostFindings() - tally.total());
      tally = tally.plus(Tally.of(sure));
      List<Finding> shown = sure.subList(0, (int) Math.min(left, sure.size()));
      for (FindingsWriter writer : writers) {
        writer.findings(name, shown);
      }
    }

    @Override
    public void problem(InputProblem problem) throws IOException {
      problems++;
      if (problems <= MOST_PROBLEMS_SHOWN) {
        terminal.warn(problem.toString());
      }
      for (FindingsWriter writer : writers) {
        writer.problem(problem);
      }
    }
  }
}
