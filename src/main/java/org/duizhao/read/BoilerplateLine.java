// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.regex.Pattern;
import org.duizhao.document.Block.Role;
import org.jspecify.annotations.Nullable;

/**
 * Forms of lines of which no translation is expected. Each form fits a whole line, so that a
 * sentence that merely mentions an author or a licence stays content.
 *
 * <p>"By Jane Doe", "作者：陈晓", "March 4, 2026" and "via: https://example.org/1" fit; "By default the
 * cache is off." and "作者认为这样更快。" do not.
 */
enum BoilerplateLine {
  /** An address alone; says nothing unless another line does. */
  ADDRESS(null, "<?+https?://\\S++>?+"),
  /** A date alone, or with a word like "Posted". */
  DATE(
      Role.BYLINE,
      "(?:(?:Posted|Published|Updated|Last updated|Written|Date)(?: on)?+[: ]++)?+"
          + Forms.DATE
          + "[.。]?+"),
  /** "By Jane Doe", "Posted by Jane Doe on March 4, 2026". */
  AUTHOR(
      Role.BYLINE,
      "(?:(?:Posted|Published|Written|Story)[ ]++)?+[Bb]y:?+[ ]++"
          + Forms.NAME
          + "(?:(?:[ ]*+[,|•·–—-]|[ ]++on)?+[ ]++"
          + Forms.DATE
          + ")?+"),
  AUTHOR_LABEL(
      Role.BYLINE,
      "(?:作者|原作者|原文作者|撰文|编辑|编者|记者|时间|日期|发布时间|更新时间|仓库|赞助|Authors?+|Editor|Written by)"
          + "[ ]*+[:：].{1,100}"),
  /** "译者：陈晓", "校对：…", "Translated by …". */
  TRANSLATOR(
      Role.CREDIT,
      "(?:LCTT[ ]?+)?+(?:译者|翻译|校对|校对者|审校|审核|选题|排版|译文出自|本文永久链接|译者简介|Translator|Translated by"
          + "|Proofreader)[ ]*+[:：].{0,300}"),
  TRANSLATED_BY(Role.CREDIT, "Translated by[ ]++" + Forms.NAME + "[.]?+"),
  /** "via: https://…", "原文链接：…"; "Source: Example Data Ltd" is the caption of a figure. */
  ORIGIN(
      Role.CREDIT,
      "(?:via|原文地址|原文链接|译文链接|英文原文)[ ]*+[:：].{0,300}"
          + "|(?:source|original|original article|来源|出处|原文)[ ]*+[:：][ ]*+<?+https?://\\S++"),
  MACHINE(
      Role.CREDIT,
      "(?:由[ ]*+)?+(?:ChatGPT|GPT-?+[0-9a-z.]++|DeepL|Google|Machine|机器)[ ]*+"
          + "(?:translation|translated|翻译|机翻)"),
  /** "本文由 译社 组织编译，技术站 推出". */
  COMPILED(Role.CREDIT, "本文由.{1,200}(?:编译|翻译|推出|译制).{0,60}"),
  /** "（译注：…）", "（题图：…）". */
  TRANSLATOR_NOTE(Role.CREDIT, "[（(【\\[]?+(?:LCTT[ ]?+)?+(?:译者注|译注|译者按|题图)[ ]*+[:：].{1,400}"),
  TRANSLATION_PROJECT(Role.CREDIT, "如果发现译文存在错误.{0,300}|\\S{0,12}翻译计划[ ]?+是一个.{1,400}"),
  COPYRIGHT(
      Role.LICENCE,
      "(?:Copyright|©|\\([cC]\\)|版权所有|.{1,40}版权所有)(?:[ ]*+[©:：]|[ ]*+\\([cC]\\))?+"
          + "(?:.{0,60}(?:19|20)[0-9]{2}.{0,200}|.{0,60})"),
  LICENSED(
      Role.LICENCE,
      "(?:Except (?:as|where) otherwise noted, .{0,80}|(?:The )?+(?:text|content) of )?+(?:this|the)"
          + "[ ](?:article|work|post|page|site|website|blog|document|translation|tutorial)(?: is)?+"
          + "(?: also)?+ (?:licen[sc]ed|available|distributed|published) under .{1,200}"),
  LICENCE_NAME(
      Role.LICENCE,
      "(?:CC[ -]BY.{0,60}|Creative Commons .{1,100}|All rights reserved[.]?+"
          + "|(?:本文|本作品|本站|本书).{0,20}(?:采用|使用|遵循|基于).{0,80}(?:许可|协议).{0,80}"
          + "|转载请.{1,60}|未经.{1,20}(?:许可|授权).{1,40})"),
  COMMENTS(
      Role.NAVIGATION,
      "(?:\\(?+Log in\\)?+ )?+to post comments|\\(?+Log in to post comments\\)?+|Back to top|返回顶部"
          + "|Skip to (?:main )?+content|Comments \\([0-9]++ posted\\)|Share this(?: article| post)?+"
          + "|(?:上一篇|下一篇)[ ]*+[:：].{0,80}"),
  TAGS(
      Role.INDEX,
      "(?:Tags?+|Categor(?:y|ies)|Filed under|Posted in|Keywords|标签|分类|关键词)[ ]*+[:：].{1,160}"),
  INDEX_TITLE(Role.INDEX, "Index entries for this article"),
  NEEDS_YOU(Role.PROMOTION, "\\S{2,30} needs (?:you|your (?:help|support))!");

  /** A line that is longer fits no form. */
  private static final int MAX_LENGTH = 500;

  private final @Nullable Role role;
  private final Pattern form;

  BoilerplateLine(@Nullable Role role, String form) {
    this.role = role;
    this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The role that the line gives its block; null when it gives none by itself. */
  @Nullable Role role() {
    return role;
  }

  /** The form that the whole line has; null when it has none. */
  static @Nullable BoilerplateLine of(String line) {
    if (line.length() > MAX_LENGTH) {
      return null;
    }
    for (BoilerplateLine candidate : values()) {
      if (candidate.form.matcher(line).matches()) {
        return candidate;
      }
    }
    return null;
  }

  /** Parts of the forms. */
  private static final class Forms {
    private static final String MONTH =
        "(?:Jan(?:uary)?+|Feb(?:ruary)?+|Mar(?:ch)?+|Apr(?:il)?+|May|June?+|July?+|Aug(?:ust)?+"
            + "|Sept?+(?:ember)?+|Oct(?:ober)?+|Nov(?:ember)?+|Dec(?:ember)?+)\\.?+";
    private static final String DATE =
        "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?+ )?+"
            + MONTH
            + " [0-9]{1,2}(?:st|nd|rd|th)?+,?+ [0-9]{4}|[0-9]{1,2} "
            + MONTH
            + ",?+ [0-9]{4}|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
            + "|[0-9]{4}[ ]?+年[ ]?+[0-9]{1,2}[ ]?+月(?:[ ]?+[0-9]{1,2}[ ]?+日)?+)";

    /** Two to five words with capitals; case counts here, whatever the flags say. */
    private static final String NAME =
        "(?-i:\\p{Lu}[\\p{L}.'’-]*+(?: (?:de|van|von|der|la|le|and|\\p{Lu}[\\p{L}.'’-]*+),?+){1,5}+)";
  }
}
