// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;

/**
 * The term base of an example: one {@code term:} line an entry, {@code cover letter = 封面信 | 说明信 |
 * !提交信}, preferred first, then admitted, forbidden ones with an exclamation mark.
 */
final class ExampleTerms {
  private ExampleTerms() {}

  static TermBase of(List<String> lines) {
    return new TermBase(lines.stream().map(ExampleTerms::entry).toList());
  }

  private static TermEntry entry(String line) {
    String[] sides = line.split("=", 2);
    List<String> preferred = new ArrayList<>();
    List<String> admitted = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    for (String term : sides[1].split("\\|")) {
      String text = term.strip();
      if (text.startsWith("!")) {
        forbidden.add(text.substring(1));
      } else {
        (preferred.isEmpty() ? preferred : admitted).add(text);
      }
    }
    String source = sides[0].strip();
    return new TermEntry(
        source, source, List.of(), false, preferred, admitted, List.of(), forbidden, false,
        List.of(), "");
  }
}
