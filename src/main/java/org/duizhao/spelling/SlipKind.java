// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

/** How a wrong character came about. */
public enum SlipKind {
  /** Another character of the same sound: 放面 for 方面. */
  SAME_SOUND(0),
  /** A character of nearly the same sound: 团腿 for 团队. */
  NEAR_SOUND(3),
  /** A character that looks alike: 己经 for 已经. */
  LOOK_ALIKE(1.5),
  /** A word of two characters that sounds alike: 机遇 for 基于. */
  SAME_SOUND_WORD(1),
  /** Two characters in the wrong order: 件文 for 文件. */
  SWAPPED(2);

  private final double cost;

  SlipKind(double cost) {
    this.cost = cost;
  }

  /** Nats that a slip of this kind is rarer than one of a single sound, by rough guess. */
  double cost() {
    return cost;
  }
}
