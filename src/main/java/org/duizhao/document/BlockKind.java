// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

/**
 * What a block is. Each kind says what {@link Block#level} counts.
 *
 * <p>"- 已合并 futex2" is a {@link #LIST_ITEM} of level 1.
 */
public enum BlockKind {
  /** Level: 1 for the title, 6 at most. */
  HEADING,
  /** Level: 0. */
  PARAGRAPH,
  /** The first paragraph of a list item; further ones are paragraphs. Level: list depth from 1. */
  LIST_ITEM,
  /** A paragraph in a block quote. Level: quote depth from 1. */
  QUOTE,
  /** Level: column from 1. */
  TABLE_CELL,
  /** Code, and whatever else is shown as it stands (literal blocks, raw HTML). Level: 0. */
  CODE,
  /** The text alternative of an image that stands alone. Level: 0. */
  IMAGE_TEXT,
  /** A value of the front matter or of a field list that holds language. Level: 0. */
  FRONT_MATTER
}
