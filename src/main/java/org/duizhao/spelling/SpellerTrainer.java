// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns a speller from Chinese text and from a dictionary's pinyin; equal texts count once. The
 * same texts and entries in the same order give the same bytes.
 */
public final class SpellerTrainer {
  private final Set<String> texts = new LinkedHashSet<>();
  private final SoundCollector sounds = new SoundCollector();

  /** Adds a paragraph or sentence of Chinese. */
  public void addText(String chinese) {
    texts.add(chinese);
  }

  /**
   * Adds a word of a dictionary.
   *
   * @param word the simplified form: 合并
   * @param pinyin its syllables with blanks between, as {@code he2 bing4}
   */
  public void addReading(String word, String pinyin) {
    sounds.add(word, pinyin);
  }

  /** Whether there is text to learn from. */
  public boolean hasTexts() {
    return !texts.isEmpty();
  }

  /** Learns from all that was added, and forgets the texts. */
  public Speller train() {
    int[] counts = new int[Character.MAX_VALUE + 1];
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        counts[text.charAt(i)]++;
      }
    }
    ParticleTrainer particles = new ParticleTrainer();
    texts.forEach(particles::add);
    ParticleModel particleModel = particles.train();
    Alphabet alphabet = Alphabet.commonest(counts);
    List<int[]> symbols = new ArrayList<>(texts.size());
    for (String text : texts) {
      symbols.add(alphabet.symbols(text).numbers());
    }
    texts.clear();
    CharacterModel model = new NgramCounter(symbols, alphabet.size()).model();
    return new Speller(alphabet, model, sounds.table(alphabet), particleModel);
  }
}
