// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Tally;
import org.duizhao.report.form.RunFacts;

/** Judges a result as a whole. */
final class OverviewMaker {
  /** Of a sentence's telling words, so many must be tied for it to count as covered. */
  private static final double WELL_TIED = 0.5;

  private static final double WELL_PAIRED = 0.5;

  private OverviewMaker() {}

  static Overview of(CheckResult result, RunFacts facts) {
    Severity threshold = facts.failOn() == null ? Severity.MAJOR : facts.failOn();
    List<Finding> blocking =
        result.findings().stream()
            .filter(found -> found.issue().severity().isAtLeast(threshold))
            .toList();
    Tally tally = Tally.of(result.findings());
    Shape shape = result.bitext().shape();
    boolean hasSource = shape == Shape.TWO_FILES || shape == Shape.INTERLEAVED;
    Overview.Coverage coverage = coverage(result);
    String state = !blocking.isEmpty() ? "stop" : tally.total() > 0 ? "look" : "safe";
    return new Overview(
        state,
        headline(state, hasSource),
        why(blocking.size(), tally, threshold, coverage, hasSource),
        verdicts(blocking, hasSource, false),
        verdicts(result.findings(), hasSource, true),
        coverage,
        penalty(result.bitext(), tally).toString(),
        tally,
        blocks(result.bitext()));
  }

  private static Say headline(String state, boolean hasSource) {
    if (state.equals("stop")) {
      return new Say("Not safe to merge yet", "暂不宜合并");
    }
    return hasSource
        ? new Say("Safe to merge", "可以合并")
        : new Say("The Chinese reads clean; there is no source", "中文未见大问题；没有原文可比");
  }

  private static Say why(
      int blocking,
      Tally tally,
      Severity threshold,
      Overview.Coverage coverage,
      boolean hasSource) {
    if (blocking > 0) {
      Say name = Wording.of(threshold);
      boolean one = blocking == 1;
      return new Say(
          Say.count(blocking, "issue", "issues")
              + (one ? " is " : " are ")
              + name.en()
              + " or worse. "
              + (one ? "Read it" : "Read them")
              + " before this goes in:",
          "有 " + blocking + " 个问题达到“" + name.zh() + "”或更高，合并前请先看：");
    }
    String rest = tally.total() == 1 ? "1 small thing is" : tally.total() + " small things are";
    String restEn = tally.total() == 0 ? "" : " " + rest + " worth a look.";
    String restZh = tally.total() == 0 ? "" : "另有 " + tally.total() + " 处小问题可顺手改进。";
    if (!hasSource) {
      return new Say(
          "Nothing could be compared, so only the Chinese itself was checked." + restEn,
          "没有可比对的原文，只检查了中文本身。" + restZh);
    }
    int loose = coverage.weak() + coverage.missing();
    return new Say(
        "No check found anything that would mislead a reader"
            + (loose == 0 ? ", and every sentence of the source has its rendering." : ".")
            + restEn,
        "没有发现会误导读者的问题" + (loose == 0 ? "，原文每一句都有对应译文。" : "。") + restZh);
  }

  /**
   * @param all whether aspects without an issue are named as well
   */
  private static List<Overview.Verdict> verdicts(
      List<Finding> findings, boolean hasSource, boolean all) {
    Map<Aspect, List<Finding>> byAspect = new EnumMap<>(Aspect.class);
    for (Finding finding : findings) {
      byAspect
          .computeIfAbsent(Aspect.of(finding.issue().check()), a -> new ArrayList<>())
          .add(finding);
    }
    List<Overview.Verdict> verdicts = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      List<Finding> here = byAspect.getOrDefault(aspect, List.of());
      if (!here.isEmpty()) {
        verdicts.add(bad(aspect, here, all ? tally(here) : aspect.count(here.size())));
      } else if (all) {
        verdicts.add(good(aspect, hasSource));
      }
    }
    return verdicts;
  }

  private static Overview.Verdict bad(Aspect aspect, List<Finding> findings, Say text) {
    Finding worst =
        findings.stream()
            .max(Comparator.comparing(found -> found.issue().severity()))
            .orElseThrow();
    boolean isBad = worst.issue().severity().isAtLeast(Severity.MAJOR);
    Finding first =
        findings.stream()
            .filter(found -> found.issue().severity() == worst.issue().severity())
            .findFirst()
            .orElseThrow();
    return new Overview.Verdict(
        isBad ? "bad" : "minor", aspect.title(), text, "issue-" + first.fingerprint());
  }

  /** "2 major, 1 minor". */
  private static Say tally(List<Finding> findings) {
    Tally tally = Tally.of(findings);
    StringJoiner zh = new StringJoiner("、");
    for (Severity severity : Severity.worstFirst()) {
      if (tally.of(severity) > 0) {
        zh.add(Wording.of(severity).zh() + " " + tally.of(severity));
      }
    }
    return new Say(tally.toString(), zh.toString());
  }

  private static Overview.Verdict good(Aspect aspect, boolean hasSource) {
    boolean judged = hasSource || !aspect.needsSource();
    Say text =
        judged ? new Say("nothing found", "未发现问题") : new Say("no source to compare", "没有原文可比");
    return new Overview.Verdict(judged ? "ok" : "none", aspect.title(), text, null);
  }

  private static Overview.Coverage coverage(CheckResult result) {
    int covered = 0;
    int weak = 0;
    int missing = 0;
    int number = 0;
    for (BlockPair pair : result.bitext().pairs()) {
      for (Bead bead : pair.beads()) {
        BeadLinks links = result.annotations().linksOf(number++);
        int sentences = bead.source().segments().size();
        if (pair.kind() == PairKind.BOILERPLATE) {
          continue;
        }
        boolean isWeak =
            links.sourceShare() < WELL_TIED
                || Math.min(pair.confidence(), bead.confidence()) < WELL_PAIRED;
        missing += bead.isMatched() ? 0 : sentences;
        weak += bead.isMatched() && isWeak ? sentences : 0;
        covered += bead.isMatched() && !isWeak ? sentences : 0;
      }
    }
    return new Overview.Coverage(covered, weak, missing);
  }

  static Penalty penalty(Bitext bitext, Tally tally) {
    long characters = 0;
    for (BlockPair pair : bitext.pairs()) {
      for (Block block : pair.target()) {
        characters += block.isBoilerplate() ? 0 : block.text().length();
      }
    }
    return Penalty.of(tally, characters);
  }

  private static String blocks(Bitext bitext) {
    List<String> parts = new ArrayList<>();
    for (PairKind kind : PairKind.values()) {
      long count = bitext.pairs().stream().filter(pair -> pair.kind() == kind).count();
      if (count > 0) {
        parts.add(count + " " + kind.outcome());
      }
    }
    return String.join(", ", parts);
  }
}
