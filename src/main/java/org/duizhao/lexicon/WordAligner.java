// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;

/**
 * Links the words of an English text and its Chinese translation by two hidden Markov models, one
 * in each direction, whose emissions are the lexicon's odds ratios.
 *
 * <p>In "the driver was removed" and "该驱动已被移除" it ties "driver" to 驱动 and "removed" to 移除. Texts of
 * up to some thousand tokens; the memory is that of five matrices of tokens × tokens. Safe for use
 * by several threads.
 */
public final class WordAligner {
  /** Beyond this many cells the matrices would not fit; such texts are to be cut first. */
  private static final long LARGEST = 1L << 26;

  private final Lexicon lexicon;
  private final ThreadLocal<HmmPass> passes = ThreadLocal.withInitial(HmmPass::new);

  public WordAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Cuts and aligns two texts. */
  public WordAlignment align(String english, String chinese) {
    TokenPair tokens = lexicon.tokenizer().tokens(english, chinese);
    return align(tokens.english(), tokens.chinese());
  }

  /**
   * Cuts and links two texts.
   *
   * @return empty if the texts are so long that their matrix has more than {@code cells} cells
   */
  public Optional<WordLinks> links(String english, String chinese, long cells) {
    TokenPair tokens = lexicon.tokenizer().tokens(english, chinese);
    long size = (tokens.english().size() + 1L) * (tokens.chinese().size() + 1L);
    if (size > Math.min(cells, LARGEST)) {
      return Optional.empty();
    }
    StrengthMatrix strengths = strengths(tokens.english(), tokens.chinese());
    return Optional.of(
        new WordLinks(english, chinese, tokens, align(strengths), strengths, lexicon));
  }

  /**
   * Aligns two token lists; where either is empty, all tokens of the other have no counterpart.
   *
   * @throws IllegalArgumentException if the two are so long that their matrix has over 2^26 cells
   */
  public WordAlignment align(List<Token> english, List<Token> chinese) {
    int m = english.size();
    int n = chinese.size();
    if ((long) (m + 1) * (n + 1) > LARGEST) {
      throw new IllegalArgumentException("texts too long to align: " + m + " and " + n + " tokens");
    }
    return align(strengths(english, chinese));
  }

  WordAlignment align(WordKey[] english, WordKey[] chinese) {
    return align(StrengthMatrix.of(english, chinese, lexicon.strengths()));
  }

  private StrengthMatrix strengths(List<Token> english, List<Token> chinese) {
    LexiconData data = lexicon.data();
    WordKey[] words = WordKey.of(english, data.english());
    return StrengthMatrix.of(words, WordKey.of(chinese, data.chinese()), lexicon.strengths());
  }

  private WordAlignment align(StrengthMatrix strengths) {
    int m = strengths.english();
    int n = strengths.chinese();
    WordAlignment result = new WordAlignment(m, n);
    if (m == 0 || n == 0) {
      Arrays.fill(result.englishNulls(), 1f);
      Arrays.fill(result.chineseNulls(), 1f);
      return result;
    }
    LexiconData data = lexicon.data();
    HmmPass pass = passes.get();
    pass.prepare(m, n);
    strengths.emissions(pass.emissions, false, HmmPass.EMISSION_FLOOR);
    pass.run(m, n, data.englishJumps(), result.ofEnglish(), result.englishNulls());
    pass.prepare(n, m);
    strengths.emissions(pass.emissions, true, HmmPass.EMISSION_FLOOR);
    pass.run(n, m, data.chineseJumps(), result.ofChinese(), result.chineseNulls());
    return result;
  }
}
