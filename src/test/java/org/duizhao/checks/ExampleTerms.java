// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermCondition;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;

/**
 * The term base of an example: one {@code term:} line an entry, {@code cover letter = 封面信 | 说明信 |
 * !提交信}, preferred first, then admitted, forbidden ones with an exclamation mark; {@code Rust = !}
 * stays as it is, {@code pod = 容器荚 | (first)} wants the English at its first mention.
 */
final class ExampleTerms {
  private ExampleTerms() {}

  static TermBase of(List<String> lines) {
    return new TermBase(lines.stream().map(ExampleTerms::entry).toList());
  }

  private static TermEntry entry(String line) {
    String[] sides = line.split("=", 2);
    if (sides[1].strip().equals("!")) {
      EnglishTerm english = new EnglishTerm(sides[0].strip(), List.of(), PartOfSpeech.NOUN, true);
      return new TermEntry(
          sides[0].strip(),
          english,
          List.of(),
          Set.of(TermRule.DO_NOT_TRANSLATE),
          TermCondition.NONE,
          About.NOTHING);
    }
    List<Rendering> renderings = new ArrayList<>();
    Set<TermRule> rules = new HashSet<>();
    for (String term : sides[1].split("\\|")) {
      String text = term.strip();
      if (text.equals("(first)")) {
        rules.add(TermRule.FIRST_MENTION);
        continue;
      }
      if (text.startsWith("!")) {
        renderings.add(new Rendering(text.substring(1), TermStatus.FORBIDDEN));
      } else {
        boolean first = renderings.isEmpty();
        renderings.add(new Rendering(text, first ? TermStatus.PREFERRED : TermStatus.ADMITTED));
      }
    }
    TermEntry plain = TermEntry.of(sides[0].strip(), renderings);
    return new TermEntry(
        plain.id(), plain.english(), renderings, rules, TermCondition.NONE, About.NOTHING);
  }
}
