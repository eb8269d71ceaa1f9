// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.quantity;

/**
 * What a quantity counts or names. "on May 3" reads as {@link #MONTH} 5 and {@link #DAY} 3, as 5 月
 * 3 日 does, so that each part can be compared and pointed at alone.
 */
public enum QuantityKind {
  /** A plain number: 42, forty-two, 四十二. */
  CARDINAL,
  /** A place in an order: 3rd, third, 第三. */
  ORDINAL,
  /** Hundredths; the value of "5%" and 百分之五 is 5, that of 三成 is 30. */
  PERCENT,
  /** A part of a whole: two-thirds, 三分之二; the value is the quotient to 16 digits. */
  FRACTION,
  /** How many times: 20-fold, 3x, 20 倍. */
  MULTIPLE,
  /** A year of the calendar: 2023, 2023 年. */
  YEAR,
  /** Ten years: the 1990s, 20 世纪 90 年代; the value is the first year (or its last two digits). */
  DECADE,
  /** A hundred years: the 20th century, 20 世纪. */
  CENTURY,
  /** A quarter of a year from 1 to 4: Q3, 第三季度. */
  QUARTER,
  /** A month from 1 to 12: in May, 5 月. */
  MONTH,
  /** A day of the month from 1 to 31. */
  DAY,
  /** A day of the week from 1 (Monday) to 7: Sunday, 星期日. */
  WEEKDAY,
  /** A time of day; the value is in seconds since midnight: 3 PM, 15:00, 下午 3 点. */
  TIME,
  /** An amount of money: $5 million, 500 万美元. */
  CURRENCY,
  /** A number with a unit of measure: 64 GB, 5 公里. */
  MEASURE,
  /** A version, address or other dotted number, compared letter for letter: 1.73.0, v5.10-rc3. */
  VERSION,
  /** Digits inside a Latin word (x86, IPv6, RAID0): no quantity, but it may answer for one. */
  IDENTIFIER
}
