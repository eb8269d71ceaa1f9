// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.bitext;

/**
 * How the two sides of a {@link BlockPair} relate; the name is that of the alignment's TSV form.
 */
public enum PairKind {
  /** Both sides hold text, in the order of the documents. */
  PAIR("pair", "paired", "translated"),
  /** Both sides hold text, but the target stands elsewhere than its neighbours. */
  MOVED("moved", "moved", "translated elsewhere"),
  /** Source only: nothing renders it. */
  OMISSION("omission", "omitted", "nothing in the target renders it"),
  /** Target only: nothing in the source stands behind it. */
  ADDITION("addition", "added", "nothing in the source stands behind it"),
  /** One side only, and none is expected on the other: navigation, by-line, licence, credits. */
  BOILERPLATE("boilerplate", "boilerplate", "boilerplate: no translation expected"),
  /** Target only: part of a second document in the target file, whose source is not given. */
  NO_SOURCE("no-source", "without a source", "no source is given for it");

  private final String id;
  private final String outcome;
  private final String description;

  PairKind(String id, String outcome, String description) {
    this.id = id;
    this.outcome = outcome;
    this.description = description;
  }

  public String id() {
    return id;
  }

  /** What became of such blocks, in a count of them: "3 omitted". */
  public String outcome() {
    return outcome;
  }

  /** Why such a block stands as it does, in words, for reports. */
  public String description() {
    return description;
  }
}
