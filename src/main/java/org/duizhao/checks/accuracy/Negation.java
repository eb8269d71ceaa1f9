// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

/**
 * A word that negates, or may: "not", "without", 不, 无法.
 *
 * @param token its number among the tokens of its side
 * @param kind what it is taken for
 */
record Negation(int token, Kind kind) {

  /** How sure it is that the other side negates too. */
  enum Kind {
    NOT,
    NO,
    NEVER,
    WITHOUT,
    NOTHING,
    UNLESS,
    /** Negates by its meaning: "fail to", "invalid"; has a rendering of its own or a negation. */
    LEXICAL,
    /** 不, 没, 无 and other single characters. */
    CHARACTER,
    /** 没有, 无法, 不能 and other words. */
    WORD,
    /** "without problems", "may or may not": often rendered without a negation. */
    SOFT,
    /** "unlike", "non-free", 未, 非, 无效: answers for a negation, and needs none. */
    AFFIX,
    /** "until", 才, 避免: may answer for a negation on the other side, and needs none there. */
    EITHER;

    /** Whether the other side should negate too. */
    boolean isSure() {
      return this != EITHER && this != AFFIX;
    }

    /** Whether it is as good as any negation of the other side asks for. */
    boolean answers() {
      return this != EITHER;
    }
  }
}
