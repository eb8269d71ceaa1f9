// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.duizhao.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the report shows, in the words and pieces that it shows.
 *
 * @param shell style, script and policy
 * @param index address of the page that lists this one; null when there is none
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
    @Nullable String index,
    String title,
    List<String> files,
    Say shape,
    Overview overview,
    Charts charts,
    List<String> problems,
    List<Row> rows,
    List<Card> cards,
    List<String> links) {

  public Say name(Severity severity) {
    return Wording.of(severity);
  }

  /** The links as JSON; their digits need no escapes. */
  public String linksJson() {
    return links.isEmpty() ? "[]" : "[\"" + String.join("\",\"", links) + "\"]";
  }
}
