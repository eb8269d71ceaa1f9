// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.bitext.Bitext;

/** A check that needs the whole bitext: blocks without counterpart, summaries over a document. */
public non-sealed interface BitextCheck extends Check {
  void check(Bitext bitext, CheckContext context, IssueSink sink);
}
