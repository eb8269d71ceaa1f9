// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The report for people in a browser: one file that needs no network, both texts side by side with
 * the issues beneath the blocks that they are about.
 *
 * <p>Documents are hostile: the template escapes by context, hyperlinks of the document are shown
 * and not followed, and the page's own policy lets nothing run or load.
 */
final class HtmlReport implements ReportWriter {
  private static final String STYLE_SHEET = "report.css";

  @Override
  public void write(CheckResult result, Writer out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.duizhao.report.page");
    engine.render("report.jte", page(result), new WriterOutput(out));
  }

  private static HtmlPage page(CheckResult result) throws IOException {
    Bitext bitext = result.bitext();
    String style = styleSheet();
    List<String> files =
        Stream.of(bitext.source(), bitext.target())
            .filter(document -> document != null)
            .map(document -> HtmlRuns.visible(document.file().path()))
            .distinct()
            .toList();
    return new HtmlPage(
        style,
        policy(style),
        files.get(files.size() - 1),
        files,
        bitext.shape().description(),
        Tally.of(result.findings()),
        Summary.blocks(bitext),
        result.problems().stream().map(InputProblem::toString).map(HtmlRuns::visible).toList(),
        rows(result));
  }

  private static List<HtmlPage.Row> rows(CheckResult result) {
    Bitext bitext = result.bitext();
    List<Span> sourceMarks = marks(result, bitext.source(), true);
    List<Span> targetMarks = marks(result, bitext.target(), false);
    List<HtmlPage.Row> rows = new ArrayList<>();
    for (PairFindings group : PairFindings.of(result)) {
      rows.add(
          new HtmlPage.Row(
              group.pair().kind().id(),
              group.pair().kind().description(),
              cells(bitext.source(), group.pair().source(), sourceMarks),
              cells(bitext.target(), group.pair().target(), targetMarks),
              group.findings().stream().map(HtmlPage.Item::of).toList()));
    }
    return rows;
  }

  private static List<Span> marks(
      CheckResult result, @Nullable Document document, boolean ofSource) {
    List<Span> marks = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Excerpt excerpt = ofSource ? finding.issue().source() : finding.issue().target();
      if (excerpt != null && document != null && !excerpt.text().isEmpty()) {
        marks.add(excerpt.place());
      }
    }
    return marks;
  }

  private static List<HtmlPage.Cell> cells(
      @Nullable Document document, List<Block> blocks, List<Span> marks) {
    if (document == null) {
      return List.of();
    }
    List<HtmlPage.Cell> cells = new ArrayList<>();
    for (Block block : blocks) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      String role = block.isBoilerplate() ? " boilerplate" : "";
      cells.add(
          new HtmlPage.Cell(
              "block " + kind + " level-" + block.level() + role,
              document.file().lineOf(block.place().start()),
              language(block),
              HtmlRuns.of(block, marks)));
    }
    return cells;
  }

  /** By what the block is written in: in an interleaved file both stand in one document. */
  private static String language(Block block) {
    return Script.countHan(block.text()) > 0 ? "zh" : "en";
  }

  private static String styleSheet() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE_SHEET)) {
      if (in == null) {
        throw new IllegalStateException(STYLE_SHEET + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Content Security Policy Level 3: nothing but the style sheet with this hash. */
  private static String policy(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
