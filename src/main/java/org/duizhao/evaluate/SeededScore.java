// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Severity;
import org.duizhao.text.Span;

/**
 * How many seeded errors are found, and how many sound units are flagged.
 *
 * <p>An error counts as found when its unit has an issue of a check that the sound original does
 * not have, that is, more of them or one at other words of the source, and one of them touches the
 * error: on "12 files" / 13 个文件 an issue of {@code number-mismatch} at 13. An issue that marks the
 * whole target touches everything in it.
 */
public final class SeededScore {
  private final Severity least;
  private final Map<String, Map<String, Told>> clean = new HashMap<>();
  private final Map<String, Kind> kinds = new TreeMap<>();
  private final Map<String, Integer> flaggedBy = new TreeMap<>();
  private final Map<String, Rightness> rightness = new TreeMap<>();
  private final Reliability reliability = new Reliability();
  private int flagged;
  private int flaggedMajor;

  /**
   * @param least issues below this severity do not count
   */
  public SeededScore(Severity least) {
    this.least = least;
  }

  /**
   * Recall of one kind of error.
   *
   * @param found errors that raised something new
   * @param all errors of this kind
   */
  public record Kind(int found, int all) {
    private Kind plus(boolean isFound) {
      return new Kind(found + (isFound ? 1 : 0), all + 1);
    }

    public double recall() {
      return all == 0 ? 0 : (double) found / all;
    }
  }

  /**
   * What issues of a check were worth: those that touch a seeded error against those in sound
   * units.
   *
   * @param hits issues that touch an error
   * @param flags issues in sound units
   * @param said sum of the confidences of both
   */
  public record Rightness(int hits, int flags, double said) {
    private Rightness plus(Rightness other) {
      return new Rightness(hits + other.hits, flags + other.flags, said + other.said);
    }

    /** Mean confidence. */
    public double meanSaid() {
      return said / Math.max(1, hits + flags);
    }

    /** Share of the issues that touch an error. */
    public double right() {
      return (double) hits / Math.max(1, hits + flags);
    }
  }

  /** Adds a sound unit. */
  public void clean(String id, List<Finding> findings) {
    Map<String, Told> told = new HashMap<>();
    counted(findings).forEach((check, issues) -> told.put(check, Told.of(issues)));
    clean.put(id, told);
    flagged += told.isEmpty() ? 0 : 1;
    flaggedMajor += hasMajor(findings) ? 1 : 0;
    told.keySet().forEach(check -> flaggedBy.merge(check, 1, Integer::sum));
    findings.forEach(finding -> judge(finding.issue(), false));
  }

  private static boolean hasMajor(List<Finding> findings) {
    return findings.stream().anyMatch(each -> each.issue().severity().isAtLeast(Severity.MAJOR));
  }

  private void judge(Issue issue, boolean isRight) {
    if (issue.severity().isAtLeast(least)) {
      reliability.add(issue.confidence(), isRight);
      rightness.merge(
          issue.check(),
          new Rightness(isRight ? 1 : 0, isRight ? 0 : 1, issue.confidence()),
          Rightness::plus);
    }
  }

  /**
   * Adds a copy of a sound unit with one error; the original must have been added before.
   *
   * @return whether the error is found
   */
  public boolean seeded(SeededUnit unit, List<Finding> findings) {
    return seeded(unit.original(), unit.kind(), findings, issue -> touches(issue, unit));
  }

  /** As {@link #seeded(SeededUnit, List)}, with an article for a unit. */
  boolean seeded(ArticleError error, List<Finding> findings) {
    return seeded(error.article(), error.kind(), findings, issue -> touches(issue, error));
  }

  private boolean seeded(
      String original, String kind, List<Finding> findings, Predicate<Issue> touches) {
    Map<String, Told> before = clean.getOrDefault(original, Map.of());
    List<Issue> hits = new ArrayList<>();
    counted(findings)
        .forEach(
            (check, issues) ->
                issues.stream()
                    .filter(
                        issue ->
                            before.getOrDefault(check, Told.NOTHING).lacks(issue, issues.size()))
                    .filter(touches)
                    .forEach(hits::add));
    hits.forEach(issue -> judge(issue, true));
    boolean found = !hits.isEmpty();
    kinds.merge(kind, new Kind(0, 0).plus(found), (a, b) -> new Kind(a.found + b.found, a.all + 1));
    return found;
  }

  private static boolean touches(Issue issue, SeededUnit unit) {
    Span mark = MarkedPlace.of(issue, unit.target());
    return MarkedPlace.isWhole(mark, unit.target())
        || MarkedPlace.touchesAny(mark, List.of(unit.place()), unit.target());
  }

  /** An issue that names no place in an article says too little of an error in it. */
  private static boolean touches(Issue issue, ArticleError error) {
    Excerpt target = issue.target();
    if (target == null) {
      return false;
    }
    Span mark = target.place();
    boolean meets = mark.start() <= error.place().end() && error.place().start() <= mark.end();
    String text = error.target().file().text();
    return meets || MarkedPlace.touchesAny(mark, List.of(error.place()), text);
  }

  /** Issues that count, by check. */
  private Map<String, List<Issue>> counted(List<Finding> findings) {
    return findings.stream()
        .map(Finding::issue)
        .filter(issue -> issue.severity().isAtLeast(least))
        .collect(Collectors.groupingBy(Issue::check));
  }

  /**
   * What one check says of a sound unit.
   *
   * @param count number of its issues
   * @param words of the source that they mark; the copies have the same source
   */
  private record Told(int count, List<Span> words) {
    static final Told NOTHING = new Told(0, List.of());

    static Told of(List<Issue> issues) {
      return new Told(
          issues.size(),
          issues.stream().map(Issue::source).filter(Objects::nonNull).map(Excerpt::place).toList());
    }

    /** Whether an issue of a copy, which has so many of the check, was not there before. */
    boolean lacks(Issue issue, int now) {
      Excerpt source = issue.source();
      boolean isElsewhere =
          source != null
              && words.size() == count
              && words.stream().noneMatch(source.place()::overlaps);
      return now > count || isElsewhere;
    }
  }

  /** By kind of error, in the order of their names. */
  public Map<String, Kind> kinds() {
    return new TreeMap<>(kinds);
  }

  /** Number of sound units. */
  public int units() {
    return clean.size();
  }

  /** Number of sound units with an issue. */
  public int flagged() {
    return flagged;
  }

  /** Number of sound units with an issue of severity major or above. */
  public int flaggedMajor() {
    return flaggedMajor;
  }

  /** Number of sound units with an issue, by check. */
  public Map<String, Integer> flaggedBy() {
    return new TreeMap<>(flaggedBy);
  }

  /** What the issues of each check were worth, by its id. */
  public Map<String, Rightness> rightness() {
    return new TreeMap<>(rightness);
  }

  /** The confidence of issues against how many of them touch an error. */
  public Reliability reliability() {
    return reliability;
  }
}
