// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.report.form.WellFormed;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place as hosts want it: a path from the root of the repository, and lines and columns from 1.
 *
 * <p>An issue stands at its Chinese, where the translator works; one without Chinese, at its
 * English.
 *
 * @param file that the place is in
 * @param span in that file; may be empty
 */
record HostPlace(SourceFile file, Span span) {

  /** Where the issue is shown. */
  static HostPlace of(Issue issue) {
    Excerpt target = issue.target();
    Excerpt excerpt = target == null ? issue.source() : target;
    if (excerpt == null) {
      throw new IllegalStateException("an issue has a place");
    }
    return of(excerpt);
  }

  /** The English place, when the issue is shown at its Chinese and has both. */
  static @Nullable HostPlace related(Issue issue) {
    Excerpt source = issue.source();
    return source == null || issue.target() == null ? null : of(source);
  }

  static HostPlace of(Excerpt excerpt) {
    return new HostPlace(excerpt.file(), excerpt.place());
  }

  /** {@code docs/zh/news.md}, also when the user gave {@code ./docs/zh/news.md}. */
  String path() {
    return path(file.path());
  }

  static String path(String given) {
    String path = WellFormed.text(given);
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path;
  }

  /** The path as a relative reference (RFC 3986): {@code docs/zh/%E6%96%B0%E9%97%BB.md}. */
  String uri() {
    return uri(file.path());
  }

  static String uri(String given) {
    String path = path(given);
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be quoted: " + path, e);
    }
  }

  Position start() {
    return file.positionOf(span.start());
  }

  /** After the last character. */
  Position end() {
    return file.positionOf(span.end());
  }

  /** The same position with its column counted in bytes of UTF-8, from 1. */
  Position inBytes(Position position) {
    int start = file.startOfLine(position.line());
    String before = file.text().substring(start, start + position.column() - 1);
    return new Position(position.line(), before.getBytes(StandardCharsets.UTF_8).length + 1);
  }
}
