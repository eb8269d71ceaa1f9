// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.io.IOException;
import java.io.InputStream;
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
import org.duizhao.drift.PairStatus;
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

  /** The mark of a page stands in its first bytes. */
  private static final int HEAD = 512;

  private final Path folder;
  private final RunFacts facts;
  private final UnaryOperator<String> names;
  private final @Nullable EarlierReport earlier;
  private final HtmlReport pages;
  private final @Nullable KnownPages known;
  private final String settings;
  private final List<PairLine> pairs = new ArrayList<>();
  private final List<IndexPage.Behind> behind = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private PageFrame next = PageFrame.NONE;

  /** A pair and its figures. */
  record PairLine(String name, String page, Sum sum) {}

  /**
   * @param folder made when it is not there
   * @param names turns a document's path into its path from the root of the tree
   * @param earlier what to compare with; null for nothing
   * @param known pages of earlier runs; null for none
   */
  public HtmlFolder(
      Path folder,
      RunFacts facts,
      UnaryOperator<String> names,
      @Nullable EarlierReport earlier,
      @Nullable KnownPages known) {
    this.folder = folder;
    this.facts = facts;
    this.names = names;
    this.earlier = earlier;
    this.pages = new HtmlReport(facts);
    this.known = known;
    this.settings = facts.language() + " " + facts.failOn();
  }

  @Override
  public boolean showsTexts() {
    return true;
  }

  /** Whether the page of that result lies there already, however its findings are told. */
  @Override
  public boolean hasTexts(String target, String result) {
    return known != null && headOf(pageOf(names.apply(target))).contains(" " + first(result));
  }

  /** The first part of a page's mark, which names the result. */
  private static String first(String result) {
    return "of-" + result;
  }

  private Path pageOf(String name) {
    return folder.resolve(name + ".html").normalize();
  }

  private static String headOf(Path page) {
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** All that decides what a page shows, told and untold. */
  private String mark(KnownPages store, CheckedPair pair, @Nullable PairStatus status, String of) {
    List<String> parts = new ArrayList<>(List.of(of, settings));
    pair.findings().forEach(one -> parts.add(one.fingerprint() + one.issue().message()));
    pair.suppressed()
        .forEach(one -> parts.add(one.finding().fingerprint() + one.by() + one.reason()));
    pair.problems().forEach(problem -> parts.add(problem.toString()));
    Say old = PageFrame.behind(status);
    parts.add(old == null ? "" : old.en());
    return store.nameOf(parts) + " " + first(of);
  }

  @Override
  public boolean wantsTexts(CheckedPair pair, @Nullable PairStatus status, String result) {
    next = new PageFrame(null, null, PageFrame.behind(status));
    String path = pair.facts().target().path();
    String name = names.apply(path);
    if (next.behind() != null) {
      behind.add(
          new IndexPage.Behind(ShownText.visible(name), address(name + ".html"), next.behind()));
    }
    if (known == null || result.isEmpty()) {
      return true;
    }
    String mark = mark(known, pair, status, result);
    String figures = headOf(pageOf(name)).contains('"' + mark + '"') ? known.find(mark) : null;
    Sum sum = figures == null ? null : Sum.read(figures, trend(path, pair.findings()));
    if (sum == null) {
      next = new PageFrame(null, mark, next.behind());
      return true;
    }
    pairs.add(new PairLine(ShownText.visible(name), address(name + ".html"), sum));
    pair.problems().forEach(this::problem);
    return false;
  }

  @Override
  public void texts(CheckResult result) throws IOException {
    String path = result.bitext().target().file().path();
    String name = names.apply(path);
    Path page = pageOf(name);
    if (!page.startsWith(folder.normalize())) {
      throw new IOException(name + " lies outside of the tree");
    }
    Path above = page.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    int depth = folder.normalize().relativize(page).getNameCount() - 1;
    String index = "../".repeat(depth) + "index.html";
    Overview overview;
    try (WholeFile file = new WholeFile(page)) {
      overview =
          pages.write(result, new PageFrame(index, next.mark(), next.behind()), file.writer());
      file.complete();
    }
    Tally tally = Tally.of(result.findings());
    Sum sum =
        new Sum(
            1,
            overview.state(),
            tally,
            overview.coverage(),
            OverviewMaker.penalty(result.bitext(), tally),
            trend(path, result.findings()));
    if (known != null && next.mark() != null) {
      known.keep(next.mark(), sum.line());
    }
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
                behind,
                problems,
                hasTerms ? TERM_PAGE : null);
    try (WholeFile file = new WholeFile(folder.resolve("index.html"))) {
      HtmlReport.render("index.jte", page, file.writer());
      file.complete();
    }
  }
}
