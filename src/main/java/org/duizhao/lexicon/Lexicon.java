// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.duizhao.store.ModelFile;
import org.duizhao.store.ModelFileException;
import org.duizhao.token.BilingualTokenizer;
import org.duizhao.token.Token;
import org.duizhao.token.WordCosts;
import org.jspecify.annotations.Nullable;

/**
 * Learned word translations between English and Chinese, with the frequencies of the words.
 *
 * <p>{@code strength("kernel", "内核")} is in the thousands, {@code strength("kernel", "天气")} is near
 * 0: an odds ratio R(e, z) = P(e linked to z) / (P(e)·P(z)), where 1 is chance. English words are
 * looked up by lemma, Chinese ones by form. Immutable and safe for use by several threads.
 */
public final class Lexicon {
  private final LexiconData data;
  private final LinkStrength strengths;
  private final WordCosts wordCosts;
  private final BilingualTokenizer tokenizer;

  /** By English word, its translations once they have been asked for. */
  private final AtomicReferenceArray<@Nullable List<Translation>> translations;

  /** Made when the English of a Chinese word is first asked for. */
  private volatile @Nullable SourceIndex sources;

  Lexicon(LexiconData data) {
    this.data = data;
    this.strengths = new LinkStrength(data);
    this.wordCosts = new LexiconWordCosts(data.chinese());
    this.tokenizer = new BilingualTokenizer(wordCosts);
    this.translations = new AtomicReferenceArray<>(data.english().size());
  }

  private static final class Bundled {
    static final Lexicon LEXICON = load();

    private static Lexicon load() {
      try {
        return of(ModelFile.bundled());
      } catch (ModelFileException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The lexicon that comes with the program; read at the first call. */
  public static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  /**
   * The lexicon of a model file.
   *
   * @throws ModelFileException if the file holds none, or a damaged one
   */
  public static Lexicon of(ModelFile file) throws ModelFileException {
    return new Lexicon(LexiconSection.read(file));
  }

  /** The same model file with this lexicon in it. */
  public ModelFile addTo(ModelFile file) {
    return file.with(LexiconSection.NAME, LexiconSection.write(data));
  }

  /**
   * The tokenizer that cuts Chinese by this lexicon's words; texts to look up must go through it.
   */
  public BilingualTokenizer tokenizer() {
    return tokenizer;
  }

  /** The words that Chinese text is cut into. */
  public WordCosts wordCosts() {
    return wordCosts;
  }

  /**
   * How strongly an English lemma and a Chinese word (or a Latin word, number or sign of the
   * Chinese text) speak for being each other's translation.
   *
   * @return odds ratio against chance: 0 if nothing is known, about 1 for chance, up to 20,000
   */
  public double strength(String englishLemma, String chineseWord) {
    return strengths.of(
        new WordKey(englishLemma, data.english()), new WordKey(chineseWord, data.chinese()));
  }

  /** As {@link #strength(String, String)}, where equal forms count as well as equal lemmas. */
  public double strength(Token english, Token chinese) {
    return strengths.of(new WordKey(english, data.english()), new WordKey(chinese, data.chinese()));
  }

  /** The Chinese words that an English lemma is linked to, the strongest first. */
  public List<Translation> translations(String englishLemma) {
    int english = data.english().find(englishLemma);
    if (english == WordTable.ABSENT) {
      return List.of();
    }
    List<Translation> known = translations.get(english);
    if (known == null) {
      known = sortedTranslations(english);
      translations.set(english, known);
    }
    return known;
  }

  private List<Translation> sortedTranslations(int english) {
    List<Translation> result = new ArrayList<>();
    for (int r = data.rowStarts()[english]; r < data.rowStarts()[english + 1]; r++) {
      String word = data.chinese().word(data.rowChinese()[r]);
      result.add(new Translation(word, LexiconData.decode(data.rowStrengths()[r])));
    }
    result.sort(
        Comparator.comparingDouble(Translation::strength)
            .reversed()
            .thenComparing(Translation::chinese));
    return List.copyOf(result);
  }

  /** The English lemmas that a Chinese word is linked to, in no order that means something. */
  public List<String> sources(String chineseWord) {
    int chinese = data.chinese().find(chineseWord);
    if (chinese == WordTable.ABSENT) {
      return List.of();
    }
    SourceIndex index = sources;
    if (index == null) {
      index = new SourceIndex(data);
      sources = index;
    }
    List<String> lemmas = new ArrayList<>();
    for (int english : index.of(chinese)) {
      lemmas.add(data.english().word(english));
    }
    return lemmas;
  }

  /** The strength of the strongest of {@link #translations}, 0 if there are none. */
  public double strongest(String englishLemma) {
    int english = data.english().find(englishLemma);
    float most = 0;
    if (english != WordTable.ABSENT) {
      for (int r = data.rowStarts()[english]; r < data.rowStarts()[english + 1]; r++) {
        most = Math.max(most, LexiconData.decode(data.rowStrengths()[r]));
      }
    }
    return most;
  }

  /** Surprise of an English lemma in nats, ln(N / (count + ½)), 0 to 12; 12 for unknown words. */
  public double englishIdf(String lemma) {
    return data.english().idf(data.english().find(lemma));
  }

  /** Surprise of a Chinese word in nats, as {@link #englishIdf}. */
  public double chineseIdf(String word) {
    return data.chinese().idf(data.chinese().find(word));
  }

  /** How often an English lemma occurred in training, 0 for unknown words. */
  public int englishCount(String lemma) {
    int id = data.english().find(lemma);
    return id == WordTable.ABSENT ? 0 : data.english().count(id);
  }

  /** How often a Chinese word occurred in training, 0 for unknown words. */
  public int chineseCount(String word) {
    int id = data.chinese().find(word);
    return id == WordTable.ABSENT ? 0 : data.chinese().count(id);
  }

  /** Number of word pairs. */
  public int size() {
    return data.rowChinese().length;
  }

  LexiconData data() {
    return data;
  }

  LinkStrength strengths() {
    return strengths;
  }
}
