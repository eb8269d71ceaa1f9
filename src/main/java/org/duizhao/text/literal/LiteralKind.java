// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

/**
 * The sorts of literals; in "use {@code --jobs=%d} in ~/.rc" there are an option, a placeholder, a
 * path.
 */
public enum LiteralKind {
  /** What the document marks as code, whatever it holds. */
  CODE,
  /** {@code https://example.org/a#b} */
  URL,
  EMAIL,
  /** {@code <b>}, {@code </b>}, {@code <br/>}: markup of a message. */
  TAG,
  /** {@code &debian;}; the typographic ones ({@code &nbsp;}) are none. */
  ENTITY,
  /** {@code $HOME} */
  VARIABLE,
  /** What a program fills in: {@code %s}, {@code %1$d}, {@code {name}}, <code>${HOME}</code>. */
  PLACEHOLDER,
  /** {@code --force}, {@code -v} */
  OPTION,
  /** {@code /etc/fstab}, {@code ~/.config}, {@code src/main.c} */
  PATH,
  /** {@code main.c} */
  FILE,
  /** {@code futex()} */
  FUNCTION,
  /** {@code io_uring}, {@code std::vector}, {@code quiet=}, a commit's hash */
  IDENTIFIER,
  /** {@code 6.7.1}, {@code v6.7}, {@code 6.7-rc3}; "6.7" alone is a number. */
  VERSION;

  /** Whether each occurrence matters: a program fills in or pairs up every one. */
  public boolean isCounted() {
    return this == PLACEHOLDER || this == TAG || this == ENTITY;
  }
}
