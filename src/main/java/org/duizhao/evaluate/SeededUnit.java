// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import org.duizhao.text.Span;

/**
 * A copy of a sound unit with one error in its target: "12 files" / 12 个文件 as 13 个文件.
 *
 * @param original id of the sound unit
 * @param kind of error: "number-changed"
 * @param source the English
 * @param target the Chinese with the error, without blanks around it
 * @param place of the error in {@code target}; empty where something is missing
 */
public record SeededUnit(String original, String kind, String source, String target, Span place) {
  private static final String UNBALANCED = ErrorKind.UNBALANCED.id();

  /**
   * A copy whose error stands where it differs from the sound unit; a mark that lacks its partner
   * is found by what is left of the pair, which may stand anywhere.
   *
   * @param sound the Chinese of the sound unit
   */
  static SeededUnit of(String original, String kind, String source, String sound, String target) {
    String before = sound.strip();
    String after = target.strip();
    boolean anywhere = kind.equals(UNBALANCED);
    Span place = anywhere ? new Span(0, after.length()) : TextChange.between(before, after).after();
    return new SeededUnit(original, kind, source, after, place);
  }

  /** The unit as a line of a bilingual file. */
  String line() {
    return String.join("\t", original, source, target);
  }
}
