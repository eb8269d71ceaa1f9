// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

/**
 * What a character is for typography, one table look-up a UTF-16 code unit: in "内核 5.4，（新）" 内 is
 * {@link #HAN}, 5 {@link #DIGIT}, ， {@link #STOP}, （ {@link #OPENING} and ） {@link #CLOSING}.
 */
public enum GlyphKind {
  /** Chinese characters of the basic plane, 々 and 〇 among them. */
  HAN,
  /** Half-width Latin letters, accented ones among them. */
  LATIN,
  /** ASCII digits. */
  DIGIT,
  /** Full-width letters and digits: Ａ, ９. */
  FULL_WIDTH,
  /** Full-width punctuation that ends or divides a sentence: ，。、；：？！. */
  STOP,
  /** Full-width opening brackets and corner marks: （【《「. */
  OPENING,
  /** Full-width closing brackets and corner marks: ）】》」. */
  CLOSING,
  /** Blank, tab, no-break space and ideographic space; not a line feed. */
  SPACE,
  OTHER;

  private static final GlyphKind[] TABLE = table();

  private static final String STOPS = "，。、；：？！";
  private static final String OPENINGS = "（［｛《〈【〔〖「『";
  private static final String CLOSINGS = "）］｝》〉】〕〗」』";

  public static GlyphKind of(char c) {
    return TABLE[c];
  }

  /** Whether the character is full-width punctuation of any sort. */
  public boolean isPunctuation() {
    return this == STOP || this == OPENING || this == CLOSING;
  }

  /** Whether the character is a half-width letter or digit. */
  public boolean isWestern() {
    return this == LATIN || this == DIGIT;
  }

  private static GlyphKind[] table() {
    GlyphKind[] table = new GlyphKind[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      table[c] = classify((char) c);
    }
    return table;
  }

  private static GlyphKind classify(char c) {
    if (STOPS.indexOf(c) >= 0) {
      return STOP;
    }
    if (OPENINGS.indexOf(c) >= 0) {
      return OPENING;
    }
    if (CLOSINGS.indexOf(c) >= 0) {
      return CLOSING;
    }
    if (c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000') {
      return SPACE;
    }
    if (Character.isSurrogate(c)) {
      return OTHER;
    }
    Script script = Script.of(c);
    boolean wide = c >= '\uFF01' && c <= '\uFF5E';
    return switch (script) {
      case HAN -> HAN;
      case LATIN -> wide ? FULL_WIDTH : LATIN;
      case DIGIT -> wide ? FULL_WIDTH : c < 0x80 ? DIGIT : OTHER;
      case CJK_PUNCTUATION, OTHER -> OTHER;
    };
  }
}
