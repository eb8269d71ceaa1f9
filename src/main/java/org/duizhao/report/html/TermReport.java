// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.io.Writer;
import java.util.List;
import org.duizhao.termcare.Defect;
import org.duizhao.termcare.TermUsage;
import org.jspecify.annotations.Nullable;

/**
 * The page of a term base for people in a browser: every entry with how translations render it,
 * those that need a decision first. One file that loads nothing.
 */
public final class TermReport {
  private final String name;
  private final @Nullable String language;

  /**
   * @param name of the term base
   * @param language of the page's own words, "en" or "zh"; null to follow the reader's browser
   */
  public TermReport(String name, @Nullable String language) {
    this.name = name;
    this.language = language;
  }

  /**
   * Writes the page.
   *
   * @param usages of each entry
   * @param defects of the entries
   * @param pairs how many were read to count the usages
   */
  public void write(List<TermUsage> usages, List<Defect> defects, int pairs, Writer out) {
    Shell shell = Shell.of(List.of("table.css", "terms.css"), "terms", language);
    TermPage page = new TermPageMaker(usages, defects).page(shell, ShownText.visible(name), pairs);
    HtmlReport.render("terms.jte", page, out);
  }
}
