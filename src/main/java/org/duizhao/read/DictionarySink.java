// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

/** Takes the entries of a dictionary: 灯塔, {@code deng1 ta3}, {@code lighthouse}. */
@FunctionalInterface
public interface DictionarySink {
  /**
   * @param word in simplified characters
   * @param pinyin its syllables with blanks between
   * @param glosses in English, with {@code /} between
   */
  void entry(String word, String pinyin, String glosses);
}
