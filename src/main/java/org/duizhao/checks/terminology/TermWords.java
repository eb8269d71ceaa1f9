// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.TermVerdict;

/** How the checks of terms speak of a verdict. */
final class TermWords {
  private static final int SHOWN = 3;

  private TermWords() {}

  /** "cover letter", as it stands in the source. */
  static String quoted(Bead bead, TermVerdict verdict) {
    return "\"" + verdict.term().span().of(bead.source().text()) + "\"";
  }

  /** 封面信; 封面信 or 说明信; 甲, 乙 or 丙. */
  static String expected(TermVerdict verdict) {
    List<String> all = verdict.entry().expected().stream().limit(SHOWN).toList();
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  /** What to put in place of the wrong words; empty when the term base does not say. */
  static List<String> better(TermVerdict verdict) {
    return verdict.entry().withStatus(TermStatus.PREFERRED);
  }
}
