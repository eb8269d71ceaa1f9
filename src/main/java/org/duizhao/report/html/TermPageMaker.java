// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.report.html.TermPage.Entry;
import org.duizhao.report.html.TermPage.Figure;
import org.duizhao.report.html.TermPage.StateCount;
import org.duizhao.termcare.Defect;
import org.duizhao.termcare.TermUsage;

/** Sums up a term base for its page. */
final class TermPageMaker {
  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparing(Entry::state)
          .thenComparing(Comparator.comparing(Entry::occurrences).reversed())
          .thenComparing(Entry::source)
          .thenComparing(Entry::about);

  private final List<TermUsage> usages;
  private final Map<TermEntry, List<Defect>> defects = new HashMap<>();

  TermPageMaker(List<TermUsage> usages, List<Defect> defects) {
    this.usages = usages;
    for (Defect defect : defects) {
      this.defects.computeIfAbsent(defect.entry(), entry -> new ArrayList<>()).add(defect);
    }
  }

  TermPage page(Shell shell, String name, int pairs) {
    List<Entry> entries = new ArrayList<>();
    Map<TermState, Integer> counts = new EnumMap<>(TermState.class);
    for (TermUsage usage : usages) {
      Entry entry = entry(usage);
      entries.add(entry);
      counts.merge(entry.state(), 1, Integer::sum);
    }
    entries.sort(WORST_FIRST);
    List<StateCount> states = new ArrayList<>();
    counts.forEach((state, count) -> states.add(new StateCount(state, count)));
    int wrong = states.stream().filter(c -> c.state().isWrong()).mapToInt(StateCount::count).sum();
    return new TermPage(shell, name, headline(wrong), why(counts), totals(pairs), states, entries);
  }

  private Say headline(int wrong) {
    int all = usages.size();
    return wrong == 0
        ? new Say("No entry needs a decision", "没有条目需要裁定")
        : new Say(
            wrong
                + " of "
                + all
                + (wrong == 1 ? " entries needs" : " entries need")
                + " a decision",
            all + " 个条目中有 " + wrong + " 个需要裁定");
  }

  private static Say why(Map<TermState, Integer> counts) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    counts.forEach(
        (state, count) -> {
          en.add(count + " " + state.says().en());
          zh.add(state.says().zh() + " " + count + " 个");
        });
    return new Say(String.join(", ", en) + ".", String.join("，", zh) + "。");
  }

  private List<Figure> totals(int pairs) {
    int occurrences = 0;
    int good = 0;
    for (TermUsage usage : usages) {
      occurrences += usage.occurrences();
      good += usage.good();
    }
    List<Figure> totals = new ArrayList<>();
    totals.add(figure(usages.size(), "entries", "个条目"));
    totals.add(figure(pairs, "pairs of sentences read", "个句对"));
    totals.add(figure(occurrences, "mentions of terms", "次提及术语"));
    if (occurrences > 0) {
      String share = Math.round(100.0 * good / occurrences) + " %";
      totals.add(new Figure(share, new Say("of them as the entries say", "与条目相符")));
    }
    return totals;
  }

  private static Figure figure(int value, String en, String zh) {
    return new Figure(String.format(Locale.ROOT, "%,d", value), new Say(en, zh));
  }

  private Entry entry(TermUsage usage) {
    TermEntry entry = usage.entry();
    List<Defect> wrong = defects.getOrDefault(entry, List.of());
    TermWays ways = new TermWays(usage);
    return new Entry(
        ShownText.visible(entry.source()),
        about(entry),
        ShownText.visible(entry.about().definition()),
        usage.occurrences(),
        usage.occurrences() == 0 ? -1 : 100 * usage.good() / usage.occurrences(),
        state(usage, wrong),
        says(usage, wrong),
        ways.ways(),
        ways.more(),
        ways.examples());
  }

  private static String about(TermEntry entry) {
    List<String> forms = entry.english().forms();
    List<String> parts = new ArrayList<>(forms.subList(1, forms.size()));
    if (!entry.about().subject().isEmpty()) {
      parts.add(entry.about().subject());
    }
    if (!entry.id().equalsIgnoreCase(entry.source().replace(' ', '-'))) {
      parts.add(entry.id());
    }
    if (!entry.when().isNone()) {
      parts.add(entry.when().toString());
    }
    return ShownText.visible(String.join(" · ", parts));
  }

  private static TermState state(TermUsage usage, List<Defect> defects) {
    if (defects.stream().anyMatch(defect -> defect.kind().isWrong())) {
      return TermState.CONFLICT;
    }
    if (usage.isContradicted() && !usage.entry().isOpen()) {
      return TermState.CONTRADICTED;
    }
    if (misused(usage) > 0) {
      return TermState.MISUSED;
    }
    if (usage.isOutnumbered()) {
      return TermState.OUTNUMBERED;
    }
    if (!defects.isEmpty()) {
      return TermState.AMBIGUOUS;
    }
    return usage.isDead() ? TermState.DEAD : TermState.FINE;
  }

  private static int misused(TermUsage usage) {
    return usage.count(Outcome.FORBIDDEN)
        + usage.count(Outcome.DEPRECATED)
        + usage.count(Outcome.CONFUSED)
        + usage.count(Outcome.TRANSLATED);
  }

  private static List<Say> says(TermUsage usage, List<Defect> defects) {
    List<Say> says = new ArrayList<>();
    for (Defect defect : defects) {
      says.add(Say.same(ShownText.visible(defect.kind().id() + ": " + defect.message())));
    }
    int wrong = misused(usage);
    if (wrong > 0) {
      says.add(new Say(Say.count(wrong, "wrong rendering", "wrong renderings"), wrong + " 处错误译法"));
    }
    for (String unattested : usage.unattested()) {
      String text = ShownText.visible(unattested);
      says.add(new Say(text + " is preferred and never used", "首选译法“" + text + "”从未使用"));
    }
    return says;
  }
}
