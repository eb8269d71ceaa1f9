// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

/** Takes paragraphs and their translations. */
@FunctionalInterface
public interface ParagraphSink {
  /**
   * @param article what the paragraph belongs to
   * @param kind {@code p}, {@code h}, {@code li} or {@code q}: paragraph, heading, item, quotation
   */
  void paragraph(String article, String kind, String english, String chinese);
}
