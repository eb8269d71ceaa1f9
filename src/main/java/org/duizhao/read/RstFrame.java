// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import org.duizhao.document.Block.Nesting;

/**
 * Where in the nesting of a document a body stands.
 *
 * @param nesting lists and quotes around it
 * @param depth of all nesting, directives and fields included
 */
record RstFrame(Nesting nesting, int depth) {
  static final RstFrame TOP = new RstFrame(Nesting.NONE, 0);

  RstFrame list() {
    return new RstFrame(new Nesting(nesting.list() + 1, nesting.quote()), depth + 1);
  }

  RstFrame quote() {
    return new RstFrame(new Nesting(nesting.list(), nesting.quote() + 1), depth + 1);
  }

  /** Deeper, in something that is neither list nor quote. */
  RstFrame inner() {
    return new RstFrame(nesting, depth + 1);
  }
}
