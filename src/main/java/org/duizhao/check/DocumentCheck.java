// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import org.duizhao.document.Document;

/** A check that looks at one document alone, source or target. */
public non-sealed interface DocumentCheck extends Check {
  void check(Document document, DocumentSide side, CheckContext context, IssueSink sink);
}
