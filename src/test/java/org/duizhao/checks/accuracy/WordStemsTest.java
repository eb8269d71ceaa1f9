// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemsTest {
  private final WordStems stems = new WordStems("presum likely");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          It will presumably boot., true
          LIKELY,                   true
          'It is "likely".',        true
          It is unlikely.,          false
          想必 it boots,             false
          '',                       false
          """)
  void wordIsFoundByItsBeginning(String text, boolean found) {
    assertEquals(found, stems.anyIn(text));
  }
}
