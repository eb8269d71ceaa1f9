// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.check.TargetText;
import org.duizhao.checks.BuiltInChecks;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.ChineseVariant;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variant a text is in, and what does not belong there. */
final class WrongVariantTest {
  private static final String SIMPLIFIED = "这个软件的设置页面会显示您输入的内容，请确认后继续。";
  private static final String TRADITIONAL = "這個軟體的設定頁面會顯示您輸入的內容，請確認後繼續。";

  @ParameterizedTest
  @CsvSource({
    "zh-CN, MAINLAND",
    "zh_cn, MAINLAND",
    "zh-Hans, MAINLAND",
    "zh-Hans-SG, MAINLAND",
    "zh-TW, TAIWAN",
    "zh-Hant, TAIWAN",
    "zh-Hant-HK, HONG_KONG",
    "zh_MO, HONG_KONG"
  })
  void tagsNameVariants(String tag, ChineseVariant variant) {
    assertThat(ChineseVariant.ofTag(tag)).contains(variant);
  }

  @Test
  void otherTagsNameNone() {
    assertThat(List.of("zh", "en", "", "ja-JP", "zh-XX"))
        .allMatch(tag -> ChineseVariant.ofTag(tag).isEmpty());
  }

  @Test
  void textShowsWhatItIs() {
    assertThat(VariantCharacters.isSimplified(List.of(SIMPLIFIED))).isEqualTo(Optional.of(true));
    assertThat(VariantCharacters.isSimplified(List.of(TRADITIONAL))).isEqualTo(Optional.of(false));
    assertThat(VariantCharacters.isSimplified(List.of(SIMPLIFIED, TRADITIONAL))).isEmpty();
    assertThat(VariantCharacters.isSimplified(List.of("你好"))).isEmpty();
    assertThat(VariantCharacters.isSimplified(List.of(""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'---\nlang: zh-TW\n---\n\n這個軟件', news.md, 軟件",
    "'---\ntitle: 甲\n---\n\n這個軟件', docs/zh-tw/news.md, 軟件",
    "這個软件, news.zh_HK.md, 软",
    "这个軟件, docs/zh-Hans/news.md, 軟",
    "这个滑鼠, news.zh-cn.md, 滑鼠"
  })
  void fileDeclaresIt(String text, String path, String flagged) {
    assertThat(flagged(text, path)).containsExactly(flagged);
  }

  @Test
  void partsOfWordsDeclareNothing() {
    assertThat(flagged("这个軟件", "docs/zh-chant/mozh-cn.md")).isEmpty();
  }

  @Test
  void manyPlacesAreOneFinding() {
    String text = String.join("\n\n", List.of("軟體", "記憶體", "硬碟", "磁碟", "滑鼠", "螢幕", "網路"));
    assertThat(flagged(text, "docs/zh-CN/a.md")).hasSize(1);
  }

  @Test
  void longestWordCountsAndLongerOnesExcuse() {
    assertThat(spans("快取记忆体和记忆体")).containsExactly(new Span(0, 5), new Span(6, 9));
    assertThat(spans("解方程式，用联网路由器")).isEmpty();
  }

  /**
   * What our list calls foreign is so after OpenCC's tables, in the sort of characters at least.
   */
  @Test
  void listIsWrittenInTheCharactersOfItsVariant() {
    for (String word : List.of("记忆体", "伺服器", "应用程式", "乙太网")) {
      assertThat(ZhConverterUtil.toSimple(word)).isEqualTo(word);
      assertThat(RegionalWord.occurrences(word, ChineseVariant.MAINLAND)).hasSize(1);
    }
    for (String word : List.of("軟件", "默認", "網絡", "打印機")) {
      assertThat(RegionalWord.occurrences(word, ChineseVariant.TAIWAN)).hasSize(1);
    }
    assertThat(RegionalWord.occurrences("軟件和服務器", null)).hasSize(1);
  }

  private static List<Span> spans(String text) {
    return RegionalWord.occurrences(text, ChineseVariant.MAINLAND).stream()
        .map(RegionalWord.Occurrence::span)
        .toList();
  }

  private static List<String> flagged(String text, String path) {
    CheckSelection selection = new CheckSelection(Set.of("wrong-variant"), Set.of(), Map.of());
    CheckRunner runner = new CheckRunner(BuiltInChecks.all(), selection, CheckContext.plain());
    SourceFile file = SourceFile.of(path, text);
    TargetText target = TargetText.of(new DocumentReader().read(file, DocumentFormat.MARKDOWN));
    return runner.runTarget(target).stream()
        .map(finding -> finding.issue().target())
        .map(place -> place.mark().of(place.context()))
        .toList();
  }
}
