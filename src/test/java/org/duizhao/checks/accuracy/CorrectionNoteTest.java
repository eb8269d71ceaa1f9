// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.duizhao.document.Block;
import org.duizhao.document.DocumentFormat;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorrectionNoteTest {

  private static Block english(String markdown) {
    SourceFile file = SourceFile.of("note.md", markdown);
    return new DocumentReader().read(file, DocumentFormat.MARKDOWN).blocks().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          It boots. [Update: it does not boot on the old board.] It is small. | [Update: it does not boot on the old board.]
          It boots. (Correction: it does not (yet) boot there.) It is small. | (Correction: it does not (yet) boot there.)
          It boots. [**Update** : it does not boot on the old board.] | [Update : it does not boot on the old board.]
          **Update 2**: the second board does not boot either. | Update 2: the second board does not boot either.
          UPDATE (May 3): the second board does not boot either. | UPDATE (May 3): the second board does not boot either.
          Update, May 3, 2024: the second board does not boot. | Update, May 3, 2024: the second board does not boot.
          Editor's note: the author has since left the company. | Editor's note: the author has since left the company.
          It costs 5 euros. An earlier version of this article gave 4. Buy it. | An earlier version of this article gave 4.
          It costs 5 euros. Sorry for the error. | Sorry for the error.
          It is ~~off~~ on. | off
          """)
  void findsTheNote(String text, String note) {
    Block block = english(text);
    assertThat(CorrectionNote.in(block))
        .extracting(found -> found.range().of(block.text()))
        .containsExactly(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Update the package list: run the first command again.
          Updated: March 3, 2024
          The update: it adds two boards and one more language.
          This article has been read by many people since then.
          See the [update notes](https://example.org/) for details.
          ~~ ~~
          """)
  void takesNoOtherTextForANote(String text) {
    assertThat(CorrectionNote.in(english(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[更新：此功能并未合并。], 1",
    "（2024 年 5 月更新：此功能并未合并。）, 1",
    "**勘误**：会议改在周二。, 1",
    "编者注：作者已离职。, 1",
    "本文最初误写为 4 欧元，现已更正。, 1",
    "请关注：会议改在周二。, 0",
    "它会检查更新并安装。, 0",
  })
  void knowsAChineseNote(String text, int notes) {
    assertThat(ChineseNote.count(english(text))).isEqualTo(notes);
  }

  @Test
  void survivesAGiantOfOpenBrackets() {
    assertThat(CorrectionNote.in(english("(Update: " + "(".repeat(200_000)))).hasSizeLessThan(2);
  }
}
