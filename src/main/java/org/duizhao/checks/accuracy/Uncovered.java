// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.check.CheckContext;
import org.duizhao.check.PairedText;
import org.duizhao.coverage.Coverage;
import org.duizhao.coverage.Gap;
import org.duizhao.coverage.Gap.Tie;
import org.duizhao.document.BlockKind;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/** What the checks of left-out and added text have in common. */
final class Uncovered {
  /** A gap of which this share is covered by a neighbouring block has moved there. */
  private static final double MOVED = 0.7;

  /** So many sound pairs in a thousand look as little like a translation. */
  private static final double UNRELATED = 0.004;

  /** This share of sound paragraphs has something that looks as much like a loss. */
  private static final double OMISSIONS = 0.067;

  /** The same, of short texts and such as are broken into lines by hand, like a program's help. */
  private static final double OMISSIONS_OF_LITTLE = 0.037;

  /** In fewer characters words are often left out that the rest implies. */
  private static final int MUCH = 70;

  /** From here on a free rendering is as likely as a loss. */
  private static final double FREE = 0.03;

  /** A pair of blocks that is less sure than this may be none. */
  private static final double SURE_PAIR = 0.8;

  private static final double HALF = 0.5;

  private static final double ALL = 0.85;
  private static final int SHOWN = 90;

  /** About four words of ordinary rarity. */
  private static final double STATEMENT = 2;

  /** Without such words the rest says something else. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\b(?:if|unless|except|not|never|no longer|must|only when|only if|warning)\\b|n['’]t\\b"
              + "|如果|除非|不得|不要|切勿|必须",
          Pattern.CASE_INSENSITIVE);

  private Uncovered() {}

  /**
   * The coverage of a pair that holds language and belongs together; empty for code and what is too
   * long.
   */
  static Optional<Coverage> of(PairedText pair, CheckContext context) {
    return anyOf(pair, context).filter(coverage -> !isUnrelated(coverage));
  }

  /** As {@link #of}, also of texts that have nothing in common. */
  static Optional<Coverage> anyOf(PairedText pair, CheckContext context) {
    BlockKind kind = pair.whole().source().segments().get(0).block().kind();
    return kind == BlockKind.CODE || kind == BlockKind.FRONT_MATTER
        ? Optional.empty()
        : context.coverage(pair.whole());
  }

  /** Whether the two texts have so little in common that nothing of it is left out or added. */
  static boolean isUnrelated(Coverage coverage) {
    return coverage.unrelated() <= UNRELATED && coverage.englishShare() < HALF;
  }

  /**
   * Whether the two sides may hold other text than each other's, so that words without a
   * counterpart are not left out or added but could not be aligned.
   */
  static boolean isDoubtful(PairedText pair) {
    return pair.confidence() < SURE_PAIR;
  }

  /** What a finding says of a gap: sure of it, or that its paragraphs may not belong together. */
  static String verdict(PairedText pair, String sure) {
    return isDoubtful(pair)
        ? " could not be aligned, as these paragraphs may not belong together"
        : sure;
  }

  /** A sentence, a condition and a long stretch are a graver loss than a few words. */
  static Severity severity(PairedText pair, Gap gap, String words) {
    if (isDoubtful(pair)) {
      return Severity.MINOR;
    }
    boolean grave = gap.sentence() || gap.weight() >= STATEMENT || CONDITION.matcher(words).find();
    return grave && gap.share() <= FREE ? Severity.MAJOR : Severity.MINOR;
  }

  /** Whether an omission is sure enough, and a part of the source in words. */
  static boolean isGap(Gap gap, Bead bead) {
    return gap.share() <= (isLittle(bead.source()) ? OMISSIONS_OF_LITTLE : OMISSIONS)
        && !isAll(gap, bead.source())
        && gap.span().of(bead.source().text()).codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isLittle(BeadSide side) {
    String text = side.text();
    return text.length() < MUCH || text.contains("\n") || text.contains("\\n");
  }

  /** Whether next to nothing of the side is left: then the two texts say different things. */
  static boolean isAll(Gap gap, BeadSide side) {
    return gap.span().length() > ALL * side.text().length();
  }

  /** How sure a reader would be, by readings of what such scores flag in published articles. */
  static double confidence(PairedText pair, Gap gap) {
    double share = gap.share();
    double sure =
        share <= 0.005
            ? 0.9 - 0.1 * share / 0.005
            : Math.max(0.3, 0.8 - 0.3 * (share - 0.005) / 0.025);
    return isDoubtful(pair) ? sure * pair.confidence() : sure;
  }

  /** Whether a neighbouring Chinese block renders the English words. */
  static boolean standsIn(List<String> targets, String english, CheckContext context) {
    return targets.stream()
        .anyMatch(
            target ->
                context
                    .coverage(english, target)
                    .map(coverage -> coverage.englishShare() >= MOVED)
                    .orElse(false));
  }

  /** Whether a neighbouring English block says what the Chinese words say. */
  static boolean comesFrom(List<String> sources, String chinese, CheckContext context) {
    return sources.stream()
        .anyMatch(
            source ->
                context
                    .coverage(source, chinese)
                    .map(coverage -> coverage.chineseShare() >= MOVED)
                    .orElse(false));
  }

  /** "; before it "log in" is 登录, after it …": where the gap stands among words that are tied. */
  static String surroundings(Gap gap, String own, String other) {
    StringBuilder told = new StringBuilder();
    Tie before = gap.before();
    Tie after = gap.after();
    if (before != null) {
      told.append("; before it ").append(tie(before, own, other));
    }
    if (after != null) {
      told.append(before == null ? "; after it " : ", after it ").append(tie(after, own, other));
    }
    return told.toString();
  }

  private static String tie(Tie tie, String own, String other) {
    return "\"" + tie.own().of(own) + "\" is \"" + tie.other().of(other) + "\"";
  }

  /** The words of a gap, shortened in the middle where they are many. */
  static String words(Gap gap, String text) {
    String words = gap.span().of(text).replaceAll("\\s+", " ").strip();
    if (words.length() <= SHOWN) {
      return "\"" + words + "\"";
    }
    int cut = SHOWN * 2 / 3;
    int head = Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut;
    int from = words.length() - SHOWN / 3;
    int tail = Character.isLowSurrogate(words.charAt(from)) ? from + 1 : from;
    return "\"" + words.substring(0, head) + " … " + words.substring(tail) + "\"";
  }

  /** The empty place of the other side where the gap's counterpart should stand. */
  static Excerpt place(BeadSide other, Gap gap) {
    int at = Math.max(0, Math.min(gap.place(), other.text().length()));
    return Excerpt.gap(other.file(), other.placeOf(Span.at(at)).start());
  }
}
