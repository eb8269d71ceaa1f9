// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** Finds what a translating program says about its work instead of doing it: 以下是翻译结果：, 作为一个语言模型. */
@CheckInfo(
    id = "chat-residue",
    type = IssueType.ADDITION,
    severity = Severity.MAJOR,
    since = "0.1",
    summary = "A translating program's words about its work are in the target")
public final class ChatResidueCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.85;

  private static final Pattern WORDS =
      Pattern.compile(
          "^(?:好的[，,。！!]\\s?)?(?:以下|下面|这)是[^，。：:\\n]{0,16}?(?:翻译|译文|中文版本)(?:结果|内容|版本)?[：:]"
              + "|作为(?:一个|一名|一款)?(?:AI|人工智能|大型|大)?(?:语言模型|语言助手|AI\\s?助手|人工智能助手)"
              + "|请提供(?:您|你)?(?:需要|想要|要)(?:我)?翻译的"
              + "|^(?:翻译结果|翻译如下|译文如下)[：:]"
              + "|(?:根据|按照)(?:您|你)的(?:要求|指示)[，,][^。\\n]{0,20}?翻译",
          Pattern.MULTILINE);

  private static final Pattern IN_SOURCE =
      Pattern.compile("translation|language model|\\bAI\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      Matcher matcher = WORDS.matcher(passage.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (!passage.hidesPartOf(span) && !IN_SOURCE.matcher(text.source()).find()) {
          sink.report(
              says(
                      "\"" + matcher.group() + "\" is about translating, which the source is not",
                      CONFIDENCE)
                  .target(passage.excerpt(span))
                  .issue());
        }
      }
    }
  }
}
