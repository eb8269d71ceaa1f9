// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.duizhao.coverage.Candidates.Run;
import org.duizhao.coverage.ParagraphDamage.Damaged;
import org.duizhao.coverage.ParagraphDamage.Kind;
import org.duizhao.coverage.ScorerTrainer.Example;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/** The paragraphs to learn from, sound and damaged. Side 0 is English, side 1 Chinese. */
final class TrainingCases {
  private static final long CELLS = 1L << 20;
  private static final int LONGEST = 6_000;
  private static final int NEIGHBOURS = 12;
  private static final int RIVALS = 20;
  private static final double HIT = 0.5;
  private static final float ELSEWHERE = 0.3f;

  private final WordAligner aligner;
  private final long seed;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  TrainingCases(Lexicon lexicon, long seed) {
    this.aligner = new WordAligner(lexicon);
    this.seed = seed;
  }

  private record Paragraph(String article, String english, String chinese) {}

  /** The evidence of both sides of a pair, and the links that it rests on. */
  record Both(WordLinks links, Evidence english, Evidence chinese) {
    Evidence own(int side) {
      return side == 0 ? english : chinese;
    }

    Evidence other(int side) {
      return side == 0 ? chinese : english;
    }
  }

  /** A damaged pair, and which tokens of its side {@code side} are lost. */
  record Lost(Both both, int side, int from, int to) {}

  /** What a fit needs of one paragraph: its candidates when sound, and when damaged. */
  record Examples(List<List<Example>> sound, List<List<Example>> damaged) {}

  void add(String article, String english, String chinese) {
    if (english.length() <= LONGEST && chinese.length() <= LONGEST) {
      paragraphs.add(new Paragraph(article, english, chinese));
    }
  }

  int size() {
    return paragraphs.size();
  }

  Optional<Both> sound(int index, TypeTable[] types, RatioTable[] ratios) {
    Paragraph p = paragraphs.get(index);
    return both(p.english, p.chinese, types, ratios);
  }

  private Optional<Both> both(
      String english, String chinese, TypeTable[] types, RatioTable[] ratios) {
    return aligner
        .links(english, chinese, CELLS)
        .map(
            links -> {
              PairView view = new PairView(links);
              return new Both(
                  links, view.english(types[0], ratios[0]), view.chinese(types[1], ratios[1]));
            });
  }

  /** Copies of a paragraph, each damaged in one way. */
  List<Lost> damaged(int index, Both sound, TypeTable[] types, RatioTable[] ratios) {
    Paragraph p = paragraphs.get(index);
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
    List<Lost> result = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Optional<Damaged> damage =
          kind == Kind.OMITTED_SENTENCE || kind == Kind.OMITTED_CLAUSE
              ? ParagraphDamage.without(kind, p.chinese, random)
              : ParagraphDamage.with(kind, p.chinese, donor(index, random), random);
      damage.flatMap(d -> lost(p.english, d, sound, types, ratios)).ifPresent(result::add);
    }
    return result;
  }

  /** Half the donors stand in the same article, as far as there are any. */
  private String donor(int index, SplittableRandom random) {
    int other = random.nextInt(paragraphs.size());
    if (random.nextBoolean()) {
      int near = index + random.nextInt(2 * NEIGHBOURS + 1) - NEIGHBOURS;
      boolean same =
          near >= 0
              && near < paragraphs.size()
              && near != index
              && paragraphs.get(near).article.equals(paragraphs.get(index).article);
      other = same ? near : other;
    }
    return paragraphs.get(other).chinese;
  }

  private Optional<Lost> lost(
      String english, Damaged damage, Both sound, TypeTable[] types, RatioTable[] ratios) {
    Optional<Span> place =
        damage.isOmission() ? sound.links.englishOf(damage.place()) : Optional.of(damage.place());
    int side = damage.isOmission() ? 0 : 1;
    return place.flatMap(
        span ->
            both(english, damage.chinese(), types, ratios)
                .flatMap(both -> tokens(both, side, span)));
  }

  private static Optional<Lost> tokens(Both both, int side, Span span) {
    List<Token> tokens = both.own(side).side.tokens;
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= span.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return to - from < 2 ? Optional.empty() : Optional.of(new Lost(both, side, from, to));
  }

  Optional<Examples> examples(int index, TypeTable[] types, RatioTable[] ratios) {
    return sound(index, types, ratios)
        .map(
            both -> {
              Examples result = new Examples(lists(), lists());
              for (int side = 0; side < 2; side++) {
                List<Example> into = result.sound.get(side);
                SpanFeatures features = new SpanFeatures(both.own(side), both.other(side));
                for (Run run : Candidates.of(both.own(side))) {
                  into.add(new Example(features.of(run), false, 1));
                }
              }
              for (Lost lost : damaged(index, both, types, ratios)) {
                addDamaged(lost, result.damaged.get(lost.side));
              }
              return result;
            });
  }

  /** The English of a paragraph with the Chinese of another one of much the same length. */
  Optional<Both> swapped(int index, TypeTable[] types, RatioTable[] ratios) {
    Paragraph p = paragraphs.get(index);
    SplittableRandom random = new SplittableRandom(seed * 2_000_003 + index);
    String best = donor(index, random);
    for (int i = 0; i < RIVALS; i++) {
      String other = donor(index, random);
      int length = p.chinese.length();
      if (!other.equals(p.chinese)
          && Math.abs(other.length() - length) < Math.abs(best.length() - length)) {
        best = other;
      }
    }
    return best.equals(p.chinese) ? Optional.empty() : both(p.english, best, types, ratios);
  }

  private static List<List<Example>> lists() {
    return List.of(new ArrayList<>(), new ArrayList<>());
  }

  /** The candidates that hit share a weight of 1; those that touch nothing lost count a little. */
  private static void addDamaged(Lost lost, List<Example> into) {
    Evidence own = lost.both.own(lost.side);
    SpanFeatures features = new SpanFeatures(own, lost.both.other(lost.side));
    List<Run> runs = Candidates.of(own);
    long hits = runs.stream().filter(run -> run.overlap(lost.from, lost.to) >= HIT).count();
    for (Run run : runs) {
      double overlap = run.overlap(lost.from, lost.to);
      if (overlap >= HIT) {
        into.add(new Example(features.of(run), true, 1f / hits));
      } else if (overlap == 0) {
        into.add(new Example(features.of(run), false, ELSEWHERE));
      }
    }
  }
}
