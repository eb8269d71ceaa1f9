// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.FindingsWriter;
import org.duizhao.report.form.IndentedXml;

/** A badge for a README: "translation | 2 major" as SVG, with its own text for screen readers. */
public final class BadgeFindings implements FindingsWriter {
  private static final String LABEL = "translation";
  private static final int PER_CHARACTER = 7;
  private static final int PADDING = 10;
  private static final int HEIGHT = 20;
  private static final int BASELINE = 14;

  private final Writer out;
  private Tally tally = Tally.NOTHING;

  public BadgeFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void findings(String path, List<Finding> findings) {
    tally = tally.plus(Tally.of(findings));
  }

  @Override
  public void problem(InputProblem problem) {}

  @Override
  public void end(long checked) throws IOException {
    String value = value();
    int left = width(LABEL);
    int right = width(value);
    IndentedXml xml = new IndentedXml(out, null);
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        String.valueOf(left + right),
        "height",
        String.valueOf(HEIGHT),
        "role",
        "img",
        "aria-label",
        LABEL + ": " + value);
    xml.leaf("title", LABEL + ": " + value);
    box(0, left, "#555", xml);
    box(left, right, colour(), xml);
    text(left / 2, LABEL, xml);
    text(left + right / 2, value, xml);
    xml.close();
    xml.end();
  }

  /** The worst that there is: "1 critical", "no issues". */
  private String value() {
    for (Severity severity : Severity.worstFirst()) {
      if (tally.of(severity) > 0) {
        return tally.of(severity) + " " + severity.id();
      }
    }
    return "no issues";
  }

  private String colour() {
    if (tally.hasAtLeast(Severity.MAJOR)) {
      return "#b3261e";
    }
    return tally.hasAtLeast(Severity.MINOR) ? "#8a6100" : "#2e7d32";
  }

  private static int width(String text) {
    return text.length() * PER_CHARACTER + PADDING;
  }

  private static void box(int x, int width, String colour, IndentedXml xml) throws IOException {
    xml.empty(
        "rect",
        "x",
        String.valueOf(x),
        "width",
        String.valueOf(width),
        "height",
        String.valueOf(HEIGHT),
        "fill",
        colour);
  }

  private static void text(int middle, String text, IndentedXml xml) throws IOException {
    xml.leaf(
        "text",
        text,
        "x",
        String.valueOf(middle),
        "y",
        String.valueOf(BASELINE),
        "fill",
        "#fff",
        "font-family",
        "Verdana,DejaVu Sans,sans-serif",
        "font-size",
        "11",
        "text-anchor",
        "middle");
  }
}
