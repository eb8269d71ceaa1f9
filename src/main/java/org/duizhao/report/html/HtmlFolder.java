// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.CheckedPair;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Tally;
import org.duizhao.project.ProjectTree;
import org.duizhao.report.ProjectReport;
import org.duizhao.report.WholeFile;
import org.duizhao.report.form.RunFacts;
import org.jspecify.annotations.Nullable;

/**
 * The report of a tree for people in a browser: a folder with {@code index.html} and a page for
 * each pair, {@code docs/zh/boot.md.html} for {@code docs/zh/boot.md}. The pages are those of
 * {@link HtmlReport}.
 */
public final class HtmlFolder implements ProjectReport {
  private static final String TERM_PAGE = "terms.html";

  private final Path folder;
  private final RunFacts facts;
  private final UnaryOperator<String> names;
  private final @Nullable EarlierReport earlier;
  private final HtmlReport pages;
  private final List<PairLine> pairs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /** A pair and its figures. */
  record PairLine(String name, String page, Sum sum) {}

  /**
   * @param folder made when it is not there
   * @param names turns a document's path into its path from the root of the tree
   * @param earlier what to compare with; null for nothing
   */
  public HtmlFolder(
      Path folder, RunFacts facts, UnaryOperator<String> names, @Nullable EarlierReport earlier) {
    this.folder = folder;
    this.facts = facts;
    this.names = names;
    this.earlier = earlier;
    this.pages = new HtmlReport(facts);
  }

  @Override
  public boolean showsTexts() {
    return true;
  }

  @Override
  public void texts(CheckResult result) throws IOException {
    String path = result.bitext().target().file().path();
    String name = names.apply(path);
    Path page = folder.resolve(name + ".html").normalize();
    if (!page.startsWith(folder.normalize())) {
      throw new IOException(name + " lies outside of the tree");
    }
    Path above = page.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    int depth = folder.normalize().relativize(page).getNameCount() - 1;
    try (WholeFile file = new WholeFile(page)) {
      pages.write(result, "../".repeat(depth) + "index.html", file.writer());
      file.complete();
    }
    Overview overview = OverviewMaker.of(result, facts);
    Tally tally = Tally.of(result.findings());
    Sum sum =
        new Sum(
            1,
            overview.state(),
            tally,
            overview.coverage(),
            OverviewMaker.penalty(result.bitext(), tally),
            trend(path, result.findings()));
    pairs.add(new PairLine(ShownText.visible(name), address(name + ".html"), sum));
    result.problems().forEach(this::problem);
  }

  private IndexPage.Trend trend(String path, List<Finding> findings) {
    if (earlier == null) {
      return IndexPage.Trend.NONE;
    }
    Set<String> now = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    Set<String> gone = new HashSet<>(earlier.of(path));
    gone.removeAll(now);
    now.removeAll(earlier.of(path));
    return new IndexPage.Trend(now.size(), gone.size());
  }

  /** A path as a relative address: no segment of it can be taken for a scheme or a query. */
  private static String address(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** All that the index tells of a pair is taken from its texts. */
  @Override
  public void pair(CheckedPair pair) {}

  @Override
  public void problem(InputProblem problem) {
    problems.add(ShownText.visible(problem.toString()));
  }

  @Override
  public void end(ProjectTree tree) throws IOException {
    Files.createDirectories(folder);
    boolean hasTerms = Files.isRegularFile(folder.resolve(TERM_PAGE));
    IndexPage page =
        new IndexMaker(pairs, earlier != null)
            .page(
                Shell.of(List.of("table.css", "index.css"), "index", facts.language()),
                tree,
                problems,
                hasTerms ? TERM_PAGE : null);
    try (WholeFile file = new WholeFile(folder.resolve("index.html"))) {
      HtmlReport.render("index.jte", page, file.writer());
      file.complete();
    }
  }
}
