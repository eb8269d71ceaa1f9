// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.token.Token;

/**
 * Links the words of two whole texts, sentence by sentence along a band, by the two hidden Markov
 * models of {@link WordAligner}; what is kept is the mass between sentences.
 */
public final class DocumentAligner {
  private static final float LEAST_LINK = 0.003f;

  private final Lexicon lexicon;

  public DocumentAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param english tokens of each English sentence
   * @param chinese tokens of each Chinese sentence
   * @param band which Chinese sentences each English one may be linked to
   */
  public SentenceMasses align(
      List<List<Token>> english, List<List<Token>> chinese, SentenceBand band) {
    Side e = Side.of(english, lexicon.data().english());
    Side z = Side.of(chinese, lexicon.data().chinese());
    SentenceMasses masses = new SentenceMasses(band, e.sentenceWeights, z.sentenceWeights);
    Strengths strengths = new Strengths(e, z, lexicon);
    Links links = new Links(e.keys.length);
    LexiconData data = lexicon.data();
    new BandedPass(e.sentenceOf, z.starts, band, data.englishJumps())
        .run(
            strengths::ofEnglish,
            (j, first, states, gamma) -> takeEnglish(e, z, links, masses, j, first, states, gamma));
    new BandedPass(z.sentenceOf, e.starts, band.turned(), data.chineseJumps())
        .run(
            strengths::ofChinese,
            (j, first, states, gamma) -> takeChinese(e, z, links, masses, j, first, states, gamma));
    return masses;
  }

  private static void takeEnglish(
      Side e,
      Side z,
      Links links,
      SentenceMasses masses,
      int j,
      int first,
      int states,
      float[] gamma) {
    float weight = e.weights[j];
    int count = 0;
    for (int i = 0; i < states; i++) {
      if (gamma[i] > LEAST_LINK) {
        count++;
      }
    }
    int[] to = new int[count];
    float[] mass = new float[count];
    int k = 0;
    for (int i = 0; i < states; i++) {
      if (gamma[i] > LEAST_LINK) {
        to[k] = first + i;
        mass[k++] = gamma[i];
        masses.addEnglish(e.sentenceOf[j], z.sentenceOf[first + i], weight * gamma[i]);
      }
    }
    links.to[j] = to;
    links.mass[j] = mass;
  }

  private static void takeChinese(
      Side e,
      Side z,
      Links links,
      SentenceMasses masses,
      int j,
      int first,
      int states,
      float[] gamma) {
    float weight = z.weights[j];
    for (int i = 0; i < states; i++) {
      if (gamma[i] > LEAST_LINK) {
        int token = first + i;
        int row = e.sentenceOf[token];
        masses.addChinese(row, z.sentenceOf[j], weight * gamma[i]);
        float back = links.of(token, j);
        if (back > 0) {
          double both = Math.sqrt(gamma[i] * back * weight * e.weights[token]);
          masses.addBoth(row, z.sentenceOf[j], (float) both);
        }
      }
    }
  }

  private static final class Links {
    final int[][] to;
    final float[][] mass;

    Links(int tokens) {
      to = new int[tokens][];
      mass = new float[tokens][];
    }

    float of(int english, int chinese) {
      int at = Arrays.binarySearch(to[english], chinese);
      return at >= 0 ? mass[english][at] : 0;
    }
  }

  /** One side, all sentences in one row. */
  private record Side(
      WordKey[] keys,
      int[] types,
      WordKey[] typeKeys,
      int[] sentenceOf,
      int[] starts,
      float[] weights,
      float[] sentenceWeights) {
    static Side of(List<List<Token>> sentences, WordTable table) {
      int tokens = sentences.stream().mapToInt(List::size).sum();
      WordKey[] keys = new WordKey[tokens];
      int[] types = new int[tokens];
      int[] sentenceOf = new int[tokens];
      int[] starts = new int[sentences.size() + 1];
      float[] weights = new float[tokens];
      float[] sentenceWeights = new float[sentences.size()];
      Map<String, Integer> known = new HashMap<>();
      WordKey[] typeKeys = new WordKey[tokens];
      int at = 0;
      for (int s = 0; s < sentences.size(); s++) {
        for (Token token : sentences.get(s)) {
          Integer type = known.get(token.form());
          if (type == null) {
            type = known.size();
            known.put(token.form(), type);
            typeKeys[type] = new WordKey(token, table);
          }
          WordKey key = typeKeys[type];
          keys[at] = key;
          types[at] = type;
          sentenceOf[at] = s;
          weights[at] =
              key.kind == WordKey.Kind.SIGN ? 0.3f : Math.max(0.3f, Math.min(8, key.idf - 1.5f));
          sentenceWeights[s] += weights[at];
          at++;
        }
        starts[s + 1] = at;
      }
      return new Side(
          keys,
          types,
          Arrays.copyOf(typeKeys, known.size()),
          sentenceOf,
          starts,
          weights,
          sentenceWeights);
    }
  }

  /** Emissions by word types. */
  private static final class Strengths {
    private final Side english;
    private final Side chinese;
    private final TypeStrengths types;

    Strengths(Side english, Side chinese, Lexicon lexicon) {
      this.english = english;
      this.chinese = chinese;
      this.types = new TypeStrengths(english.typeKeys, chinese.typeKeys, lexicon);
    }

    void ofEnglish(int observed, int first, int states, float[] into) {
      int type = english.types[observed];
      for (int i = 0; i < states; i++) {
        into[i] = types.of(type, chinese.types[first + i]);
      }
    }

    void ofChinese(int observed, int first, int states, float[] into) {
      int type = chinese.types[observed];
      for (int i = 0; i < states; i++) {
        into[i] = types.of(english.types[first + i], type);
      }
    }
  }
}
