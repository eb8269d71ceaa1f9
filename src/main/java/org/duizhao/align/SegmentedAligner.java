// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.duizhao.model.BeadOpinion;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * Aligns two texts that come as lists of sentences, in either direction.
 *
 * <p>["It boots.", "It is fast."] with ["它能启动，而且很快。"] gives one bead of sentences 0 and 1 with
 * sentence 0. Time and memory grow with the number of sentences times the width of a band.
 */
public final class SegmentedAligner {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}, {1, 5}, {5, 1}
  };
  private static final double TEMPERATURE = 0.25;
  static final SentenceCost.Settings SETTINGS =
      new SentenceCost.Settings(0.6, 1.8, 0.35, 0.15, 0.6, 0.1, 0.1);

  private final Words words;
  private final SentenceCost.Settings settings;
  private final @Nullable BeadRefiner refiner;
  private final @Nullable WeighedVectors vectors;

  /**
   * Aligns in two steps: a coarse path by words and lengths, then the beads that a learned model
   * finds likeliest along it.
   *
   * @param lexicon what is known of words as each other's translation
   */
  public SegmentedAligner(Lexicon lexicon, BeadModel model) {
    this(new LexiconWords(lexicon), SETTINGS, new BeadRefiner(lexicon, model), null);
  }

  private SegmentedAligner(
      Words words,
      SentenceCost.Settings settings,
      @Nullable BeadRefiner refiner,
      @Nullable WeighedVectors vectors) {
    this.words = words;
    this.settings = settings;
    this.refiner = refiner;
    this.vectors = vectors;
  }

  /** An aligner that takes the coarse path as it is: several times faster, and less exact. */
  public static SegmentedAligner fast(Lexicon lexicon) {
    return new SegmentedAligner(new LexiconWords(lexicon), SETTINGS, null, null);
  }

  /** The same aligner, which asks sentence vectors too; null for none. */
  public SegmentedAligner with(@Nullable WeighedVectors sentenceVectors) {
    return new SegmentedAligner(words, settings, refiner, sentenceVectors);
  }

  /**
   * Sentences matched, by their numbers from 0.
   *
   * @param source consecutive numbers, empty for an addition
   * @param target consecutive numbers, empty for an omission
   * @param confidence that exactly these belong together, 0 to 1
   */
  public record Numbers(List<Integer> source, List<Integer> target, double confidence) {
    public Numbers {
      source = List.copyOf(source);
      target = List.copyOf(target);
      if (source.isEmpty() && target.isEmpty()) {
        throw new IllegalArgumentException("a bead holds at least one sentence");
      }
    }

    private Numbers swapped() {
      return new Numbers(target, source, confidence);
    }

    /** The form {@code [0, 1]:[0]}. */
    @Override
    public String toString() {
      return source + ":" + target;
    }
  }

  /** Aligns English sentences with Chinese ones; each number comes once, in order. */
  public List<Numbers> englishToChinese(List<String> english, List<String> chinese) {
    Texts texts = Texts.of(words, english, chinese);
    Band band = texts.band();
    BeadOpinion opinion = VectorTerm.of(vectors, english, chinese, band);
    List<Step> coarse = coarse(texts, band, opinion);
    List<Step> steps =
        refiner == null
            ? coarse
            : refiner.refine(english, chinese, coarse, List.of(), VectorTerm.refined(opinion));
    return steps.stream().map(SegmentedAligner::numbers).toList();
  }

  private static Numbers numbers(Step step) {
    return new Numbers(range(step.i(), step.a()), range(step.j(), step.b()), step.confidence());
  }

  /**
   * Aligns the sentences of paragraphs that are known to belong together, first with first and so
   * on; no bead leads past a paragraph. Numbers count all sentences of the text.
   *
   * @param english paragraphs as lists of sentences, none of them empty
   * @param chinese as many
   */
  public List<Numbers> inParagraphs(List<List<String>> english, List<List<String>> chinese) {
    return joined(english, chinese).steps().stream()
        .flatMap(List::stream)
        .map(SegmentedAligner::numbers)
        .toList();
  }

  JoinedBlocks joined(List<List<String>> english, List<List<String>> chinese) {
    Vocabulary vocabulary = new Vocabulary(words);
    List<List<Passage>> sources = passages(english, vocabulary::english);
    List<List<Passage>> targets = passages(chinese, vocabulary::chinese);
    vocabulary.link();
    JoinedBlocks joined = new JoinedBlocks(vocabulary, refiner, vectors);
    for (int k = 0; k < english.size(); k++) {
      joined.add(
          new JoinedBlocks.Side(english.get(k), sources.get(k)),
          new JoinedBlocks.Side(chinese.get(k), targets.get(k)));
    }
    return joined;
  }

  private static List<List<Passage>> passages(
      List<List<String>> paragraphs, Function<String, Passage> cut) {
    return paragraphs.stream().map(sentences -> sentences.stream().map(cut).toList()).toList();
  }

  List<Step> coarse(List<String> english, List<String> chinese) {
    Texts texts = Texts.of(words, english, chinese);
    return coarse(texts, texts.band(), BeadOpinion.NONE);
  }

  private List<Step> coarse(Texts texts, Band band, BeadOpinion opinion) {
    return new BeadSearch(SHAPES, TEMPERATURE)
        .search(
            () -> new SentenceCost(settings, texts.coverage(), texts, VectorTerm.coarse(opinion)),
            band,
            texts.chinese().size());
  }

  /** As {@link #englishToChinese}, the other way round. */
  public List<Numbers> chineseToEnglish(List<String> chinese, List<String> english) {
    return englishToChinese(english, chinese).stream().map(Numbers::swapped).toList();
  }

  private static List<Integer> range(int from, int count) {
    return IntStream.range(from, from + count).boxed().toList();
  }
}
