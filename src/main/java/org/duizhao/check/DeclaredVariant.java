// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Document;
import org.duizhao.text.ChineseVariant;
import org.jspecify.annotations.Nullable;

/**
 * Whose Chinese a document says that it is in: by {@code lang: zh-TW} in its front matter, by
 * {@code lang="zh-HK"} of its HTML, or by a part of its path, as {@code docs/zh-cn/install.md} and
 * {@code news.zh_TW.rst} have it.
 */
final class DeclaredVariant {
  /** Declarations stand at the top. */
  private static final int LOOKED_AT = 2000;

  private static final Pattern ATTRIBUTE = Pattern.compile("\\blang=[\"']?(zh[-_A-Za-z]{0,12}+)");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?m)^(?:lang|language|locale)[ \\t]*+[:=][ \\t]*+[\"']?(zh[-_A-Za-z]{0,12}+)");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?<![a-z0-9])(zh[-_](?:(?:hans|hant)[-_])?(?:cn|sg|tw|hk|mo|hans|hant))(?![a-z0-9])");

  private DeclaredVariant() {}

  static @Nullable ChineseVariant of(Document document) {
    String text = document.file().text();
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    boolean frontMatter = head.startsWith("---") || head.startsWith("+++");
    return named(ATTRIBUTE, head)
        .or(() -> frontMatter ? named(FIELD, head) : Optional.empty())
        .or(() -> named(PART, document.file().path()))
        .orElse(null);
  }

  private static Optional<ChineseVariant> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? ChineseVariant.ofTag(matcher.group(1)) : Optional.empty();
  }
}
