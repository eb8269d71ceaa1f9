// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * How often real errors are flagged where a proofreader corrected them, and how often paragraphs
 * that were left alone are flagged.
 *
 * <p>An issue is at the place when its mark in the target touches what was changed; where either is
 * empty, such as the place of missing words, both must stand in one clause. An issue whose mark is
 * the whole paragraph names no place: it counts when the corrected paragraph does not have it.
 */
public final class ProofreadScore {
  private final Map<String, Tally> kinds = new TreeMap<>();
  private final Map<String, Tally> unchangedBy = new TreeMap<>();
  private Tally unchanged = Tally.NOTHING;

  /**
   * Paragraphs counted.
   *
   * @param paragraphs all
   * @param words of English in them
   * @param minor with an issue of severity minor or above, anywhere
   * @param major with an issue of severity major or above, anywhere
   * @param minorAtPlace with such an issue where the text was corrected
   * @param majorAtPlace with such an issue where the text was corrected
   * @param issues of severity minor or above
   */
  public record Tally(
      int paragraphs,
      long words,
      int minor,
      int major,
      int minorAtPlace,
      int majorAtPlace,
      int issues) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    private Tally plus(Tally other) {
      return new Tally(
          paragraphs + other.paragraphs,
          words + other.words,
          minor + other.minor,
          major + other.major,
          minorAtPlace + other.minorAtPlace,
          majorAtPlace + other.majorAtPlace,
          issues + other.issues);
    }

    /** A count of paragraphs in percent of all of them. */
    public double percent(int count) {
      return 100.0 * count / Math.max(1, paragraphs);
    }

    /** Issues of severity minor or above in 100 words of English. */
    public double issuesPerHundredWords() {
      return 100.0 * issues / Math.max(1, words);
    }
  }

  /**
   * Adds a paragraph that was corrected.
   *
   * @param before what the checks find in it as it was
   * @param after what they find in it as corrected
   * @return whether an issue of severity minor or above is at the place
   */
  boolean corrected(Correction correction, List<Issue> before, List<Issue> after) {
    List<Span> places = CorrectedPlaces.of(correction);
    List<Issue> atPlace =
        before.stream().filter(issue -> isAtPlace(issue, correction, places, after)).toList();
    Tally tally = tally(correction.source(), before, atPlace);
    kinds.merge(correction.kind(), tally, Tally::plus);
    return tally.minorAtPlace > 0;
  }

  /** Adds a paragraph that was left alone. */
  void unchanged(String source, List<Issue> issues) {
    unchanged = unchanged.plus(tally(source, issues, List.of()));
    issues.stream()
        .map(Issue::check)
        .distinct()
        .forEach(
            check -> {
              List<Issue> own = issues.stream().filter(i -> i.check().equals(check)).toList();
              unchangedBy.merge(check, tally(source, own, List.of()), Tally::plus);
            });
  }

  /** By kind of error, in the order of their names. */
  public Map<String, Tally> kinds() {
    return new TreeMap<>(kinds);
  }

  /** The paragraphs that were left alone. */
  public Tally unchanged() {
    return unchanged;
  }

  /** Paragraphs that were left alone and have an issue, by check; only these are counted. */
  public Map<String, Tally> unchangedBy() {
    return new TreeMap<>(unchangedBy);
  }

  private static Tally tally(String source, List<Issue> issues, List<Issue> atPlace) {
    return new Tally(
        1,
        words(source),
        any(issues, Severity.MINOR),
        any(issues, Severity.MAJOR),
        any(atPlace, Severity.MINOR),
        any(atPlace, Severity.MAJOR),
        (int) issues.stream().filter(issue -> issue.severity().isAtLeast(Severity.MINOR)).count());
  }

  private static int any(List<Issue> issues, Severity least) {
    return issues.stream().anyMatch(issue -> issue.severity().isAtLeast(least)) ? 1 : 0;
  }

  private static long words(String source) {
    return source.isBlank() ? 0 : source.strip().split("\\s++").length;
  }

  private static boolean isAtPlace(
      Issue issue, Correction correction, List<Span> places, List<Issue> after) {
    String text = correction.before();
    if (text.isEmpty()) {
      return true;
    }
    Span mark = MarkedPlace.of(issue, text);
    if (MarkedPlace.isWhole(mark, text)) {
      return after.stream().noneMatch(other -> saysTheSame(issue, other));
    }
    return MarkedPlace.touchesAny(mark, places, text);
  }

  private static boolean saysTheSame(Issue one, Issue other) {
    Excerpt mark = one.source();
    Excerpt otherMark = other.source();
    return one.check().equals(other.check())
        && (mark == null
            ? one.message().equals(other.message())
            : otherMark != null && mark.mark().equals(otherMark.mark()));
  }
}
