// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.duizhao.token.ChineseWords;
import org.duizhao.token.EnglishTokens;
import org.duizhao.token.SharedLiterals;
import org.duizhao.token.Token;

/**
 * Learns a lexicon from sentence pairs and dictionaries; the program's own one is the product of
 * this class, and a user's translation memory goes through the same steps.
 *
 * <p>From a few thousand pairs like "The kernel boots." / "内核启动。" it learns kernel = 内核 and boot =
 * 启动. The same texts in the same order, seed and sizes give the same bytes, whatever the number of
 * threads.
 */
public final class LexiconTrainer {
  private static final int ROUNDS = 3;
  private static final int DIAGONAL_ROUNDS = 3;
  private static final int JUMP_SENTENCES = 6000;
  private static final int JUMP_LENGTH = 12;
  private static final int FIRST_ROWS = 4;

  private final TrainingOptions options;
  private final EnglishTokens glossTokens = new EnglishTokens();
  private final List<String> englishText = new ArrayList<>();
  private final List<String> chineseText = new ArrayList<>();
  private final List<DictionaryEntry> entries = new ArrayList<>();
  private final TrainingText english = new TrainingText();
  private final TrainingText chinese = new TrainingText();
  private TrainingProgress progress = TrainingProgress.SILENT;

  public LexiconTrainer(TrainingOptions options) {
    this.options = options;
  }

  /** Adds a sentence and its translation. */
  public void addPair(String englishSentence, String chineseSentence) {
    englishText.add(englishSentence);
    chineseText.add(chineseSentence);
  }

  /**
   * Adds an entry of a dictionary in the form of CC-CEDICT: 灯塔 with {@code lighthouse/CL:座[zuo4]}.
   *
   * @param word the Chinese word
   * @param glosses in English, with {@code /} or {@code ;} between
   */
  public void addEntry(String word, String glosses) {
    entries.add(DictionaryEntry.of(word, glosses, glossTokens));
  }

  /**
   * Learns from all that was added.
   *
   * @throws IllegalStateException if that were no pairs
   */
  public Lexicon train(TrainingProgress listener) {
    if (englishText.isEmpty()) {
      throw new IllegalStateException("no sentence pairs");
    }
    progress = listener;
    return new Lexicon(run());
  }

  private LexiconData run() {
    progress.at("learning Chinese words", 0.05);
    TreeSet<String> seeds = new TreeSet<>();
    entries.forEach(entry -> seeds.add(entry.word()));
    WordTable words = new WordListTrainer(chineseText, options.threads()).train(seeds);
    progress.at("cutting both sides", 0.15);
    tokenise(words);
    progress.at("collecting word pairs", 0.3);
    CandidateCells cells = new CandidateCells(english, chinese);
    return learn(cells, words);
  }

  private LexiconData learn(CandidateCells cells, WordTable words) {
    AgreementModel model = new AgreementModel(cells, english, chinese, options.threads());
    for (int round = 0; round < ROUNDS + DIAGONAL_ROUNDS; round++) {
      progress.at("linking words, round " + (round + 1), 0.45 + 0.04 * round);
      model.round(round >= ROUNDS);
    }
    RowSelection selection = new RowSelection(english.words, chinese.words);
    List<LexiconRow> ofDictionary = selection.ofDictionary(entries, options.dictionaryRows());
    int firstRows = (int) Math.min(Integer.MAX_VALUE, (long) FIRST_ROWS * options.rows());
    List<LexiconRow> first = selection.learned(cells.pairs, model.links(), firstRows);
    JumpTable[] jumps = {JumpTable.initial(), JumpTable.initial()};
    int[] sample = sample();
    for (int round = 0; round < 2; round++) {
      progress.at("counting distances, round " + (round + 1), 0.7 + 0.02 * round);
      jumps = refine(first, ofDictionary, words, jumps, cells).jumps(sample);
    }
    progress.at("linking words by the full model", 0.75);
    float[] links = refine(first, ofDictionary, words, jumps, cells).links();
    List<LexiconRow> learned = selection.learned(cells.pairs, links, options.rows());
    progress.at("packing", 0.98);
    return pack(learned, ofDictionary, words, jumps);
  }

  private LinkRefinement refine(
      List<LexiconRow> learned,
      List<LexiconRow> ofDictionary,
      WordTable words,
      JumpTable[] jumps,
      CandidateCells cells) {
    LexiconData data = pack(learned, ofDictionary, words, jumps);
    return new LinkRefinement(data, english, chinese, cells, options.threads());
  }

  private LexiconData pack(
      List<LexiconRow> learned, List<LexiconRow> ofDictionary, WordTable words, JumpTable[] jumps) {
    List<String> occurring = new ArrayList<>();
    for (int id = 0; id < words.size(); id++) {
      if (words.count(id) > 0) {
        occurring.add(words.word(id));
      }
    }
    return new LexiconBuilder(english.words, chinese.words)
        .add(learned)
        .add(ofDictionary)
        .words(occurring)
        .build(jumps[0], jumps[1]);
  }

  /** Sentences of some length, chosen by the seed. */
  private int[] sample() {
    SplittableRandom random = new SplittableRandom(options.seed());
    return random
        .ints(4L * JUMP_SENTENCES, 0, english.size())
        .filter(s -> english.length(s) >= JUMP_LENGTH && english.length(s) <= 100)
        .filter(s -> chinese.length(s) >= JUMP_LENGTH && chinese.length(s) <= 100)
        .limit(JUMP_SENTENCES)
        .toArray();
  }

  private void tokenise(WordTable words) {
    EnglishTokens englishTokens = new EnglishTokens();
    ChineseWords chineseWords = new ChineseWords(new LexiconWordCosts(words));
    int size = englishText.size();
    String[][] ofEnglish = new String[size][];
    String[][] ofChinese = new String[size][];
    ParallelRanges.run(
        size,
        options.threads(),
        (from, to) -> {
          for (int i = from; i < to; i++) {
            String e = englishText.get(i);
            String z = chineseText.get(i);
            SharedLiterals shared = SharedLiterals.between(e, z);
            ofEnglish[i] = lemmas(englishTokens.of(e, shared.english()));
            ofChinese[i] = lemmas(chineseWords.of(z, shared.chinese()));
          }
        });
    for (int i = 0; i < size; i++) {
      english.add(ofEnglish[i]);
      chinese.add(ofChinese[i]);
    }
  }

  private static String[] lemmas(List<Token> tokens) {
    return tokens.stream().map(token -> token.lemma().intern()).toArray(String[]::new);
  }
}
