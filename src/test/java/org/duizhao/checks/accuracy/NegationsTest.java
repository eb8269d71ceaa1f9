// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.token.Token;
import org.duizhao.token.TokenPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a negation, on either side. */
final class NegationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It does not start. | not:not",
        "It doesn’t start, and you can't stop it. | n't:not n't:not stop:either",
        "No file was found. | no:no",
        "Never run it without a backup. | never:never without:without",
        "Pin No. 5 says no. | no:either",
        "It failed to start because the path is invalid. | failed:lexical invalid:lexical",
        "Not only fast but small. | not:either only:either but:either",
        "Whether or not you like it. | not:either",
        "It is a catch, isn't it? | n't:either",
        "Try it if you haven't. | n't:either",
        "It holds none or more rows. | none:either",
        "It did not start until June. | not:either until:either",
        "There are no “drivers” for it, and it says “no” to it. | no:no no:either",
        "It ran without problems. | without:soft",
        "Why doesn't it start? | n't:not",
        "Why don't you restart it, and why not now? | n't:either not:either",
        "A not-so-subtle hint. | not:soft",
        "It is late - not early - today. | not:not",
        "Plan a no-downtime upgrade, a no-brainer. | no:soft no:either",
        "Under this unit, the display gives information until Monday. | until:either",
        "An invalid and disallowed name. | invalid:lexical disallowed:affix",
        "An unmounted, password-less disk. | unmounted:affix password-less:affix",
        "Install the note on the north side. |",
      })
  void readsEnglish(String text, String expected) {
    assertThat(shown(EnglishNegations.of(english(text)), english(text))).isEqualTo(or(expected));
    assertThat(EnglishNegations.mayNegate(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "它不支持该格式 | 不:character",
        "没有找到文件，无法打开 | 没有:word 无法:word",
        "该设备未挂载 | 未:affix",
        "除非你有密码，否则避免使用 | 除非:word 否则:either 避免:affix",
        "这与过去不同，但是不错 | 不同:either",
        "你能不能打开它 | 不能:either",
        "无论如何，未来非常重要 |",
      })
  void readsChinese(String text, String expected) {
    List<Negation> found = ChineseNegations.of(chinese(text));
    assertThat(shown(found, chinese(text))).isEqualTo(or(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The printer is ready.", "Save as a file", "n"})
  void passesOverTextWithoutNegations(String text) {
    assertThat(EnglishNegations.mayNegate(text)).isFalse();
    assertThat(EnglishNegations.of(english(text))).noneMatch(n -> n.kind().isSure());
  }

  private static String or(String expected) {
    return expected == null ? "" : expected;
  }

  private static String shown(List<Negation> negations, List<Token> tokens) {
    return String.join(
        " ",
        negations.stream()
            .map(n -> tokens.get(n.token()).form() + ":" + n.kind().name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static List<Token> english(String text) {
    return tokens(text, "").english();
  }

  private static List<Token> chinese(String text) {
    return tokens("", text).chinese();
  }

  private static TokenPair tokens(String english, String chinese) {
    return Lexicon.bundled().tokenizer().tokens(english, chinese);
  }
}
