// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermStrengths;
import org.duizhao.glossary.TermVerdict;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.glossary.TermVerdicts;
import org.duizhao.glossary.WordEvidence;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.text.literal.LiteralText;
import org.jspecify.annotations.Nullable;

/**
 * Counts what became of the terms of a term base in a corpus of sentence pairs. After "The merge
 * window closed." / 合并窗口关闭了。 the entry "merge window" has one occurrence, rendered 合并窗口.
 */
public final class UsageCounter {
  private static final long MOST_CELLS = 1L << 20;

  private final TermBase base;
  private final TermStrengths strengths;
  private final WordAligner aligner;
  private final Map<TermEntry, Map<Way, Count>> counts = new LinkedHashMap<>();

  private int pairs;

  private record Way(String text, Outcome outcome) {}

  private static final class Count {
    private final Example first;
    private final Span term;
    private final @Nullable Span place;
    private int times;

    Count(Example first, Span term, @Nullable Span place) {
      this.first = first;
      this.term = term;
      this.place = place;
    }

    Rendered as(Way way) {
      return new Rendered(way.text, way.outcome, times, first, term, place);
    }
  }

  public UsageCounter(TermBase base, Lexicon lexicon) {
    this.base = base;
    this.strengths = new TermStrengths(lexicon);
    this.aligner = new WordAligner(lexicon);
    base.entries().forEach(entry -> counts.put(entry, new LinkedHashMap<>()));
  }

  /** Counts the terms of one pair. */
  public void add(Example pair) {
    pairs++;
    String source = pair.english();
    String target = pair.chinese();
    WordEvidence evidence = WordEvidence.of(strengths, () -> links(source, target));
    TermVerdicts verdicts =
        base.matcher()
            .verdicts(source, () -> new LiteralText(source, List.of()).spans(), target, evidence);
    for (TermVerdict verdict : verdicts.all()) {
      Span place = verdict.placeBy(evidence::links);
      String text = place == null ? "" : place.of(target).strip();
      Map<Way, Count> ways = counts.get(verdict.entry());
      if (ways != null) {
        Span term = verdict.term().span();
        ways.computeIfAbsent(new Way(text, verdict.outcome()), w -> new Count(pair, term, place))
            .times++;
      }
    }
  }

  /** How many pairs were read. */
  public int pairs() {
    return pairs;
  }

  private Optional<WordLinks> links(String source, String target) {
    return aligner.links(source, target, MOST_CELLS);
  }

  /** Of every entry, in the order of the term base. */
  public List<TermUsage> usages() {
    List<TermUsage> all = new ArrayList<>();
    counts.forEach(
        (entry, ways) -> {
          List<Rendered> rendered = new ArrayList<>();
          ways.forEach((way, count) -> rendered.add(count.as(way)));
          rendered.sort(
              Comparator.comparingInt(Rendered::count)
                  .reversed()
                  .thenComparing(Rendered::text)
                  .thenComparing(Rendered::outcome));
          int occurrences = rendered.stream().mapToInt(Rendered::count).sum();
          all.add(new TermUsage(entry, occurrences, rendered));
        });
    return all;
  }
}
