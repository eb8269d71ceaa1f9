// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.nio.file.Path;
import org.duizhao.document.InputException;
import org.duizhao.read.DocumentReader;
import org.duizhao.report.html.EarlierReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of HTML reports. */
final class PageOptions {
  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      converter = Languages.class,
      description =
          "The language of the HTML report's own words. Default: that of the reader's browser.")
  private @Nullable String language;

  @Option(
      names = "--trend",
      paramLabel = "REPORT.json",
      description =
          "An earlier JSON report, with which the index page of a whole tree compares this run.")
  private @Nullable Path trend;

  /** "en" or "zh"; null to follow the reader's browser. */
  @Nullable String language() {
    return language;
  }

  /** What to compare with; null for nothing. */
  @Nullable EarlierReport earlier() throws InputException {
    return trend == null ? null : EarlierReport.read(DocumentReader.decode(trend));
  }
}
