// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

/**
 * Cuts an English text and its Chinese translation so that what they share is cut alike.
 *
 * <p>"Edit /etc/fstab.d/root" and "编辑 /etc/fstab.d/root" both hold the path as one token.
 */
public final class BilingualTokenizer {
  private final EnglishTokens english = new EnglishTokens();
  private final ChineseWords chinese;

  /**
   * @param words the words that Chinese text is cut into
   */
  public BilingualTokenizer(WordCosts words) {
    this.chinese = new ChineseWords(words);
  }

  public TokenPair tokens(String englishText, String chineseText) {
    SharedLiterals shared = SharedLiterals.between(englishText, chineseText);
    return new TokenPair(
        english.of(englishText, shared.english()), chinese.of(chineseText, shared.chinese()));
  }

  /** The English half alone, for text whose counterpart is not known yet. */
  public EnglishTokens english() {
    return english;
  }

  /** The Chinese half alone, for text whose counterpart is not known yet. */
  public ChineseWords chinese() {
    return chinese;
  }
}
