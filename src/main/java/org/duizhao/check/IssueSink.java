// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.issue.Issue;

/** Where checks put what they find. */
@FunctionalInterface
public interface IssueSink {
  void report(Issue issue);
}
