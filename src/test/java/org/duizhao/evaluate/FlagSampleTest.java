// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;

class FlagSampleTest {
  private static final SourceFile FILE = SourceFile.of("a.zh.md", "它打开了 13 个文件。");

  private static Finding finding(String check, Severity severity, int number) {
    Issue issue =
        new Issue(
            check,
            IssueType.MISTRANSLATION,
            severity,
            0.5,
            "says " + number,
            null,
            Excerpt.gap(FILE, number),
            null,
            null);
    return new Finding(issue, check + number);
  }

  private static FlagSample sample() {
    FlagSample sample = new FlagSample(Severity.MINOR);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      findings.add(finding("common", Severity.MAJOR, i));
    }
    findings.add(finding("rare", Severity.MINOR, 0));
    findings.add(finding("mild", Severity.NEUTRAL, 0));
    sample.add("00042", findings);
    return sample;
  }

  private static List<String> names(FlagSample sample, int size, long seed) {
    return sample.drawn(size, seed).stream().map(flag -> flag.finding().fingerprint()).toList();
  }

  @Test
  void aRareCheckIsDrawnAsOftenAsACommonOne() {
    assertEquals(Map.of("common", 9, "rare", 1), sample().counts());
    List<String> names = names(sample(), 4, 1);
    assertEquals(4, names.size());
    assertEquals("rare0", names.get(3));
  }

  @Test
  void theSeedDecides() {
    assertEquals(names(sample(), 4, 1), names(sample(), 4, 1));
    assertNotEquals(names(sample(), 5, 1), names(sample(), 5, 2));
    assertEquals(10, names(sample(), 100, 1).size());
  }
}
