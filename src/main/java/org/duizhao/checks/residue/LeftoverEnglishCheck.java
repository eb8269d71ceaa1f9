// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.residue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * Finds English sentences that were left in a Chinese document whose source is not given: 关闭窗口。Then
 * wait until the light turns green. Where the source is there, {@code untranslated} tells them.
 */
@CheckInfo(
    id = "leftover-english",
    type = IssueType.UNTRANSLATED,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "An English sentence stands in a Chinese document without source")
public final class LeftoverEnglishCheck implements BitextCheck {
  private static final double CONFIDENCE = 0.7;

  /** A sentence begins with a capital and ends with a stop; nothing but English is between. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<![A-Za-z\"'“‘`(（《\\[/])[A-Z][A-Za-z0-9 ,;:'’\"“”()/–-]{20,600}+[.?!](?=$|\\s|[^\\x00-\\x7F])");

  /** What a sentence has, and a name, a title or the output of a program hardly. */
  private static final Set<String> ORDINARY =
      Set.of(
          "the", "is", "are", "was", "were", "be", "to", "of", "and", "that", "this", "it", "you",
          "we", "they", "can", "will", "with", "for", "in", "on", "not", "have", "has", "your",
          "if", "when", "which", "there", "a", "an", "or", "as", "by", "from", "do");

  private static final int LEAST_WORDS = 6;
  private static final int LEAST_ORDINARY = 3;

  /** Chinese characters for each Latin letter below which the document is not a Chinese one. */
  private static final double CHINESE = 0.5;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    Document document = bitext.target();
    if (bitext.shape() != Shape.TARGET_ONLY || !isChinese(document)) {
      return;
    }
    for (Block block : document.blocks()) {
      if (isProse(block)) {
        look(Segment.whole(document.file(), block), sink);
      }
    }
  }

  private static boolean isChinese(Document document) {
    long han = 0;
    long latin = 0;
    for (Block block : document.blocks()) {
      if (isProse(block)) {
        han += Script.countHan(block.text());
        latin += Script.countLatin(block.text());
      }
    }
    return han > CHINESE * latin;
  }

  private static boolean isProse(Block block) {
    return !block.isBoilerplate()
        && block.kind() != BlockKind.CODE
        && block.kind() != BlockKind.FRONT_MATTER
        && block.nesting().quote() == 0;
  }

  private void look(Segment segment, IssueSink sink) {
    Matcher matcher = SENTENCE.matcher(segment.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (isSentence(matcher.group()) && !isMarked(segment, span)) {
        String message = "an English sentence of " + words(matcher.group()).size() + " words";
        Span place = segment.placeOf(span);
        Excerpt excerpt = new Excerpt(segment.file(), place, segment.text(), span);
        sink.report(says(message, CONFIDENCE).target(excerpt).issue());
      }
    }
  }

  private static List<String> words(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z0-9'’-]+", -1);
    return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isSentence(String text) {
    List<String> words = words(text);
    long ordinary = words.stream().filter(ORDINARY::contains).count();
    return words.size() >= LEAST_WORDS && ordinary >= LEAST_ORDINARY;
  }

  /** Code, and the text of a hyperlink or in italics, which is a title or a quotation. */
  private static boolean isMarked(Segment segment, Span span) {
    for (Inline inline : segment.inlines()) {
      boolean counts =
          inline.kind() == InlineKind.CODE
              || inline.kind() == InlineKind.MATH
              || inline.kind() == InlineKind.HYPERLINK
              || inline.kind() == InlineKind.EMPHASIS;
      if (counts && inline.range().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
