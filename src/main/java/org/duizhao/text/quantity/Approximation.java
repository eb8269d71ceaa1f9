// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

/** What the words around a number say about its exactness: "nearly 300" and 近 300 are NEARLY. */
public enum Approximation {
  /** Nothing is said. */
  EXACT,
  /** about, around, roughly; 约, 大约, 左右. */
  ABOUT,
  /** nearly, almost, close to; 近, 将近, 接近. */
  NEARLY,
  /** over, more than, above; 超过, 多于, 逾, 多, 余. */
  OVER,
  /** under, less than, fewer than; 不到, 不足, 低于, 少于. */
  UNDER,
  /** at least, no fewer than; 至少, 不少于, 以上. */
  AT_LEAST,
  /** up to, at most, no more than; 至多, 最多, 高达, 以内. */
  AT_MOST
}
