// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Segment;
import org.duizhao.check.BeadCheck;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueSink;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.spelling.Slip;
import org.duizhao.spelling.SlipJudge;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Finds characters that are written for others of the same sound or shape: "merge them" / 把它们和病起来.
 */
@CheckInfo(
    id = "wrong-character",
    type = IssueType.SPELLING,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "A Chinese character stands where another of its sound or shape is meant")
public final class WrongCharacterCheck implements BitextCheck, BeadCheck {
  private static final double LEAST_SCORE = 3;
  private static final double CONFIDENCE = 0.6;

  /** Chinese characters for a word of English beyond which the English is not their source. */
  private static final int MOST_CHARACTERS = 6;

  /** What stands so often in one document is meant, as a name or as the author's habit. */
  private static final int HABIT = 3;

  /** Characters of a foreign name on either side of one of its own. */
  private static final int NAME = 4;

  private static final Pattern NAMED = Pattern.compile("[（(][A-Z][a-z]");

  /** A slip and where it was found. */
  private record Found(BeadSide side, Slip slip, double score) {
    /** The slip with the characters beside it. */
    String key() {
      String text = side.text();
      int from = Math.max(0, slip.span().start() - 1);
      return text.substring(from, Math.min(text.length(), slip.span().end() + 1));
    }
  }

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    List<Found> all = new ArrayList<>();
    for (BlockPair pair : bitext.pairs()) {
      List<Segment> target = new ArrayList<>();
      List<Segment> source = new ArrayList<>();
      pair.beads().forEach(bead -> target.addAll(bead.target().segments()));
      pair.beads().forEach(bead -> source.addAll(bead.source().segments()));
      all.addAll(found(BeadSide.english(source), BeadSide.chinese(target), context));
    }
    Map<String, Integer> times = new HashMap<>();
    all.forEach(found -> times.merge(found.key(), 1, Integer::sum));
    all.removeIf(found -> times.getOrDefault(found.key(), 0) >= HABIT);
    all.forEach(found -> report(found, sink));
  }

  @Override
  public void check(Bead bead, CheckContext context, IssueSink sink) {
    found(bead.source(), bead.target(), context).forEach(found -> report(found, sink));
  }

  private static List<Found> found(BeadSide source, BeadSide target, CheckContext context) {
    if (target.isEmpty() || isCode(target)) {
      return List.of();
    }
    String text = withoutCode(target);
    List<Slip> slips = context.speller().slips(text, SlipJudge.LEAST_GAIN);
    if (slips.isEmpty()) {
      return List.of();
    }
    SlipJudge judge = new SlipJudge(context.lexicon(), context.speller());
    List<Token> english = context.lexicon().tokenizer().english().of(source.text());
    if (english.size() * MOST_CHARACTERS < Script.countHan(text)) {
      english = List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Slip slip : slips) {
      if (isOrdinal(slip, text) || isSettled(slip, text) || isName(slip, text)) {
        continue;
      }
      double score = judge.score(slip, text, english);
      if (score >= LEAST_SCORE) {
        found.add(new Found(target, slip, score));
      }
    }
    return found;
  }

  /** 第 stands before numbers and code, where nothing is known of what follows. */
  private static boolean isOrdinal(Slip slip, String text) {
    int next = slip.span().end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return slip.written().equals("第") && next < text.length() && text.charAt(next) < 0x2E80;
  }

  /** 锟斤拷 is what is left of lost characters, 译注 marks a note that the English cannot know. */
  private static boolean isSettled(Slip slip, String text) {
    int start = Math.max(0, slip.span().start() - 2);
    int end = Math.min(text.length(), slip.span().end() + 2);
    String around = text.substring(start, end);
    return around.contains("斤拷") || around.contains("译注");
  }

  /** 迪特·拉姆斯, 库什纳（David …）: a foreign name, whose characters are chosen by sound. */
  private static boolean isName(Slip slip, String text) {
    int start = Math.max(0, slip.span().start() - NAME);
    int end = Math.min(text.length(), slip.span().end() + NAME);
    String around = text.substring(start, end);
    return around.indexOf('·') >= 0 || NAMED.matcher(around).find();
  }

  private static boolean isCode(BeadSide side) {
    return side.segments().stream().allMatch(s -> s.block().kind() == BlockKind.CODE);
  }

  /** The text with Latin letters for code, which the speller takes for one word. */
  private static String withoutCode(BeadSide side) {
    List<Span> code = side.code();
    if (code.isEmpty()) {
      return side.text();
    }
    StringBuilder text = new StringBuilder(side.text());
    for (Span span : code) {
      for (int i = span.start(); i < span.end(); i++) {
        text.setCharAt(i, 'x');
      }
    }
    return text.toString();
  }

  private void report(Found found, IssueSink sink) {
    Slip slip = found.slip;
    String message = "\"" + slip.written() + "\" reads like a slip of \"" + slip.meant() + "\"";
    sink.report(
        says(message, CONFIDENCE)
            .target(Excerpt.of(found.side, slip.span()))
            .suggest(slip.meant())
            .issue());
  }
}
