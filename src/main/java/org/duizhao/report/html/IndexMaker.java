// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.project.ProjectTree;
import org.jspecify.annotations.Nullable;

/** Sums up a tree for its index page. */
final class IndexMaker {
  private static final Comparator<IndexPage.Line> WORST_FIRST =
      Comparator.comparing((IndexPage.Line line) -> line.tally().critical())
          .thenComparing(line -> line.tally().major())
          .thenComparing(line -> line.tally().minor())
          .thenComparing(line -> line.tally().neutral())
          .reversed()
          .thenComparing(IndexPage.Line::name);

  private final List<IndexPage.Line> pairs = new ArrayList<>();
  private final Map<String, Sum> folders = new TreeMap<>();
  private final boolean compares;
  private Sum all = Sum.NOTHING;
  private int stopping;

  /**
   * @param compares whether there is an earlier report
   */
  IndexMaker(List<HtmlFolder.PairLine> of, boolean compares) {
    this.compares = compares;
    for (HtmlFolder.PairLine pair : of) {
      pairs.add(pair.sum().line(pair.name(), pair.page()));
      folders.merge(folderOf(pair.name()), pair.sum(), Sum::plus);
      all = all.plus(pair.sum());
      stopping += pair.sum().state().equals("stop") ? 1 : 0;
    }
    pairs.sort(WORST_FIRST);
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "./" : path.substring(0, slash + 1);
  }

  IndexPage page(
      Shell shell,
      ProjectTree tree,
      List<IndexPage.Behind> behind,
      List<String> problems,
      @Nullable String termPage) {
    return new IndexPage(
        shell,
        all.state(),
        headline(),
        why(),
        compares ? change() : null,
        all.line("", null),
        folders.entrySet().stream()
            .map(entry -> entry.getValue().line(entry.getKey(), null))
            .sorted(WORST_FIRST)
            .toList(),
        pairs,
        behind,
        tree.missing().stream()
            .map(pair -> ShownText.visible(pair.source() + " → " + pair.target()))
            .toList(),
        tree.orphans().stream().map(ShownText::visible).toList(),
        problems,
        termPage);
  }

  private Say headline() {
    if (all.pairs() == 0) {
      return new Say("Nothing was checked", "没有检查任何文件");
    }
    int total = all.pairs();
    if (stopping > 0) {
      return new Say(
          stopping + " of " + total + (stopping == 1 ? " is" : " are") + " not safe to merge yet",
          total + " 篇译文中有 " + stopping + " 篇暂不宜合并");
    }
    return new Say(
        total == 1 ? "The translation is safe to merge" : "All " + total + " are safe to merge",
        total + " 篇译文都可以合并");
  }

  private Say why() {
    Tally tally = all.tally();
    StringBuilder zh = new StringBuilder();
    for (Severity severity : Severity.worstFirst()) {
      if (tally.of(severity) > 0) {
        zh.append(zh.length() == 0 ? "" : "、");
        zh.append(Wording.of(severity).zh()).append(' ').append(tally.of(severity));
      }
    }
    String issues = Say.count(tally.total(), "issue", "issues");
    return tally.total() == 0
        ? new Say("No issues were found.", "没有发现问题。")
        : new Say(issues + ": " + tally + ".", "共 " + tally.total() + " 个问题：" + zh + "。");
  }

  private Say change() {
    IndexPage.Trend trend = all.trend();
    return new Say(
        "Since the earlier report: " + trend.added() + " new, " + trend.gone() + " gone.",
        "与上次报告相比：新增 " + trend.added() + " 个，消失 " + trend.gone() + " 个。");
  }
}
