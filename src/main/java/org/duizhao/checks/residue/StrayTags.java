// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.check.TargetPassage;
import org.duizhao.check.TargetText;
import org.duizhao.check.TargetText.Form;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;

/**
 * Finds tags of HTML in Markdown where neither the source nor the rest of the file has any: {@code
 * 注意<font>这一点</font>}, as an editor leaves it. Tags for what Markdown cannot say have their reason.
 */
final class StrayTags {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]{0,20}+[ />]");
  private static final Pattern HTML_BLOCK = Pattern.compile("(?m)^ {0,3}+" + TAG.pattern());
  private static final Pattern MEANT =
      Pattern.compile("(?i)</?(?:u|sup|sub|mark|small|abbr|q|wbr|summary|details|kbd|a)[ />].*");

  /** A file with tags in more passages is written so. */
  private static final int MOST_PASSAGES = 2;

  private StrayTags() {}

  record Stray(Inline tag, Excerpt excerpt) {}

  /** The first tag of each passage that has one. */
  static List<Stray> of(TargetText text) {
    if (text.form() == Form.UNIT || TAG.matcher(text.source()).find()) {
      return List.of();
    }
    List<Stray> found = new ArrayList<>();
    for (TargetPassage passage : text.passages()) {
      passage.inlines().stream()
          .filter(inline -> inline.kind() == InlineKind.RAW_HTML)
          .findFirst()
          .ifPresent(tag -> found.add(new Stray(tag, excerpt(passage, tag))));
    }
    boolean custom = found.size() > MOST_PASSAGES || !found.isEmpty() && hasBlocks(text);
    found.removeIf(stray -> custom || isMeant(stray.tag));
    return found;
  }

  private static Excerpt excerpt(TargetPassage passage, Inline tag) {
    return new Excerpt(passage.file(), tag.place(), passage.text(), tag.range());
  }

  private static boolean hasBlocks(TargetText text) {
    return HTML_BLOCK.matcher(text.passages().get(0).file().text()).find();
  }

  private static boolean isMeant(Inline tag) {
    String literal = tag.target();
    return literal == null || MEANT.matcher(literal).matches();
  }
}
