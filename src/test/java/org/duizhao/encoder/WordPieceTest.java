// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "re", "##boot", "##ing", "reboots", "内", "核", ".",
          "##s", "𠀀", "cafe", "un", "##a", "，");

  private static WordPiece tokenizer(boolean lowerCase) {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (String piece : PIECES) {
      vocabulary.put(piece, vocabulary.size());
    }
    return new WordPiece(vocabulary, new WordPiece.Cleaning(lowerCase, lowerCase, true));
  }

  private static String pieces(WordPiece tokenizer, String text, int most) {
    StringBuilder pieces = new StringBuilder();
    for (int number : tokenizer.numbers(text, most)) {
      pieces.append(pieces.isEmpty() ? "" : " ").append(PIECES.get(number));
    }
    return pieces.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebooting 内核.            | [CLS] re ##boot ##ing 内 核 . [SEP]",
        "reboots内核                | [CLS] reboots 内 核 [SEP]",
        "a longest piece            | [CLS] [UNK] [UNK] [UNK] [SEP]",
        "Café，CAFÉ                 | [CLS] cafe ， cafe [SEP]",
        "unab                       | [CLS] [UNK] [SEP]",
        "𠀀𠀀                       | [CLS] 𠀀 𠀀 [SEP]",
        "'re\u200Bbooting\u0000\uFFFD' | [CLS] re ##boot ##ing [SEP]",
        "'re\u3000boot'             | [CLS] re [UNK] [SEP]",
        "''                         | [CLS] [SEP]",
        "'\uD840'                   | [CLS] [SEP]"
      })
  void cutsTextsIntoPieces(String text, String expected) {
    assertThat(pieces(tokenizer(true), text, 99)).isEqualTo(expected);
  }

  @Test
  void keepsCaseWhereTheModelKnowsIt() {
    assertThat(pieces(tokenizer(false), "reboots Reboots café", 99))
        .isEqualTo("[CLS] reboots [UNK] [UNK] [SEP]");
  }

  @Test
  void cutsLongTextsAndKeepsTheirEnd() {
    WordPiece tokenizer = tokenizer(true);
    assertThat(pieces(tokenizer, "内核".repeat(5000), 5)).isEqualTo("[CLS] 内 核 内 [SEP]");
    assertThat(pieces(tokenizer, "rebooting rebooting", 4)).isEqualTo("[CLS] re ##boot [SEP]");
    assertThat(tokenizer.numbers("x".repeat(3_000_000), 256)).containsExactly(2, 1, 3);
  }

  @Test
  void refusesAVocabularyWithoutItsMarks() {
    WordPiece.Cleaning cleaning = new WordPiece.Cleaning(true, true, true);
    assertThatThrownBy(() -> new WordPiece(Map.of("[CLS]", 0), cleaning))
        .hasMessage("the vocabulary has no [SEP]");
  }
}
