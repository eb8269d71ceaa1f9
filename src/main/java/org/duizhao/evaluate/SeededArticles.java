// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.bitext.Bitext;
import org.duizhao.check.CheckRunner;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.Pairing;
import org.duizhao.text.Position;

/**
 * Checks articles with their translations, and the same with one error each that is put in at
 * random and reproducibly; scores what is found. All of the way is measured: reading, aligning and
 * checking.
 */
public final class SeededArticles {
  /** Characters of a paragraph that is put into another article. */
  private static final int LEAST_PARAGRAPH = 40;

  private final Pairing pairing;
  private final CheckRunner runner;
  private final SeededScore score;
  private final List<Sound> articles = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  /**
   * @param least issues below this severity do not count
   */
  public SeededArticles(Pairing pairing, CheckRunner runner, Severity least) {
    this.pairing = pairing;
    this.runner = runner;
    this.score = new SeededScore(least);
  }

  /**
   * An error that is not found.
   *
   * @param article its id
   * @param start of the error in the translation
   * @param line of the translation in which it starts, with the error
   */
  public record Miss(String article, String kind, Position start, String line) {}

  private record Sound(ArticlePair pair, ArticleErrors errors, List<Finding> findings) {}

  /** Adds sound articles. */
  public void addSound(List<ArticlePair> pairs) {
    List<Sound> sound = pairs.parallelStream().map(this::checked).toList();
    sound.forEach(article -> score.clean(article.pair.id(), article.findings));
    articles.addAll(sound);
  }

  private Sound checked(ArticlePair pair) {
    Bitext bitext = pairing.of(pair.source(), pair.target());
    return new Sound(pair, new ArticleErrors(pair, bitext), runner.run(bitext));
  }

  /** Makes at most so many articles with an error of each kind, and checks them. */
  public void inject(long seed, int most, TermBase terms) {
    List<SoundUnit> units = articles.stream().flatMap(a -> a.errors.units().stream()).toList();
    TargetErrors errors = new TargetErrors(units, terms);
    for (ErrorKind kind : ErrorKind.values()) {
      inject(kind.id(), seed, most, (article, random) -> article.made(kind, errors, random));
    }
    List<String> paragraphs =
        units.stream()
            .map(SoundUnit::target)
            .filter(text -> text.length() >= LEAST_PARAGRAPH && text.indexOf('\n') < 0)
            .toList();
    for (ArticleError.Whole kind : ArticleError.Whole.values()) {
      inject(
          kind.id(),
          seed,
          most,
          (article, random) -> article.made(kind, any(paragraphs, random), random));
    }
  }

  private static String any(List<String> paragraphs, Random random) {
    return paragraphs.isEmpty() ? "" : paragraphs.get(random.nextInt(paragraphs.size()));
  }

  private interface Maker {
    Optional<ArticleError> made(ArticleErrors article, Random random);
  }

  private record Damaged(Sound sound, ArticleError error) {}

  private void inject(String kind, long seed, int most, Maker maker) {
    Random random = new Random(seed * 1_000_003 + kind.hashCode());
    List<Sound> order = new ArrayList<>(articles);
    Collections.shuffle(order, random);
    List<Damaged> damaged = new ArrayList<>();
    for (Sound article : order) {
      if (damaged.size() < most) {
        maker
            .made(article.errors, random)
            .ifPresent(error -> damaged.add(new Damaged(article, error)));
      }
    }
    List<List<Finding>> findings = damaged.parallelStream().map(this::findings).toList();
    for (int i = 0; i < damaged.size(); i++) {
      ArticleError error = damaged.get(i).error;
      if (!score.seeded(error, findings.get(i))) {
        misses.add(miss(error));
      }
    }
  }

  private List<Finding> findings(Damaged damaged) {
    return runner.run(pairing.of(damaged.sound.pair.source(), damaged.error.target()));
  }

  private static Miss miss(ArticleError error) {
    Position start = error.target().file().positionOf(error.place().start());
    String line =
        error.target().file().text().lines().skip(start.line() - 1L).findFirst().orElse("");
    return new Miss(error.article(), error.kind(), start, line);
  }

  public SeededScore score() {
    return score;
  }

  /** Errors that are not found, kind by kind. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
