// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.duizhao.coverage.Coverage;
import org.duizhao.coverage.CoverageModel;
import org.duizhao.coverage.Gap;
import org.duizhao.coverage.ParagraphDamage;
import org.duizhao.coverage.ParagraphDamage.Damaged;
import org.duizhao.coverage.ParagraphDamage.Kind;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes sentences and clauses out of published translations, puts others in, and measures at which
 * price in flagged sound paragraphs the loss is found: of "Install it, then log in." / 然后登录。 the
 * words "Install it,".
 */
public final class CoverageEvaluation {
  private static final long CELLS = 1L << 20;
  private static final int NEIGHBOURS = 12;

  private final WordAligner aligner;
  private final CoverageModel model;
  private final long seed;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  public CoverageEvaluation(Lexicon lexicon, CoverageModel model, long seed) {
    this.aligner = new WordAligner(lexicon);
    this.model = model;
    this.seed = seed;
  }

  private record Paragraph(
      String article, CoverageCase.Group group, String english, String chinese) {}

  /** Adds a paragraph; those of one article one after the other. */
  public void add(String article, String kind, String english, String chinese) {
    CoverageCase.Group group = CoverageCase.Group.of(kind, english);
    paragraphs.add(new Paragraph(article, group, english, chinese));
  }

  /** Looks at every paragraph as it is and with each kind of damage. */
  public List<CoverageCase> run() {
    return IntStream.range(0, paragraphs.size())
        .parallel()
        .mapToObj(this::cases)
        .flatMap(List::stream)
        .toList();
  }

  private List<CoverageCase> cases(int index) {
    Paragraph p = paragraphs.get(index);
    List<CoverageCase> cases = new ArrayList<>();
    Optional<WordLinks> links = aligner.links(p.english, p.chinese, CELLS);
    if (links.isEmpty()) {
      return cases;
    }
    Coverage coverage = model.of(links.get());
    cases.add(sound(p, true, coverage.omissions()));
    cases.add(sound(p, false, coverage.additions()));
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
    for (Kind kind : List.of(Kind.OMITTED_SENTENCE, Kind.OMITTED_CLAUSE)) {
      ParagraphDamage.without(kind, p.chinese, random)
          .flatMap(d -> seeded(p, d, links.get(), kind.name()))
          .ifPresent(cases::add);
    }
    for (Kind kind : List.of(Kind.ADDED_SENTENCE, Kind.ADDED_CLAUSE)) {
      String other = paragraphs.get(random.nextInt(paragraphs.size())).chinese;
      ParagraphDamage.with(kind, p.chinese, other, random)
          .flatMap(d -> seeded(p, d, links.get(), kind + " other"))
          .ifPresent(cases::add);
      near(index, random)
          .flatMap(donor -> ParagraphDamage.with(kind, p.chinese, donor, random))
          .flatMap(d -> seeded(p, d, links.get(), kind + " same"))
          .ifPresent(cases::add);
    }
    return cases;
  }

  private Optional<String> near(int index, SplittableRandom random) {
    int near = index + random.nextInt(2 * NEIGHBOURS + 1) - NEIGHBOURS;
    return near >= 0
            && near < paragraphs.size()
            && near != index
            && paragraphs.get(near).article.equals(paragraphs.get(index).article)
        ? Optional.of(paragraphs.get(near).chinese)
        : Optional.empty();
  }

  private static CoverageCase sound(Paragraph p, boolean omission, List<Gap> gaps) {
    return new CoverageCase(
        "",
        omission,
        p.group,
        score(gaps),
        0,
        0,
        found(gaps).map(gap -> gap.span().of(omission ? p.english : p.chinese)).orElse(""),
        p.english,
        p.chinese);
  }

  private Optional<CoverageCase> seeded(Paragraph p, Damaged damage, WordLinks sound, String name) {
    Optional<Span> truth =
        damage.isOmission() ? sound.englishOf(damage.place()) : Optional.of(damage.place());
    if (truth.isEmpty()) {
      return Optional.empty();
    }
    return aligner
        .links(p.english, damage.chinese(), CELLS)
        .map(
            links -> {
              Coverage coverage = model.of(links);
              List<Gap> gaps = damage.isOmission() ? coverage.omissions() : coverage.additions();
              return seeded(p, damage, name, truth.get(), gaps);
            });
  }

  private static CoverageCase seeded(
      Paragraph p, Damaged damage, String name, Span truth, List<Gap> gaps) {
    Optional<Gap> gap = found(gaps);
    double both = gap.map(g -> overlap(g.span(), truth)).orElse(0.0);
    return new CoverageCase(
        name,
        damage.isOmission(),
        p.group,
        score(gaps),
        both / truth.length(),
        gap.map(g -> both / g.span().length()).orElse(0.0),
        truth.of(damage.isOmission() ? p.english : damage.chinese()),
        p.english,
        damage.chinese());
  }

  private static double overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static Optional<Gap> found(List<Gap> gaps) {
    return gaps.stream().findFirst();
  }

  private static double score(List<Gap> gaps) {
    @Nullable Gap best = gaps.isEmpty() ? null : gaps.get(0);
    return best == null ? -99 : best.score();
  }
}
