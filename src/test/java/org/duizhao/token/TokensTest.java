// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static final Set<String> WORDS = Set.of("内核", "合并", "补丁", "驱动", "移除", "的", "了");

  private final EnglishTokens english = new EnglishTokens();
  private final ChineseWords chinese = new ChineseWords(costs(WORDS));

  private static WordCosts costs(Set<String> words) {
    return new WordCosts() {
      @Override
      public int longest() {
        return 4;
      }

      @Override
      public float cost(CharSequence text, int start, int end) {
        boolean known = words.contains(text.subSequence(start, end).toString());
        return known ? 5 : Float.POSITIVE_INFINITY;
      }
    };
  }

  private static List<String> surfaces(List<Token> tokens) {
    return tokens.stream().map(Token::surface).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It doesn't boot.|It does n't boot .",
        "It doesn’t boot.|It does n’t boot .",
        "the kernel's tree|the kernel 's tree",
        "see https://example.org/a_b?x=1, now|see https://example.org/a_b?x=1 , now",
        "mail root@example.org|mail root@example.org",
        "set foo_bar to 9,842 (50%)|set foo_bar to 9,842 ( 50 % )",
        "on 2024-12-01 at 12:30|on 2024-12-01 at 12:30",
        "wait… no — yes|wait … no — yes",
        "“quoted”|“ quoted ”",
        "user-space tools|user - space tools",
        "Ｆｕｌｌ　ｗｉｄｔｈ １２|Ｆｕｌｌ ｗｉｄｔｈ １２",
        "smile 😀 ok|smile 😀 ok",
        "the word 内核 here|the word 内 核 here",
        "naïve café|naïve café",
      })
  void cutsEnglish(String text, String tokens) {
    assertThat(surfaces(english.of(text))).containsExactly(tokens.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "内核合并了补丁。|内核 合并 了 补丁 。",
        "驱动io_uring已移除|驱动 io_uring 已 移除",
        "３，４号补丁|３ ， ４ 号 补丁",
        "《内核》——补丁……|《 内核 》 —— 补丁 ……",
        "x86的内核6.12|x86 的 内核 6.12",
        "𠮷的补丁|𠮷 的 补丁",
        "移除 https://example.org/a，驱动|移除 https://example.org/a ， 驱动",
      })
  void cutsChinese(String text, String tokens) {
    assertThat(surfaces(chinese.of(text))).containsExactly(tokens.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "running, run",
    "drivers, driver",
    "was, be",
    "n't, not",
    "9842, 9842",
    "aws, aws",
    "Linux, linux",
    "children, child",
    "no, no",
    "re, re",
    "bad, bad",
    "bit, bit",
    "bits, bit",
    "left, left",
    "ground, ground",
    "evening, evening",
    "api, api",
    "APIs, api",
    "via, via",
    "metadata, metadata",
    "formula, formula",
    "criteria, criterion",
    "analyses, analysis",
    "does, do",
    "us, us",
    "has, have",
  })
  void givesBaseForms(String word, String lemma) {
    assertThat(english.of(word)).singleElement().extracting(Token::lemma).isEqualTo(lemma);
  }

  @Test
  void givesTheVerbBeforeNot() {
    assertThat(english.of("It can’t and won't."))
        .extracting(Token::lemma)
        .containsExactly("it", "can", "not", "and", "will", "not", ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9,842|9842",
        "1,2|1,2",
        "1,234,567.8|1234567.8",
        "2024|2024",
        "１２|12",
        "Ｌｉｎｕｘ|linux",
        "ﬁle|file",
        "softwаre|software",
        "soft\u00ADware|software",
        "é|é",
        "e\u0301|é",
      })
  void foldsForms(String text, String form) {
    assertThat(english.of(text)).singleElement().extracting(Token::form).isEqualTo(form);
  }

  @Test
  void unifiesSignsOfBothLanguages() {
    assertThat(chinese.of("，。：；！？（）“”…——"))
        .extracting(Token::form)
        .containsExactly(",", ".", ":", ";", "!", "?", "(", ")", "\"", "\"", "...", "--");
  }

  @Test
  void keepsGivenStretchesWhole() {
    String text = "run a/b.c --x now";
    assertThat(surfaces(english.of(text, List.of(new Span(4, 13)))))
        .containsExactly("run", "a/b.c --x", "now");
  }

  @Test
  void cutsWhatBothSidesShareAlike() {
    TokenPair pair =
        new BilingualTokenizer(costs(WORDS))
            .tokens("Edit 3f2a/../9c(e1):deadbeef00 first.", "先编辑3f2a/../9c(e1):deadbeef00。");
    assertThat(surfaces(pair.english())).contains(":deadbeef00");
    assertThat(surfaces(pair.chinese())).contains(":deadbeef00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see /etc/fstab.d now|先看/etc/fstab.d|/etc/fstab.d",
        "ends at 192.168.0.1.|到192.168.0.1。|192.168.0.1",
        "abcdefgh ijk|abcdefgh|''",
        "a1b2c3d4 here|没有它|''",
      })
  void findsSharedLiterals(String english, String chinese, String literal) {
    SharedLiterals shared = SharedLiterals.between(english, chinese);
    String found = shared.english().isEmpty() ? "" : shared.english().get(0).of(english);
    assertThat(found).isEqualTo(literal);
    assertThat(shared.chinese()).hasSameSizeAs(shared.english());
  }

  @Test
  void keepsPlacesThroughBlanksOfAllSorts() {
    String text = "\tOne\r\ntwo\u3000\u00A0𝐀x\r\n\r\n😀three";
    for (Token token : english.of(text)) {
      assertThat(token.span().of(text)).isEqualTo(token.surface());
    }
    assertThat(surfaces(english.of(text))).startsWith("One", "two").endsWith("😀", "three");
  }

  @Test
  void losesNoVisibleCharacterOfAnyText() {
    Random random = new Random(7);
    String letters = "aZ9'’.,-_/@:&<>(\"“”… \t\r\n内核合并的补丁。，—é\u0301\u00ADо😀\uD800\uDC00ﬁ½①𠮷か한\0";
    for (int run = 0; run < 3000; run++) {
      StringBuilder builder = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        builder.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = builder.toString();
      check(text, english.of(text));
      check(text, chinese.of(text));
    }
  }

  private static void check(String text, List<Token> tokens) {
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(text)).isEqualTo(token.surface());
      String gap = text.substring(end, token.span().start());
      assertThat(gap.chars().anyMatch(Character::isLetterOrDigit)).as(text + "|" + gap).isFalse();
      end = token.span().end();
    }
    String rest = text.substring(end);
    assertThat(rest.chars().anyMatch(Character::isLetterOrDigit)).as(text + "|" + rest).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a", "内", "é", "1", "'", "\u0301", "<", "-", "@", "/"})
  void survivesOneCharacterAHundredThousandTimes(String letter) {
    String text = letter.repeat(100_000);
    assertThat(english.of(text)).isNotNull();
    assertThat(chinese.of(text)).isNotNull();
  }
}
