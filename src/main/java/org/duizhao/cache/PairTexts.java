// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

/** Gives the texts of a pair that a result in the cache is about, when a report wants them. */
public interface PairTexts {
  /** The English document; asked for only where there is one. */
  String source();

  /** The Chinese document, or the one that holds both languages. */
  String target();
}
