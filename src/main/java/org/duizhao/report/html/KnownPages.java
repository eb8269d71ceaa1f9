// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remembered of pages that were written before. */
public interface KnownPages {
  /** A name of all that decides what a page shows. */
  String nameOf(List<String> parts);

  /** What was kept under a name; null for nothing. */
  @Nullable String find(String name);

  /** Keeps the figures of a page, if that is possible. */
  void keep(String name, String figures);
}
