// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.BlockPair;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.Suppressed;
import org.duizhao.report.form.RunFacts;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the cards of all issues, those that somebody has decided about among them. */
final class CardMaker {
  /** Longer marks are sentences, of which a list of tied words would tell nothing. */
  private static final int LONGEST_ENGLISH = 60;

  private static final int LONGEST_CHINESE = 20;

  private final BeadIndex beads;
  private final Map<String, String> about = new HashMap<>();
  private final Map<Finding, Suppressed> known = new IdentityHashMap<>();
  private final Map<BlockPair, List<Card>> cards = new IdentityHashMap<>();
  private final List<Card> inOrder = new ArrayList<>();

  CardMaker(CheckResult result, BeadIndex beads, RunFacts facts) {
    this.beads = beads;
    facts.checks().forEach(check -> about.put(check.info().id(), check.info().summary()));
    List<Finding> findings = new ArrayList<>(result.findings());
    for (Suppressed suppressed : result.suppressed()) {
      findings.add(suppressed.finding());
      known.put(suppressed.finding(), suppressed);
    }
    findings.sort(Comparator.comparing(Finding::issue, Issue.MOST_SEVERE_FIRST));
    for (PairFindings group : PairFindings.of(result.bitext(), findings)) {
      List<Card> here = new ArrayList<>();
      for (Finding finding : group.findings()) {
        here.add(card(finding));
      }
      inOrder.addAll(here);
      cards.put(group.pair(), here);
    }
  }

  /** The cards of each pair, most severe first. */
  Map<BlockPair, List<Card>> cards() {
    return cards;
  }

  /** All cards in the order of the page; each one's number is its place here. */
  List<Card> inOrder() {
    return inOrder;
  }

  private int numberOfNext = 0;

  private Card card(Finding finding) {
    Issue issue = finding.issue();
    Suppressed decided = known.get(finding);
    return new Card(
        numberOfNext++,
        finding.fingerprint(),
        issue,
        about.getOrDefault(issue.check(), ""),
        decided == null ? null : ShownText.visible(decided.reason()),
        decided == null ? null : by(decided),
        evidence(issue),
        SuggestionDiff.of(issue));
  }

  private static String by(Suppressed decided) {
    return decided.by() == Suppressed.By.DRIFT ? "drift" : decided.by().sarif();
  }

  /** What the guilty words of each side are tied to. */
  private List<Card.Tied> evidence(Issue issue) {
    List<Card.Tied> evidence = new ArrayList<>();
    addTied(evidence, issue.source(), true);
    List<Card.Tied> back = new ArrayList<>();
    addTied(back, issue.target(), false);
    back.removeIf(tied -> evidence.stream().anyMatch(there -> there.isReverseOf(tied)));
    evidence.addAll(back);
    return evidence;
  }

  private void addTied(List<Card.Tied> evidence, @Nullable Excerpt excerpt, boolean isSource) {
    int longest = isSource ? LONGEST_ENGLISH : LONGEST_CHINESE;
    if (excerpt == null || excerpt.mark().isEmpty() || excerpt.mark().length() > longest) {
      return;
    }
    int number = beads.holding(excerpt.file(), excerpt.place(), isSource);
    if (number < 0 || beads.links(number).links().isEmpty()) {
      return;
    }
    Bead bead = beads.bead(number);
    BeadSide own = isSource ? bead.source() : bead.target();
    BeadSide other = isSource ? bead.target() : bead.source();
    StringBuilder tied = new StringBuilder();
    int end = 0;
    for (BeadLinks.Link link : sortedByOther(beads.links(number).links(), isSource)) {
      Span mine = isSource ? link.source() : link.target();
      Span theirs = isSource ? link.target() : link.source();
      boolean isTied = own.placeOf(mine).overlaps(excerpt.place());
      if (isTied && theirs.end() > end) {
        boolean touches = theirs.start() <= end + 1 && tied.length() > 0;
        tied.append(tied.length() == 0 ? "" : touches ? "" : " … ");
        tied.append(other.text(), touches ? end : theirs.start(), theirs.end());
        end = theirs.end();
      }
    }
    evidence.add(
        new Card.Tied(
            ShownText.visible(excerpt.text()), isSource, ShownText.visible(tied.toString())));
  }

  private static List<BeadLinks.Link> sortedByOther(List<BeadLinks.Link> links, boolean isSource) {
    return links.stream()
        .sorted(Comparator.comparing(link -> isSource ? link.target() : link.source()))
        .toList();
  }
}
