// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.duizhao.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the report shows, in the words and pieces that it shows.
 *
 * @param shell style, script and policy
 * @param frame what is said besides the result
 * @param title of the page: the path of the target
 * @param files the paths, source first
 * @param shape what the input is, in words
 * @param overview what stands first
 * @param charts the figures
 * @param problems of the input, one line each
 * @param rows the whole text, pair by pair
 * @param cards all issues, most severe first
 * @param links of each bead, in the form of {@link LinkCode}
 */
public record Page(
    Shell shell,
    PageFrame frame,
    String title,
    List<String> files,
    Say shape,
    Overview overview,
    Charts charts,
    List<String> problems,
    List<Row> rows,
    List<Card> cards,
    List<String> links) {

  /** Address of the page that lists this one; null when there is none. */
  public @Nullable String index() {
    return frame.index();
  }

  /** By which the next run knows the page; null for none. */
  public @Nullable String mark() {
    return frame.mark();
  }

  /** What has become of the English since; null when nothing is known of that. */
  public @Nullable Say behind() {
    return frame.behind();
  }

  /** Whether anything of the source is there to stand beside the target. */
  public boolean hasSource() {
    return rows.stream().anyMatch(row -> !row.source().isEmpty());
  }

  public Say name(Severity severity) {
    return Wording.of(severity);
  }

  /** The links as JSON; their digits need no escapes. */
  public String linksJson() {
    return links.isEmpty() ? "[]" : "[\"" + String.join("\",\"", links) + "\"]";
  }
}
