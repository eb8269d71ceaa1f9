// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.text.Script;

/**
 * The text under one heading, and how much of it is English; a Chinese character counts as much as
 * 2.6 letters, which is what it stands for.
 *
 * @param heading empty for the text before the first heading
 */
record Section(String heading, double english, double all) {
  private static final double HAN = 2.6;
  private static final int LISTED = 5;

  /** The sections of a document that hold text below their heading. */
  static List<Section> of(Document document) {
    List<Section> sections = new ArrayList<>();
    Section open = new Section("", 0, 0);
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.HEADING) {
        sections.add(open);
        open = new Section(block.text(), 0, 0);
      } else if (!block.isBoilerplate() && block.kind() != BlockKind.CODE) {
        double latin = Script.countLatin(block.text());
        double han = HAN * Script.countHan(block.text());
        open = new Section(open.heading, open.english + latin, open.all + latin + han);
      }
    }
    sections.add(open);
    sections.removeIf(section -> section.all == 0);
    return sections;
  }

  /** The first sections with their shares, for a message; empty when there are no headings. */
  static String listed(List<Section> sections) {
    StringBuilder list = new StringBuilder();
    int named = 0;
    int left = 0;
    for (Section section : sections) {
      if (section.heading.isEmpty()) {
        continue;
      }
      if (named < LISTED) {
        String share = percent(section.english / section.all);
        list.append(named == 0 ? " (" : ", ").append(section.heading).append(' ').append(share);
        named++;
      } else {
        left++;
      }
    }
    if (left > 0) {
      list.append(", and ").append(left).append(" more");
    }
    return named == 0 ? "" : list.append(')').toString();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}
