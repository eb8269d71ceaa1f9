// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.RunFacts;
import org.duizhao.report.host.BadgeFindings;
import org.duizhao.report.host.CheckstyleFindings;
import org.duizhao.report.host.GithubFindings;
import org.duizhao.report.host.GitlabFindings;
import org.duizhao.report.host.JunitFindings;
import org.duizhao.report.host.MarkdownFindings;
import org.duizhao.report.host.PlainFindings;
import org.duizhao.report.host.RdjsonFindings;
import org.duizhao.report.host.RdjsonlFindings;
import org.duizhao.report.host.SarifFindings;
import org.duizhao.report.html.HtmlReport;

/** The formats of {@code --output}. */
public enum ReportFormat {
  /** For people, on a terminal. */
  CONSOLE,
  /** For people, in a browser: both texts side by side. */
  HTML,
  /** For programs: one object. */
  JSON,
  /** For programs: one object a line. */
  NDJSON,
  /** For editors: {@code path:line:column} a line. */
  PLAIN,
  /** For code hosts and editors. */
  SARIF,
  /** For GitHub Actions: annotations. */
  GITHUB,
  /** For GitLab: Code Quality. */
  GITLAB,
  /** For the test pages of CI systems. */
  JUNIT,
  /** For CI systems that read Checkstyle's XML. */
  CHECKSTYLE,
  /** For reviewdog: one object. */
  RDJSON,
  /** For reviewdog: one object a line. */
  RDJSONL,
  /** For a comment on a pull request. */
  MARKDOWN,
  /** For a README. */
  BADGE;

  /** The name on the command line: {@code ndjson}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportFormat> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ReportFormat::id).toList();
  }

  /**
   * The writer of this format.
   *
   * @param style how the console report marks words; the other formats ignore it
   */
  public ReportWriter writer(MarkStyle style, RunFacts facts) {
    return switch (this) {
      case CONSOLE -> new ConsoleReport(style);
      case HTML -> new HtmlReport(facts)::write;
      case JSON -> new JsonReport();
      default -> new ListReport(out -> list(facts, out));
    };
  }

  /** Whether the format can be written unit by unit. */
  public boolean writesUnits() {
    return this != HTML;
  }

  /**
   * A writer for units that come already paired.
   *
   * @param path of the input, as the user gave it
   */
  public FindingsWriter unitWriter(MarkStyle style, RunFacts facts, String path, Writer out)
      throws IOException {
    return switch (this) {
      case CONSOLE -> new ConsoleUnits(style, out);
      case JSON -> new JsonUnits(path, out);
      case HTML -> throw new IllegalArgumentException("html cannot show single units");
      default -> list(facts, out);
    };
  }

  /** A writer for a whole tree. */
  public ProjectReport projectReport(MarkStyle style, RunFacts facts, Writer out)
      throws IOException {
    return switch (this) {
      case CONSOLE -> new ConsoleProject(style, out);
      case JSON -> new JsonProject(out);
      case HTML -> throw new IllegalArgumentException("html of a tree is a folder");
      default -> new ListProject(list(facts, out));
    };
  }

  /** A writer that lists issues, whatever was checked. */
  private FindingsWriter list(RunFacts facts, Writer out) throws IOException {
    return switch (this) {
      case NDJSON -> new NdjsonFindings(out);
      case PLAIN -> new PlainFindings(out);
      case SARIF -> new SarifFindings(facts, out);
      case GITHUB -> new GithubFindings(out);
      case GITLAB -> new GitlabFindings(out);
      case JUNIT -> new JunitFindings(facts, out);
      case CHECKSTYLE -> new CheckstyleFindings(out);
      case RDJSON -> new RdjsonFindings(out);
      case RDJSONL -> new RdjsonlFindings(out);
      case MARKDOWN -> new MarkdownFindings(facts, out);
      case BADGE -> new BadgeFindings(out);
      case CONSOLE, HTML, JSON -> throw new IllegalStateException(id() + " is no list");
    };
  }
}
