// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.issue.Issue;

/** Where checks put what they find, and what other documents of the project may say otherwise. */
@FunctionalInterface
public interface IssueSink {
  void report(Issue issue);

  /** Each way of saying a thing once a document; told by a {@link ProjectCheck} only. */
  default void usage(Usage usage) {}
}
