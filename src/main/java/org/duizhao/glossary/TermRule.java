// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

/** What an entry asks for beyond its renderings. */
public enum TermRule {
  /** The English stays as it is: "Rust". */
  DO_NOT_TRANSLATE,
  /** The first mention carries the English in brackets: 容器荚（Pod）. */
  FIRST_MENTION,
  /**
   * Other renderings than the listed ones are fine too, as for words of many senses; only a
   * forbidden one, or that of another entry, is wrong: "file".
   */
  OPEN
}
