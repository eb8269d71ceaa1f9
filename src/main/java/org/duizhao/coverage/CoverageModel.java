// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.coverage.Candidates.Run;
import org.duizhao.coverage.Gap.Tie;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of a text that its translation leaves out, and stretches of the translation that
 * render nothing.
 *
 * <p>In "Back up the database first, then run the upgrade." and "然后运行升级。" it finds "Back up the
 * database first,". Each word has evidence for being lost, by how much of it is covered in both
 * directions of the word alignment and how often such a word is covered at all; runs of words are
 * candidates; a learned scorer weighs them by their borders, their lengths and what stands in their
 * place. Immutable.
 */
public final class CoverageModel {
  private static final int MOST_GAPS = 4;

  private final SideModel english;
  private final SideModel chinese;
  private final PairModel pairs;

  CoverageModel(SideModel english, SideModel chinese, PairModel pairs) {
    this.english = english;
    this.chinese = chinese;
    this.pairs = pairs;
  }

  private static final class Bundled {
    static final CoverageModel MODEL = load();

    private static CoverageModel load() {
      try {
        return of(ModelFile.bundled());
      } catch (ModelFileException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The model that comes with the program; read at the first call. */
  public static CoverageModel bundled() {
    return Bundled.MODEL;
  }

  /**
   * The coverage model of a model file.
   *
   * @throws ModelFileException if the file holds none, one of another version, or a damaged one
   */
  public static CoverageModel of(ModelFile file) throws ModelFileException {
    return CoverageSection.read(file);
  }

  /** The same model file with this coverage model in it. */
  public ModelFile addTo(ModelFile file) {
    return file.with(CoverageSection.NAME, CoverageSection.write(this));
  }

  SideModel english() {
    return english;
  }

  SideModel chinese() {
    return chinese;
  }

  PairModel pairs() {
    return pairs;
  }

  /** Looks at one pair. */
  public Coverage of(WordLinks links) {
    return new Coverage(this, links);
  }

  /** Candidates of one side that do not overlap, the highest score first. */
  static List<Gap> gaps(Evidence own, Evidence other, SideModel model) {
    SpanFeatures features = new SpanFeatures(own, other);
    List<Scored> scored = new ArrayList<>();
    for (Run run : Candidates.of(own)) {
      scored.add(new Scored(run, model.scorer().score(features.of(run))));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Run> taken = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (Scored candidate : scored) {
      Run run = candidate.run;
      if (gaps.size() < MOST_GAPS
          && taken.stream().noneMatch(other2 -> run.overlap(other2.from(), other2.to()) > 0)) {
        taken.add(run);
        gaps.add(gap(own, other, run, candidate.score, model));
      }
    }
    return gaps;
  }

  private record Scored(Run run, double score) {}

  private static Gap gap(Evidence own, Evidence other, Run run, double score, SideModel model) {
    Run shown = Borders.snapped(own, run);
    double weight = 0;
    for (int i = shown.from(); i < shown.to(); i++) {
      weight += own.weight[i] * own.uncovered(i);
    }
    Tie before = tie(own, other, run.from() - 1, -1);
    Tie after = tie(own, other, run.to(), 1);
    return new Gap(
        span(own, shown.from(), shown.to()),
        score,
        model.share(score),
        weight,
        Borders.holdsSentence(own.side.borders, shown),
        place(own, other, run),
        before,
        after);
  }

  /** The strongest border between the counterparts of the words before and after the run. */
  private static int place(Evidence own, Evidence other, Run run) {
    int least = run.from() == 0 ? 0 : anchor(own, run.from() - 1, -1) + 1;
    int right = run.to() == own.count() ? -1 : anchor(own, run.to(), 1);
    int most = right < 0 ? other.count() : right;
    int best = Math.min(least, other.count());
    byte[] borders = other.side.borders;
    for (int i = best; i <= most; i++) {
      if (borders[i] > borders[best] || borders[i] == borders[best] && run.to() == own.count()) {
        best = i;
      }
    }
    return best == 0 ? 0 : other.side.tokens.get(best - 1).span().end();
  }

  private static int anchor(Evidence own, int start, int step) {
    for (int i = start; i >= 0 && i < own.count(); i += step) {
      if (own.anchor[i] >= 0 && own.side.word[i]) {
        return own.anchor[i];
      }
    }
    return -1;
  }

  private static Span span(Evidence own, int from, int to) {
    return own.side.tokens.get(from).span().join(own.side.tokens.get(to - 1).span());
  }

  /** The nearest word from {@code start} on that has a counterpart. */
  private static @Nullable Tie tie(Evidence own, Evidence other, int start, int step) {
    for (int i = start; i >= 0 && i < own.count(); i += step) {
      if (own.anchor[i] >= 0 && own.side.word[i]) {
        return new Tie(own.side.tokens.get(i).span(), other.side.tokens.get(own.anchor[i]).span());
      }
    }
    return null;
  }
}
