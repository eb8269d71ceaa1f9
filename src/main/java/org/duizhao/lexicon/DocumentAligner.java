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
    TypeStrengths strengths = new TypeStrengths(e.typeKeys, z.typeKeys, lexicon);
    Links links = new Links(z.types.length);
    LexiconData data = lexicon.data();
    new BandedPass(e.sentenceOf, z.starts, band, data.englishJumps())
        .run(
            (j, first, states, into) ->
                strengths.ofEnglish(e.types[j], z.types, first, states, into),
            (j, first, states, gamma) -> takeEnglish(e, z, links, masses, j, first, states, gamma));
    new BandedPass(z.sentenceOf, e.starts, band.turned(), data.chineseJumps())
        .run(
            (j, first, states, into) ->
                strengths.ofChinese(z.types[j], e.types, first, states, into),
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
    for (int i = 0; i < states; i++) {
      if (gamma[i] > LEAST_LINK) {
        links.add(j, first + i, gamma[i]);
        masses.addEnglish(e.sentenceOf[j], z.sentenceOf[first + i], weight * gamma[i]);
      }
    }
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
    float[] back = links.of(j, first, states);
    for (int i = 0; i < states; i++) {
      if (gamma[i] > LEAST_LINK) {
        int token = first + i;
        int row = e.sentenceOf[token];
        masses.addChinese(row, z.sentenceOf[j], weight * gamma[i]);
        if (back[i] > 0) {
          double both = Math.sqrt(gamma[i] * back[i] * weight * e.weights[token]);
          masses.addBoth(row, z.sentenceOf[j], (float) both);
        }
      }
    }
  }

  /** The links of English tokens, listed by the Chinese token that they lead to. */
  private static final class Links {
    private static final int NONE = -1;

    private final int[] last;
    private int[] before = new int[1024];
    private int[] english = new int[1024];
    private float[] mass = new float[1024];
    private int size;
    private float[] spread = new float[256];

    Links(int chinese) {
      last = new int[chinese];
      Arrays.fill(last, NONE);
    }

    void add(int e, int z, float gamma) {
      if (size == before.length) {
        before = Arrays.copyOf(before, size * 2);
        english = Arrays.copyOf(english, size * 2);
        mass = Arrays.copyOf(mass, size * 2);
      }
      before[size] = last[z];
      english[size] = e;
      mass[size] = gamma;
      last[z] = size++;
    }

    /** The masses of the links of a run of English tokens to a Chinese one; kept till the next. */
    float[] of(int z, int first, int count) {
      if (spread.length < count) {
        spread = new float[count + count / 4];
      }
      Arrays.fill(spread, 0, count, 0f);
      for (int link = last[z]; link != NONE; link = before[link]) {
        int at = english[link] - first;
        if (at >= 0 && at < count) {
          spread[at] = mass[link];
        }
      }
      return spread;
    }
  }

  /** One side, all sentences in one row. */
  private record Side(
      int[] types,
      WordKey[] typeKeys,
      int[] sentenceOf,
      int[] starts,
      float[] weights,
      float[] sentenceWeights) {
    static Side of(List<List<Token>> sentences, WordTable table) {
      int tokens = sentences.stream().mapToInt(List::size).sum();
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
          types[at] = type;
          sentenceOf[at] = s;
          weights[at] =
              key.kind == WordKey.Kind.SIGN ? 0.3f : Math.max(0.3f, Math.min(8, key.idf() - 1.5f));
          sentenceWeights[s] += weights[at];
          at++;
        }
        starts[s + 1] = at;
      }
      return new Side(
          types,
          Arrays.copyOf(typeKeys, known.size()),
          sentenceOf,
          starts,
          weights,
          sentenceWeights);
    }
  }
}
