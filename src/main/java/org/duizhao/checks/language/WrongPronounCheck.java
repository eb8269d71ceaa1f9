// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.bitext.BeadSide;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.PairCheck;
import org.duizhao.check.PairedText;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds 他 and 她 where the English speaks of things: "it starts" / 他启动. */
@CheckInfo(
    id = "wrong-pronoun",
    type = IssueType.SPELLING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A pronoun for people stands for a thing of the source")
public final class WrongPronounCheck implements PairCheck {
  private static final Set<String> PERSON =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "whom");

  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

  /** Other words that 他 is part of: 其他, 吉他; 他人, 他乡. */
  private static final String BEFORE = "其吉排利维";

  private static final String AFTER = "人乡方国日";

  /** Chinese words for people, who may be the ones that "they" are. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "用户|人员|人们|员工|客户|同事|朋友|专家|老师|学生|孩子|团队|公司|[师员]们|[学作读使受发献护理究问者]者|[设工程管][计程序理][师员]");

  /** Characters before a pronoun in which the word that it stands for is looked for. */
  private static final int LOOKED_BACK = 60;

  private static final double LEAST_ODDS = 2.5;
  private static final double CONFIDENCE = 0.7;
  private static final double UNSURE = 0.6;

  @Override
  public void check(PairedText pair, CheckContext context, IssueSink sink) {
    BeadSide target = pair.whole().target();
    String chinese = target.text();
    if (chinese.indexOf('他') < 0 && chinese.indexOf('她') < 0) {
      return;
    }
    String english = pair.whole().source().text();
    Set<String> words = PeopleOrThings.words(english);
    boolean noPerson = Collections.disjoint(words, PERSON);
    boolean thing = noPerson && !Collections.disjoint(words, THING);
    boolean things =
        Collections.disjoint(words, THEY)
            ? thing
            : noPerson && PeopleOrThings.things(english) >= LEAST_ODDS;
    for (int i = 0; i < chinese.length(); i++) {
      if (isPronoun(chinese, i)) {
        boolean plural = i + 1 < chinese.length() && chinese.charAt(i + 1) == '们';
        if (plural ? things && !PEOPLE.matcher(before(chinese, i)).find() : thing) {
          report(target, i, plural, sink);
        }
      }
    }
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - LOOKED_BACK), at);
  }

  private static boolean isPronoun(String text, int i) {
    char c = text.charAt(i);
    boolean begins = i > 0 && BEFORE.indexOf(text.charAt(i - 1)) >= 0;
    boolean ends = i + 1 < text.length() && AFTER.indexOf(text.charAt(i + 1)) >= 0;
    return c == '她' || c == '他' && !begins && !ends;
  }

  private void report(BeadSide target, int at, boolean plural, IssueSink sink) {
    Span span = new Span(at, at + 1);
    String written = span.of(target.text()) + (plural ? "们" : "");
    String source = plural ? "things" : "\"it\"";
    sink.report(
        says(
                "\"" + written + "\" is for people; the source speaks of " + source,
                plural ? UNSURE : CONFIDENCE)
            .target(Excerpt.of(target, span))
            .suggest("它")
            .issue());
  }
}
