// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duizhao.glossary.TermBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorSeederTest {
  private static final List<SoundUnit> UNITS =
      List.of(
          new SoundUnit("a", "It opened 12 files. They are large.", "它打开了 12 个文件。它们都很大。"),
          new SoundUnit("b", "Pass --force, if %s cannot be read.", "如果无法读取 %s，请传入 --force。"),
          new SoundUnit(
              "c",
              "The “kernel” reads the table first, then it writes the log file.",
              "“内核”首先会把整张表格读取一遍，然后写入日志文件。请稍候。"),
          new SoundUnit(
              "d",
              "All nodes must wait at least 5 seconds and then copy it from the client to the server.",
              "所有节点必须等待至少 5 秒，然后将其从客户端复制到服务器。"),
          new SoundUnit("e", "The load rose by 5 points.", "负载上升了 5 个百分点。"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NUMBER_CHANGED,      0, 它打开了 13 个文件。它们都很大。
          NUMBER_DROPPED,      0, 它打开了  个文件。它们都很大。
          IDENTIFIER,          1, 如果无法读取 %s，请传入 --ofrce。
          PLACEHOLDER_DROPPED, 1, 如果无法读取 ，请传入 --force。
          NEGATION_DROPPED,    1, 如果可以读取 %s，请传入 --force。
          UNTRANSLATED,        0, It opened 12 files. They are large.
          OMITTED_CLAUSE,      2, 然后写入日志文件。请稍候。
          MEASURE_CHANGED,     3, 所有节点必须等待至少 5 小时，然后将其从客户端复制到服务器。
          LIMIT_TURNED,        3, 所有节点必须等待最多 5 秒，然后将其从客户端复制到服务器。
          MODALITY_TURNED,     3, 所有节点可以等待至少 5 秒，然后将其从客户端复制到服务器。
          QUANTITY_TURNED,     3, 部分节点必须等待至少 5 秒，然后将其从客户端复制到服务器。
          PLACES_EXCHANGED,    3, 所有节点必须等待至少 5 秒，然后将其从 服务器 复制到 客户端。
          TRUNCATED,           3, 所有节点必须等待至少 5 秒，
          CHANGE_TURNED,       4, 负载上升到 5 个百分点。
          """)
  void errorIsMade(ErrorKind kind, int unit, String target) {
    TargetErrors errors = new TargetErrors(UNITS, TermBase.bundled());
    assertThat(errors.made(kind, UNITS.get(unit), new Random(1))).contains(target);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER_CHANGED, 2",
    "NEGATION_DROPPED, 0",
    "PLACEHOLDER_DROPPED, 0",
    "LIMIT_TURNED, 0"
  })
  void unitThatCannotBearItIsLeftAlone(ErrorKind kind, int unit) {
    TargetErrors errors = new TargetErrors(UNITS, TermBase.bundled());
    assertThat(errors.made(kind, UNITS.get(unit), new Random(1))).isEmpty();
  }

  @Test
  void sameSeedMakesTheSame() {
    List<SeededUnit> first = new ErrorSeeder(UNITS, TermBase.bundled(), 7).seeded(2);
    assertEquals(first, new ErrorSeeder(UNITS, TermBase.bundled(), 7).seeded(2));
    assertFalse(first.isEmpty());
  }

  @Test
  void everyCopyDiffersFromItsUnitAtItsPlaceOnly() {
    for (SeededUnit seeded : new ErrorSeeder(UNITS, TermBase.bundled(), 3).seeded(10)) {
      SoundUnit sound =
          UNITS.stream().filter(u -> u.id().equals(seeded.original())).findFirst().orElseThrow();
      assertThat(sound.target()).startsWith(seeded.target().substring(0, seeded.place().start()));
      assertThat(sound.target()).endsWith(seeded.target().substring(seeded.place().end()));
      assertThat(seeded.target()).isNotEqualTo(sound.target());
    }
  }

  @Test
  void kindsAreNamedAsInTheTables() {
    List<String> ids =
        new ArrayList<>(Arrays.stream(ErrorKind.values()).map(ErrorKind::id).toList());
    assertThat(ids).contains("number-changed", "halfwidth-punct").doesNotHaveDuplicates();
  }
}
