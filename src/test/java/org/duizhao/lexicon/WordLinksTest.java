// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duizhao.text.Span;
import org.duizhao.token.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordLinksTest {
  private static final String EN = "The old driver was removed, and the kernel boots faster now.";
  private static final String ZH = "旧驱动已被移除，内核现在启动得更快。";
  private static final WordAligner ALIGNER = new WordAligner(Lexicon.bundled());

  private static WordLinks links(String en, String zh) {
    return ALIGNER.links(en, zh, 1 << 20).orElseThrow();
  }

  private static Span of(String text, String part) {
    int at = text.indexOf(part);
    return new Span(at, at + part.length());
  }

  @ParameterizedTest
  @CsvSource({"driver, 驱动", "removed, 移除", "kernel, 内核", "faster, 快"})
  void tiesStretchesToWhatRendersThem(String english, String chinese) {
    WordLinks links = links(EN, ZH);
    assertThat(links.chineseOf(of(EN, english)).orElseThrow().of(ZH)).contains(chinese);
    assertThat(links.englishOf(of(ZH, chinese)).orElseThrow().of(EN)).contains(english);
  }

  @Test
  void aStretchThatNothingRendersHasNoCounterpart() {
    String zh = "旧驱动已被移除。";
    WordLinks links = links(EN, zh);
    Span lost = of(EN, "kernel");
    assertThat(links.chineseOf(lost)).isEmpty();
    List<Integer> tokens = links.englishTokensIn(lost);
    assertThat(tokens).hasSize(1);
    assertThat(links.englishCovered(tokens.get(0))).isLessThan(0.5);
    assertThat(links.englishTokensIn(of(EN, "driver")))
        .allMatch(e -> links.englishCovered(e) > 0.8)
        .allMatch(e -> links.alignment().englishCovered(e) > 0.8);
  }

  @Test
  void tokensKnowTheirPlaces() {
    WordLinks links = links(EN, ZH);
    assertThat(links.chineseTokensIn(of(ZH, "内核")))
        .map(z -> links.chineseTokens().get(z))
        .extracting(Token::surface)
        .containsExactly("内核");
    assertThat(links.chineseTokensIn(Span.at(0))).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(ALIGNER.links(EN, ZH, 20)).isEqualTo(Optional.empty());
  }
}
