// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.terminology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.BitextCheck;
import org.duizhao.check.CheckContext;
import org.duizhao.check.CheckInfo;
import org.duizhao.check.IssueDraft;
import org.duizhao.check.IssueSink;
import org.duizhao.check.ProjectCheck;
import org.duizhao.check.Usage;
import org.duizhao.check.UsageElsewhere;
import org.duizhao.checks.terminology.TermMentions.Mention;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;

/**
 * Finds a term that one page renders in two ways: "repository" as 仓库 and, further down, as 存储库. No
 * term base is needed; with one, its admitted terms must not be mixed either.
 */
@CheckInfo(
    id = "term-inconsistent",
    type = IssueType.TERMINOLOGY_USE,
    severity = Severity.MINOR,
    since = "0.1",
    summary = "One term has two renderings on a page")
public final class TermInconsistentCheck implements BitextCheck, ProjectCheck {
  private static final double CONFIDENCE = 0.5;
  private static final int USUAL = 3;
  private static final int MANY = 5;
  private static final int REPEATED = 2;

  @Override
  public void check(Bitext bitext, CheckContext context, IssueSink sink) {
    if (bitext.isHardlyPaired()) {
      return;
    }
    List<Bead> beads = bitext.beads().stream().filter(Bead::isMatched).toList();
    new TermMentions(context)
        .of(beads)
        .forEach(
            (term, ways) -> {
              judge(term, ways, sink);
              tell(term, ways, sink);
            });
  }

  /** A term that has several renderings on the page is told of the page. */
  private void tell(String term, Map<String, List<Mention>> ways, IssueSink sink) {
    String how = ways.keySet().iterator().next();
    List<Mention> mentions = ways.getOrDefault(how, List.of());
    if (ways.size() == 1 && mentions.size() >= REPEATED) {
      Mention first = mentions.get(0);
      sink.usage(new Usage(info().id(), term, how, source(first), target(first)));
    }
  }

  private static Excerpt source(Mention mention) {
    return Excerpt.of(mention.bead().source(), mention.english());
  }

  private static Excerpt target(Mention mention) {
    return Excerpt.of(mention.bead().target(), mention.chinese());
  }

  @Override
  public Optional<IssueDraft> compare(Usage here, UsageElsewhere elsewhere) {
    String usual = elsewhere.how();
    boolean shorter = here.how().contains(usual) || usual.contains(here.how());
    boolean custom = elsewhere.files() >= MANY && 4 * elsewhere.alike() <= elsewhere.files();
    String message =
        "\"" + here.what() + "\" is " + usual + " " + elsewhere + "; here " + here.how();
    return custom && !shorter
        ? Optional.of(says(message, CONFIDENCE).suggest(usual))
        : Optional.empty();
  }

  private void judge(String term, Map<String, List<Mention>> ways, IssueSink sink) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, List<Mention>> way : ways.entrySet()) {
      if (way.getValue().size() > most) {
        most = way.getValue().size();
        usual = way.getKey();
      }
    }
    for (Map.Entry<String, List<Mention>> way : ways.entrySet()) {
      String other = way.getKey();
      boolean shorter = other.contains(usual) || usual.contains(other);
      if (most >= USUAL && !shorter && 2 * way.getValue().size() <= most) {
        report(term, usual, most, without(usual, way.getValue()), sink);
      }
    }
  }

  /** 结点 in 雨滴结点 renders something else than the raindrop. */
  private static List<Mention> without(String usual, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !mention.bead().target().text().contains(usual))
        .toList();
  }

  private void report(String term, String usual, int most, List<Mention> mentions, IssueSink sink) {
    if (mentions.isEmpty()) {
      return;
    }
    Mention first = mentions.get(0);
    String other = first.chinese().of(first.bead().target().text());
    String message =
        "\"" + term + "\" is " + usual + " " + most + " times on this page, here " + other;
    sink.report(
        says(message, CONFIDENCE)
            .source(source(first))
            .target(target(first))
            .suggest(usual)
            .issue());
  }
}
