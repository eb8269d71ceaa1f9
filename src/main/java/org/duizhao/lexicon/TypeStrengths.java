// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strengths of all pairs of an English and a Chinese word type of two texts, the floor of the
 * emissions added. A row is filled from what the lexicon lists of its English word, and no cell is
 * searched for; pairs that only their characters speak for are worked out when they are asked for.
 *
 * <p>The same values as {@link LinkStrength}, pair by pair. Not for several threads.
 */
final class TypeStrengths {
  /** A cell that {@link LinkStrength} must be asked about. */
  private static final float OPEN = -1;

  private static final int NONE = -1;

  private final WordKey[] english;
  private final WordKey[] chinese;
  private final Lexicon lexicon;
  private final float[] @Nullable [] rows;

  /** By the id of a Chinese word, the first type that has it; then the next one, type by type. */
  private final int[] firstOfId;

  private final int[] nextOfId;
  private final Map<Character, List<Integer>> byCharacter = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  TypeStrengths(WordKey[] english, WordKey[] chinese, Lexicon lexicon) {
    this.english = english;
    this.chinese = chinese;
    this.lexicon = lexicon;
    rows = new float[english.length] @Nullable [];
    firstOfId = new int[lexicon.data().chinese().size()];
    nextOfId = new int[chinese.length];
    Arrays.fill(firstOfId, NONE);
    for (int z = 0; z < chinese.length; z++) {
      index(z);
    }
  }

  private void index(int z) {
    WordKey key = chinese[z];
    if (key.id != WordTable.ABSENT) {
      nextOfId[z] = firstOfId[key.id];
      firstOfId[key.id] = z;
    }
    byWord.computeIfAbsent(key.form, form -> new ArrayList<>()).add(z);
    if (!key.lemma.equals(key.form)) {
      byWord.computeIfAbsent(key.lemma, lemma -> new ArrayList<>()).add(z);
    }
    if (key.kind == WordKey.Kind.CHINESE) {
      key.form
          .chars()
          .distinct()
          .forEach(c -> byCharacter.computeIfAbsent((char) c, x -> new ArrayList<>()).add(z));
    } else if (key.isLongName()) {
      names.add(z);
    } else if (isNumber(key)) {
      numbers.add(z);
    }
  }

  /** The strength of the types numbered {@code e} and {@code z}, the floor added. */
  float of(int e, int z) {
    float[] row = rows[e];
    if (row == null) {
      row = row(english[e]);
      rows[e] = row;
    }
    float value = row[z];
    if (value == OPEN) {
      value = (float) lexicon.strengths().of(english[e], chinese[z]) + HmmPass.EMISSION_FLOOR;
      row[z] = value;
    }
    return value;
  }

  private float[] row(WordKey key) {
    float[] row = new float[chinese.length];
    Arrays.fill(row, HmmPass.EMISSION_FLOOR);
    if (key.id != WordTable.ABSENT) {
      if (key.kind != WordKey.Kind.SIGN) {
        for (char c : lexicon.strengths().characters(key.id)) {
          open(byCharacter.get(c), row);
        }
      }
      openListed(key.id, row);
    }
    if (key.isLongName()) {
      open(names, row);
    } else if (isNumber(key)) {
      open(numbers, row);
    }
    open(byWord.get(key.form), row);
    open(byWord.get(key.lemma), row);
    return row;
  }

  private void openListed(int english, float[] row) {
    LexiconData data = lexicon.data();
    for (int r = data.rowStarts()[english]; r < data.rowStarts()[english + 1]; r++) {
      for (int z = firstOfId[data.rowChinese()[r]]; z != NONE; z = nextOfId[z]) {
        row[z] = OPEN;
      }
    }
  }

  private static boolean isNumber(WordKey key) {
    return Character.isDigit(key.form.charAt(0));
  }

  private static void open(@Nullable List<Integer> types, float[] row) {
    if (types != null) {
      for (int z : types) {
        row[z] = OPEN;
      }
    }
  }
}
