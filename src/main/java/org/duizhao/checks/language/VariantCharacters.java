// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which characters are simplified only and which traditional only: 软 and 軟, but neither 件 nor 乾,
 * which stands in simplified text as well (乾坤).
 *
 * <p>A character that GB 2312 lacks is no common simplified one, and one that Big5 lacks no common
 * traditional one; OpenCC's tables, which take a good half second to load, are asked only about
 * such.
 */
final class VariantCharacters {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  /** In GB 2312 as rare characters, and traditional all the same. */
  private static final String ALSO_TRADITIONAL = "後";

  /** In Big5 as rare characters, and simplified all the same. */
  private static final String ALSO_SIMPLIFIED = "与优体儿听圣坏复宁怀怜惊气洁离网触赶";

  private static final BitSet TRADITIONAL = lackingIn("GB2312", ALSO_TRADITIONAL);
  private static final BitSet SIMPLIFIED = lackingIn("Big5", ALSO_SIMPLIFIED);

  /** Characters of both sorts below which a text does not show what it is written in. */
  private static final int FEW = 8;

  /** Characters of the other sort for each of the one, above which a text is in neither. */
  private static final double MOST_FOREIGN = 0.2;

  /** Foreign characters with one other between them are one stretch. */
  private static final int APART = 2;

  private VariantCharacters() {}

  private static BitSet lackingIn(String charset, String also) {
    StringBuilder all = new StringBuilder();
    for (int c = FIRST; c <= LAST; c++) {
      all.append((char) c);
    }
    byte[] bytes = all.toString().getBytes(Charset.forName(charset));
    BitSet lacking = new BitSet();
    int at = 0;
    for (int c = FIRST; c <= LAST; c++) {
      boolean known = bytes[at] != '?';
      lacking.set(c, !known);
      at += known ? 2 : 1;
    }
    also.chars().forEach(lacking::set);
    return lacking;
  }

  /**
   * Whether the text is simplified, as nearly all its telling characters are; empty when unclear.
   */
  static Optional<Boolean> isSimplified(Iterable<String> texts) {
    int traditional = 0;
    int simplified = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= FIRST && c <= LAST && TRADITIONAL.get(c) != SIMPLIFIED.get(c)) {
          traditional += TRADITIONAL.get(c) ? 1 : 0;
          simplified += SIMPLIFIED.get(c) ? 1 : 0;
        }
      }
    }
    boolean clear =
        traditional + simplified >= FEW
            && Math.min(traditional, simplified) <= MOST_FOREIGN * (traditional + simplified);
    return clear ? Optional.of(simplified > traditional) : Optional.empty();
  }

  /** The stretches of a text that are written in characters of the other sort. */
  static List<Span> foreign(String text, boolean simplified) {
    BitSet suspects = simplified ? TRADITIONAL : SIMPLIFIED;
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > LAST || !suspects.get(c) || !isForeign(c, simplified)) {
        continue;
      }
      Span last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && i - last.end() < APART && isHan(text, last.end(), i)) {
        found.set(found.size() - 1, new Span(last.start(), i + 1));
      } else {
        found.add(new Span(i, i + 1));
      }
    }
    return found;
  }

  private static boolean isHan(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c >= FIRST && c <= LAST);
  }

  private static boolean isForeign(char c, boolean simplified) {
    List<String> own = simplified ? ZhConverterUtil.toSimple(c) : ZhConverterUtil.toTraditional(c);
    return own != null && !own.isEmpty() && !own.contains(String.valueOf(c));
  }

  /**
   * The words in the characters and words of a variant: 軟體 in {@link ChineseVariant#MAINLAND} is
   * 软件.
   *
   * @param variant null for any traditional one
   */
  static String converted(String words, @Nullable ChineseVariant variant) {
    if (variant == null) {
      return ZhConverterUtil.toTraditional(words);
    }
    return switch (variant) {
      case MAINLAND -> ZhConverterUtil.toSimple(words);
      case TAIWAN -> ZhTwConverterUtil.toTraditional(words);
      case HONG_KONG -> ZhHkConverterUtil.toTraditional(words);
    };
  }
}
