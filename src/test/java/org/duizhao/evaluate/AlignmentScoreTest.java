// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.evaluate.GoldBeads.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignmentScoreTest {
  @TempDir private Path folder;

  private List<Numbers> beads(String... lines) throws Exception {
    return GoldBeads.read(Files.writeString(folder.resolve("beads"), String.join("\n", lines)));
  }

  @Test
  void countsExactBeadsEmptyOnesAmongThem() throws Exception {
    AlignmentScore score = new AlignmentScore();
    score.add(
        beads("[0]:[0]", "[1]:[1, 2]", "[2]:[]", "[3]:[3]"),
        beads("[0]:[0]", "[1]:[1]", "[]:[2]", "[2]:[]", "[3]:[3]"));
    assertEquals(3 / 4.0, score.strict().precision(), 1e-9);
    assertEquals(3 / 5.0, score.strict().recall(), 1e-9);
    assertEquals(2 / 3.0, score.strict().f1(), 1e-9);
    assertEquals(2, score.strictMatched().right());
    assertEquals(3, score.strictMatched().proposed());
    assertEquals(1, score.lax().precision(), 1e-9);
    assertEquals(1, score.lax().recall(), 1e-9);
    assertEquals(1, score.byType().get("1-0").right());
  }

  @Test
  void sharingOneSideOnlyIsNotLaxlyRight() throws Exception {
    AlignmentScore score = new AlignmentScore();
    score.add(beads("[0]:[0]", "[1]:[1]"), beads("[0]:[1]", "[1]:[0]"));
    assertEquals(0, score.lax().right());
    assertEquals(0, score.strict().f1(), 1e-9);
  }

  @Test
  void nothingProposedScoresZero() {
    assertEquals(0, new AlignmentScore().strict().f1(), 1e-9);
  }

  @Test
  void aLineThatIsNoBeadIsNamed() {
    InputException problem = assertThrows(InputException.class, () -> beads("[0]:[0]", "1 - 1"));
    assertEquals(2, problem.problem().position().line());
    assertEquals("not a bead; expected a line such as [0, 1]:[2]", problem.problem().message());
  }
}
