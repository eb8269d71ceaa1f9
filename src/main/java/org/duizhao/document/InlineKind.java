// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.document;

/** The sorts of markup inside a block; {@code `code`} in Markdown is {@link #CODE}. */
public enum InlineKind {
  /** Shown as it stands: its text is in the block's text, and must not be translated. */
  CODE,
  /** A hyperlink ("link" is the tie between two words). */
  HYPERLINK,
  EMPHASIS,
  STRONG,
  STRIKE,
  /** Text put in by a correction, HTML's {@code <ins>}. */
  INSERTION,
  /** An image between words; its text alternative is in the block's text. */
  IMAGE,
  /** A mark that points to a footnote. */
  FOOTNOTE,
  /** Formula: its source is in the block's text, and must not be translated. */
  MATH,
  /** A tag that the reader of the document does not see. */
  RAW_HTML
}
