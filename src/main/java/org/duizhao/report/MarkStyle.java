// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

/** How a text report makes words stand out. */
public enum MarkStyle {
  /** With ANSI colours, on a terminal. */
  COLOUR,
  /** With a line of carets under the words, wherever colour is not wanted. */
  CARETS
}
