// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.learn.LogisticRegression;
import org.duizhao.learn.Weights;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.text.Script;
import org.duizhao.text.Span;
import org.duizhao.token.Token;

/**
 * Learns how to weigh what speaks for a slip: puts one slip into each translation by chance, and
 * tells those that the speller finds apart from what it finds in the translations as they are.
 *
 * <p>The speller must not have seen the translations. The same pairs and seed give the same
 * weights.
 */
public final class SlipJudgeTrainer {
  /** Of {@link SlipJudge#score}, and how many characters of sound text hold one that reaches it. */
  private static final double SCORE = 2;

  private static final int CHARACTERS = 7300;

  /** One in that many examples does without its English. */
  private static final int ALONE = 4;

  /** Of 1000 slips: in two characters, of these in their order; not of one sound. */
  private static final int WORDS = 204;

  private static final int SWAPS = 4;
  private static final int OTHERS = 80;

  private static final int COMMONEST = 5;
  private static final int SHORTEST = 6;

  private static final double PENALTY = 1e-3;

  private final Lexicon lexicon;
  private final Speller speller;
  private final SlipJudge judge;
  private final Random random;
  private final LogisticRegression regression = new LogisticRegression(SlipSign.signs(), PENALTY);
  private final List<double[]> soundWithEnglish = new ArrayList<>();
  private long characters;

  public SlipJudgeTrainer(Lexicon lexicon, Speller speller, long seed) {
    this.lexicon = lexicon;
    this.speller = speller;
    this.judge = new SlipJudge(lexicon, speller);
    this.random = new Random(seed);
  }

  /** Adds a sound translation. */
  public void add(String english, String chinese) {
    int han = Script.countHan(chinese);
    if (han < SHORTEST) {
      return;
    }
    characters += han;
    List<Token> tokens = lexicon.tokenizer().english().of(english);
    List<Token> known = random.nextInt(ALONE) == 0 ? List.of() : tokens;
    for (Slip slip : speller.slips(chinese, SlipJudge.LEAST_GAIN)) {
      regression.addNo(judge.signs(slip, chinese, known));
      soundWithEnglish.add(judge.signs(slip, chinese, tokens));
    }
    planted(chinese).ifPresent(plant -> addPlanted(plant, chinese, known));
  }

  /** A place and what was put there. */
  private record Plant(Span span, String written) {}

  private void addPlanted(Plant plant, String chinese, List<Token> english) {
    Span span = plant.span;
    String text =
        chinese.substring(0, span.start()) + plant.written + chinese.substring(span.end());
    for (Slip slip : speller.slips(text, SlipJudge.LEAST_GAIN)) {
      if (slip.span().equals(span) && slip.meant().equals(span.of(chinese))) {
        regression.addYes(judge.signs(slip, text, english));
      }
    }
  }

  private Optional<Plant> planted(String text) {
    int at = random.nextInt(text.length());
    while (!Script.isHan(text.charAt(at))) {
      at = (at + 1) % text.length();
    }
    Span one = new Span(at, at + 1);
    boolean pair = at + 1 < text.length() && Script.isHan(text.charAt(at + 1));
    int kind = random.nextInt(1000);
    if (pair && kind < WORDS) {
      char first = text.charAt(at);
      char second = text.charAt(at + 1);
      List<String> words =
          kind < SWAPS ? List.of("" + second + first) : speller.homophoneWords(first, second);
      boolean none = words.isEmpty() || kind < SWAPS && first == second;
      return none
          ? Optional.empty()
          : Optional.of(new Plant(new Span(at, at + 2), words.get(random.nextInt(words.size()))));
    }
    String others =
        kind < WORDS + OTHERS
            ? speller.confusable(text.charAt(at))
            : speller.homophones(text.charAt(at));
    int choices = kind < WORDS + OTHERS ? others.length() : Math.min(COMMONEST, others.length());
    return choices == 0
        ? Optional.empty()
        : Optional.of(new Plant(one, "" + others.charAt(random.nextInt(choices))));
  }

  /** How many slips were found of those put in, and how many where there is none. */
  public String examples() {
    return regression.countYes()
        + " slips, "
        + regression.countNo()
        + " others, "
        + characters
        + " characters";
  }

  /** Learns from all that was added. */
  public Weights train() {
    return regression.fit().borneBy(soundWithEnglish, characters / CHARACTERS, SCORE);
  }
}
