// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import java.util.Locale;
import org.duizhao.check.ChineseSummary;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * One issue as the page shows it.
 *
 * @param number in the page, from 0; marks name it
 * @param fingerprint by which links and decisions find it, the same as long as its texts are
 * @param issue what was found
 * @param about what its check looks for, in one line
 * @param known why it is known already; null when it is not
 * @param by where that is said, "inSource", "external" or "drift"; null likewise
 * @param evidence what the alignment says of the guilty words; empty when nothing
 * @param change the suggestion against what stands there; empty when there is none
 */
public record Card(
    int number,
    String fingerprint,
    Issue issue,
    String about,
    @Nullable String known,
    @Nullable String by,
    List<Tied> evidence,
    List<Change> change) {

  /**
   * What a guilty word is tied to.
   *
   * @param words guilty words
   * @param isSource whether they are of the source
   * @param others what they are tied to; empty for nothing
   */
  public record Tied(String words, boolean isSource, String others) {
    /** Whether the other says the same from the other side, of as many words or fewer. */
    boolean isReverseOf(Tied other) {
      return isSource != other.isSource
          && areParts(words, other.others)
          && areParts(others, other.words);
    }
  }

  private static boolean areParts(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  /**
   * A piece of a suggestion.
   *
   * @param kind "same", "del" or "ins"
   * @param text the piece
   */
  public record Change(String kind, String text) {}

  /** The name by which a link finds the issue. */
  public String anchor() {
    return "issue-" + fingerprint;
  }

  /** Whether only a change of the English explains it. */
  public boolean isDrift() {
    return "drift".equals(by);
  }

  /** What its check has found, in Chinese; empty where that is not known. */
  public String gist() {
    return ChineseSummary.of(issue.check());
  }

  public String check() {
    return issue.check();
  }

  public String severity() {
    return issue.severity().id();
  }

  public Say severityName() {
    return Wording.of(issue.severity());
  }

  public Say type() {
    return Wording.of(issue.type());
  }

  public String message() {
    return ShownText.visible(issue.message());
  }

  /** In per cent. */
  public int confidence() {
    return (int) Math.round(issue.confidence() * 100);
  }

  public Say sure() {
    return new Say(confidence() + " % sure", "把握 " + confidence() + " %");
  }

  /** The places, source first: {@code news.md:12:5 · news.zh.md:10:3}. */
  public String places() {
    String source = place(issue.source());
    String target = place(issue.target());
    return source.isEmpty() || target.isEmpty() ? source + target : source + " · " + target;
  }

  private static String place(@Nullable Excerpt excerpt) {
    return excerpt == null
        ? ""
        : String.format(
            Locale.ROOT, "%s:%s", ShownText.visible(excerpt.file().path()), excerpt.start());
  }
}
