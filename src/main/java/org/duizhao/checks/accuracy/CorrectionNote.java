// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Inline;
import org.duizhao.document.InlineKind;
import org.duizhao.text.Script;
import org.duizhao.text.Span;

/**
 * A place where the author takes something back: "[Update: this was not merged after all.]",
 * "Correction: the meeting is in May.", "An earlier version of this article gave the wrong year.",
 * struck-out words.
 *
 * @param kind how the note is made
 * @param range in the block's text
 */
record CorrectionNote(Kind kind, Span range) {

  /** How a correction is made. */
  enum Kind {
    /** In brackets, or from a label to the end of the block; corrects what stands before it. */
    LABELLED,
    /** A sentence about the text itself, or an apology. */
    TOLD,
    /** Words that are struck out. */
    STRUCK
  }

  private static final String LABEL =
      "(?:updated?|corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)"
          + "|clarifications?|retraction|amend(?:ed|ment)"
          + "|(?:editor['’]?s?|editorial|ed\\.?|author['’]?s?) note|note from the editor|edit(?:ed)?)";

  /**
   * What may stand between label and colon: "Update 2:", "Update (noon):", "Update, May 3, 2024:".
   */
  private static final String QUALIFIED =
      "(?:\\s{1,2}\\d{1,3}|\\s{0,2}\\([^)]{1,30}\\)|[ ,][^:：]{0,24}\\d{2,4})?\\s{0,2}[:：]";

  /** Letters that a note has at the least: less is a date or a heading. */
  private static final int MIN_LETTERS = 20;

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[\\[(]\\s{0,3}" + LABEL + "\\b" + "[^:\\])]{0,30}[:：–—][^\\]]{0,2000}+\\]?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADING =
      Pattern.compile("(?<![\\p{L}\\d])" + LABEL + QUALIFIED, Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL_ALONE =
      Pattern.compile("\\s{0,3}" + LABEL + "\\s{0,2}[:：]?\\s{0,3}", Pattern.CASE_INSENSITIVE);

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:an|the) (?:earlier|previous|original|initial) version of th(?:is|e) "
              + "(?:article|post|story|page|report|piece|document|text)\\b"
              + "|\\bthis (?:article|post|story|page|report|piece) (?:has been|was) "
              + "(?:updated|corrected|amended|edited) (?:to|after|on|because|since)\\b"
              + "|\\bthis (?:article|post|story|page|report|piece)"
              + " (?:originally|previously|initially|incorrectly|erroneously|mistakenly|first)"
              + " (?:said|stated|reported|claimed|gave|listed|named|called|described)\\b"
              + "|\\b(?:apologies|sorry|we apologi[sz]e|i apologi[sz]e) for the (?:error|mistake|confusion)\\b"
              + "|\\bwe regret the (?:error|mistake)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The beginnings of words of which every note that is said in words holds one. */
  private static final WordStems STEMS =
      new WordStems(
          "update updating correct corrig errat addend clarif retract amend editor editorial ed"
              + " author note edit version article post story page report piece apolog sorry"
              + " regret document text");

  /**
   * Whether a block is nothing but a label, such as the heading "ERRATUM": its note stands below.
   */
  static boolean isLabel(Block block) {
    return LABEL_ALONE.matcher(block.text()).matches();
  }

  /** The notes in a block of the source, in order, none inside another. */
  static List<CorrectionNote> in(Block block) {
    List<CorrectionNote> notes = new ArrayList<>();
    if (block.kind() == BlockKind.CODE || block.isBoilerplate()) {
      return notes;
    }
    String text = block.text();
    if (STEMS.anyIn(text)) {
      labelled(text).ifPresent(range -> notes.add(new CorrectionNote(Kind.LABELLED, range)));
      Matcher told = TOLD.matcher(text);
      while (told.find()) {
        Span sentence = Sentences.around(text, new Span(told.start(), told.end()));
        addUnlessCovered(notes, new CorrectionNote(Kind.TOLD, sentence));
      }
    }
    for (Inline inline : block.inlines()) {
      if (inline.kind() == InlineKind.STRIKE && hasWords(inline.range().of(text))) {
        addUnlessCovered(notes, new CorrectionNote(Kind.STRUCK, inline.range()));
      }
    }
    return notes;
  }

  private static Optional<Span> labelled(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.find()) {
      return Optional.of(new Span(bracketed.start(), closing(text, bracketed)));
    }
    Matcher leading = LEADING.matcher(text);
    while (leading.find()) {
      boolean atStart = leading.start() == 0 || Sentences.endsBefore(text, leading.start());
      if (atStart && Script.countLatin(text.substring(leading.end())) >= MIN_LETTERS) {
        return Optional.of(new Span(leading.start(), text.length()));
      }
    }
    return Optional.empty();
  }

  /**
   * A round bracket closes at the first one that balances it, a square one where the match ends.
   */
  private static int closing(String text, Matcher bracketed) {
    if (text.charAt(bracketed.start()) == '[') {
      return bracketed.end();
    }
    int depth = 0;
    for (int i = bracketed.start(); i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static void addUnlessCovered(List<CorrectionNote> notes, CorrectionNote note) {
    if (notes.stream().noneMatch(known -> known.range.overlaps(note.range))) {
      notes.add(note);
    }
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
