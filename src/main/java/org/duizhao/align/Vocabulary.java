// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.text.Script;

/**
 * The words of one pair of documents by number, and the ties between those of the two sides.
 *
 * <p>All texts are added first; then {@link #link} finds the ties, once for each distinct word.
 */
final class Vocabulary {
  /** What comes after so many words of one passage is not looked at. */
  private static final int MOST_TOKENS = 3000;

  private static final int[] NO_IDS = {};
  private static final float[] NO_SHARES = {};
  private static final float SAME = 0.95f;
  private static final float SAME_HAN = 0.5f;

  private final Words words;
  private final Map<String, Integer> englishIds = new HashMap<>();
  private final Map<String, Integer> chineseIds = new HashMap<>();
  private int[][] tied = new int[0][];
  private float[][] shares = new float[0][];

  Vocabulary(Words words) {
    this.words = words;
  }

  Passage english(String text) {
    return english(text, words.english(text));
  }

  Passage english(String text, List<Words.Word> cut) {
    return passage(cut, englishIds, text);
  }

  Passage chinese(String text) {
    return chinese(text, words.chinese(text));
  }

  Passage chinese(String text, List<Words.Word> cut) {
    return passage(cut, chineseIds, text);
  }

  private static Passage passage(List<Words.Word> found, Map<String, Integer> ids, String text) {
    int[] tokens = new int[Math.min(MOST_TOKENS, found.size())];
    float[] weights = new float[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = ids.computeIfAbsent(found.get(i).key(), key -> ids.size());
      weights[i] = found.get(i).weight();
    }
    return new Passage(tokens, weights, TextTraits.of(text));
  }

  /** Finds the ties of all English words added so far to all Chinese ones. */
  void link() {
    Map<Integer, List<Integer>> byCharacter = charactersOfChinese();
    tied = new int[englishIds.size()][];
    shares = new float[englishIds.size()][];
    for (var entry : englishIds.entrySet()) {
      Map<Integer, Float> ties = new HashMap<>();
      String key = entry.getKey();
      for (Words.Tie tie : words.ties(key)) {
        Integer id = chineseIds.get(tie.chinese());
        if (id != null) {
          ties.merge(id, tie.share(), Math::max);
        }
      }
      if (Script.isHan(key.codePointAt(0))) {
        byCharacter
            .getOrDefault(key.codePointAt(0), List.of())
            .forEach(id -> ties.merge(id, SAME_HAN, Math::max));
      }
      Integer same = chineseIds.get(key);
      if (same != null) {
        ties.merge(same, SAME, Math::max);
      }
      store(entry.getValue(), ties);
    }
  }

  private void store(int english, Map<Integer, Float> ties) {
    if (ties.isEmpty()) {
      tied[english] = NO_IDS;
      shares[english] = NO_SHARES;
      return;
    }
    int[] ids = ties.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] values = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      values[i] = ties.getOrDefault(ids[i], 0f);
    }
    tied[english] = ids;
    shares[english] = values;
  }

  private Map<Integer, List<Integer>> charactersOfChinese() {
    Map<Integer, List<Integer>> found = new HashMap<>();
    boolean wanted = englishIds.keySet().stream().anyMatch(key -> Script.isHan(key.codePointAt(0)));
    if (wanted) {
      chineseIds.forEach(
          (key, id) ->
              key.codePoints()
                  .filter(Script::isHan)
                  .distinct()
                  .forEach(c -> found.computeIfAbsent(c, x -> new ArrayList<>()).add(id)));
    }
    return found;
  }

  int englishSize() {
    return englishIds.size();
  }

  int chineseSize() {
    return chineseIds.size();
  }

  /** The Chinese words tied to an English one, ascending; not to be changed. */
  int[] tied(int english) {
    return tied[english];
  }

  /** How far each of {@link #tied} is to be trusted; not to be changed. */
  float[] shares(int english) {
    return shares[english];
  }

  @Override
  public String toString() {
    return englishIds.size()
        + " and "
        + chineseIds.size()
        + " words, "
        + Arrays.stream(tied).mapToInt(t -> t.length).sum()
        + " ties";
  }
}
