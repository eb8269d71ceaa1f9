// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.check.TargetCheck;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.check.TargetText.Form;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * Finds markup of a format that the file is not written in, so that the reader sees it: 参见
 * [[首页|主页]], [b]注意[/b].
 */
@CheckInfo(
    id = "foreign-markup",
    type = IssueType.MARKUP_TAG,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "Markup of another format is shown to the reader")
public final class ForeignMarkupCheck implements TargetCheck {
  private static final double CONFIDENCE = 0.8;

  /** A name for messages, and what it looks like. */
  private record Sort(String name, Pattern pattern) {
    static Sort of(String name, String regex) {
      return new Sort(name, Pattern.compile(regex));
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          Sort.of("a wiki link", "\\[\\[[^\\[\\]\\n]{1,80}+\\]\\]"),
          Sort.of("a template tag", "\\{%[^%\\n]{1,120}+%\\}"),
          Sort.of("BBCode", "\\[/(?:b|i|u|url|code|img|quote|color|size|list)\\]"),
          Sort.of(
              "Org markup",
              "(?<=[\\s\\p{IsHan}，。：])=[A-Za-z][\\w./-]{1,40}+=(?=[\\s\\p{IsHan}，。：]|$)"),
          Sort.of("wiki emphasis", "'''[^'\\n]{1,80}+'''"),
          Sort.of(
              "an rst role",
              ":(?:ref|doc|code|func|class|term|file|kbd|guilabel):`[^`\\n]{1,80}+`"));

  @Override
  public void check(TargetText text, CheckContext context, IssueSink sink) {
    for (TargetPassage passage : text.passages()) {
      if (mayHold(passage.text())) {
        SORTS.forEach(sort -> look(sort, passage, text.source(), sink));
      }
    }
    StrayTags.of(text).forEach(tag -> sink.report(stray(tag, text.form())));
  }

  private Issue stray(StrayTags.Stray stray, Form form) {
    String others = form == Form.ALONE ? "the rest of the file" : "the source";
    String tag = String.valueOf(stray.tag().target());
    return says("\"" + tag + "\" is an HTML tag, which " + others + " does not have", CONFIDENCE)
        .target(stray.excerpt())
        .issue();
  }

  /** A quick look that most texts do not pass. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("[{='`".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void look(Sort sort, TargetPassage passage, String source, IssueSink sink) {
    Matcher matcher = sort.pattern.matcher(passage.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean sourceHas = sort.pattern.matcher(source).find();
      if (!sourceHas && !isCode(passage, span)) {
        sink.report(
            says(
                    "\""
                        + matcher.group()
                        + "\" is "
                        + sort.name
                        + ", which the source does not have",
                    CONFIDENCE)
                .target(passage.excerpt(span))
                .issue());
      }
    }
  }

  private static boolean isCode(TargetPassage passage, Span span) {
    for (Inline inline : passage.inlines()) {
      boolean code = inline.kind() == InlineKind.CODE || inline.kind() == InlineKind.MATH;
      if (code && inline.range().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
