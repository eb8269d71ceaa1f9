// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.List;
import org.duizhao.check.Check;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.CheckSelection;
import org.duizhao.document.InputException;
import org.duizhao.pipeline.Progress;
import org.duizhao.pipeline.UnitCheck;

/** Runs one check, without a term base, on one pair of sentences after the other. */
public final class OneCheck {
  private final UnitCheck unit;

  public OneCheck(Check check) {
    this.unit =
        new UnitCheck(
            new CheckRunner(List.of(check), CheckSelection.all(), CheckContext.plain()),
            Progress.SILENT);
  }

  /** What the check says of a pair. */
  public List<String> messages(String english, String chinese) throws InputException {
    return unit.findings("units.tsv", "u\t" + english + "\t" + chinese, 1).stream()
        .map(finding -> finding.issue().message())
        .toList();
  }
}
