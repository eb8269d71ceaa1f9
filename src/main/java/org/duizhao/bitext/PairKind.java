// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

/**
 * How the two sides of a {@link BlockPair} relate; the name is that of the alignment's TSV form.
 */
public enum PairKind {
  /** Both sides hold text, in the order of the documents. */
  PAIR("pair"),
  /** Both sides hold text, but the target stands elsewhere than its neighbours. */
  MOVED("moved"),
  /** Source only: nothing renders it. */
  OMISSION("omission"),
  /** Target only: nothing in the source stands behind it. */
  ADDITION("addition"),
  /** One side only, and none is expected on the other: navigation, by-line, licence, credits. */
  BOILERPLATE("boilerplate"),
  /** Target only: part of a second document in the target file, whose source is not given. */
  NO_SOURCE("no-source");

  private final String id;

  PairKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
