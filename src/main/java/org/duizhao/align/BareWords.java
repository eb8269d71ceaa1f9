// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.text.Script;

/**
 * Words without any knowledge of the languages: only what stands in both texts letter for letter is
 * tied. "futex2 合并" gives {@code futex2}, 合 and 并.
 */
final class BareWords implements Words {
  @Override
  public List<Word> english(String text) {
    return cut(text);
  }

  @Override
  public List<Word> chinese(String text) {
    return cut(text);
  }

  @Override
  public List<Tie> ties(String englishKey) {
    return List.of();
  }

  private static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Script.isHan(c)) {
        words.add(new Word(text.substring(i, next), 1));
      } else if (Character.isLetterOrDigit(c)) {
        while (next < text.length() && isWordPart(text.charAt(next))) {
          next++;
        }
        String key = text.substring(i, next).toLowerCase(Locale.ROOT);
        words.add(new Word(key, Math.min(6, 1 + key.length() / 2f)));
      }
      i = next;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || (Character.isLetterOrDigit(c) && !Script.isHan(c));
  }
}
