// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.segment;

/** Tells of one language whether a sentence ends at a stop. */
interface StopRules {
  boolean endsSentence(Stop stop);
}
