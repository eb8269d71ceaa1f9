// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.RunFacts;

/**
 * The report for people in a browser: one file that needs no network, both texts side by side with
 * the issues beneath the blocks that they are about.
 *
 * <p>Documents are hostile: the templates escape by context, hyperlinks of the document are shown
 * and not followed, and the page's own policy lets nothing else run or load.
 */
public final class HtmlReport {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.duizhao.report.page");

  private final RunFacts facts;
  private final Shell shell;

  public HtmlReport(RunFacts facts) {
    this.facts = facts;
    this.shell = Shell.of("report", facts.language());
  }

  /**
   * Writes the page of one result.
   *
   * @param out is left open
   */
  public void write(CheckResult result, Writer out) throws IOException {
    write(result, PageFrame.NONE, out);
  }

  /** Writes a page among others, and gives what it says of the whole. */
  Overview write(CheckResult result, PageFrame frame, Writer out) throws IOException {
    Page page = page(result, frame);
    render("report.jte", page, out);
    return page.overview();
  }

  static void render(String template, Object page, Writer out) {
    TEMPLATES.render(template, page, new WriterOutput(out));
  }

  private Page page(CheckResult result, PageFrame frame) {
    Bitext bitext = result.bitext();
    BeadIndex beads = new BeadIndex(result);
    CardMaker cards = new CardMaker(result, beads, facts);
    List<Row> rows = new RowMaker(result, beads, cards).rows();
    List<String> files =
        Stream.of(bitext.source(), bitext.target())
            .filter(document -> document != null)
            .map(document -> ShownText.visible(document.file().path()))
            .distinct()
            .toList();
    return new Page(
        shell,
        frame,
        files.get(files.size() - 1),
        files,
        Wording.of(bitext.shape()),
        OverviewMaker.of(result, facts),
        new ChartMaker(result, rows).charts(),
        result.problems().stream().map(InputProblem::toString).map(ShownText::visible).toList(),
        rows,
        cards.inOrder().stream()
            .filter(card -> card.known() == null)
            .sorted(Comparator.comparing(Card::issue, Issue.MOST_SEVERE_FIRST))
            .toList(),
        links(beads));
  }

  private static List<String> links(BeadIndex beads) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < beads.beads().size(); i++) {
      codes.add(LinkCode.of(beads.bead(i), beads.links(i)));
    }
    return codes;
  }
}
