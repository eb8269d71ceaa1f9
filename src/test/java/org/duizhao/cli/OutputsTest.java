// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go. */
class OutputsTest {
  @TempDir private Path folder;

  @Test
  void githubGetsTheSummaryOfItsStep() throws CannotRunException {
    List<OutputTarget> github = List.of(new OutputTarget(ReportFormat.GITHUB, null));
    Path summary = folder.resolve("summary");

    assertThat(Outputs.withSummary(github, summary.toString()))
        .containsExactly(github.get(0), new OutputTarget(ReportFormat.MARKDOWN, summary, true));
    assertThat(Outputs.withSummary(github, null)).isEqualTo(github);
    List<OutputTarget> plain = List.of(new OutputTarget(ReportFormat.PLAIN, null));
    assertThat(Outputs.withSummary(plain, summary.toString())).isEqualTo(plain);
  }

  @Test
  void summaryKeepsWhatOtherCommandsOfTheStepWrote() throws IOException, CannotRunException {
    Path summary = folder.resolve("summary");
    Files.writeString(summary, "# Tests\n");
    Terminal terminal =
        new Terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false);
    OutputTarget target = new OutputTarget(ReportFormat.MARKDOWN, summary, true);

    try (Destination destination = Destination.open(target, terminal)) {
      destination.writer().write("more\n");
      destination.complete();
    }

    assertThat(summary).hasContent("# Tests\nmore\n");
  }
}
