// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

/**
 * One look at one paragraph, sound or damaged.
 *
 * @param damage what was done; empty for a sound paragraph
 * @param omission whether left-out text was looked for, and not added text
 * @param score of the surest finding; −99 for none
 * @param held share of the damage that the finding holds, 0 to 1
 * @param pure share of the finding that is damage, 0 to 1
 * @param words the damage, or what was found in the sound paragraph
 */
public record CoverageCase(
    String damage,
    boolean omission,
    Group group,
    double score,
    double held,
    double pure,
    String words,
    String english,
    String chinese) {

  /** What sort of paragraph it is. */
  public enum Group {
    LONG("paragraphs of 20 to 150 words"),
    SHORT("shorter paragraphs"),
    HEADING("headings"),
    ITEM("list items"),
    OTHER("others");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /** For people. */
    public String title() {
      return title;
    }

    static Group of(String kind, String english) {
      int words = english.strip().split("\\s+").length;
      return switch (kind) {
        case "h" -> HEADING;
        case "li" -> ITEM;
        case "p" -> words < 20 ? SHORT : words <= 150 ? LONG : OTHER;
        default -> OTHER;
      };
    }
  }

  /** Whether nothing was damaged. */
  public boolean isSound() {
    return damage.isEmpty();
  }
}
