// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

/** Which side of the bitext a document stands on. */
public enum DocumentSide {
  SOURCE,
  TARGET
}
