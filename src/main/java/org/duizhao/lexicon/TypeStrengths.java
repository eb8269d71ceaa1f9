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

  /** Rows and columns turned at a time. */
  private static final int TILE = 32;

  private final WordKey[] english;
  private final WordKey[] chinese;
  private final Lexicon lexicon;
  private final float[] @Nullable [] rows;
  private float @Nullable [][] columns;

  /** By the id of a Chinese word, the first type that has it; then the next one, type by type. */
  private final int[] firstOfId;

  private final int[] nextOfId;

  /** By letter, the last entry of the types that have it; then the one before, entry by entry. */
  private final int[] lastOfCharacter = new int[Character.MAX_VALUE + 1];

  private int[] entryType = new int[1024];
  private int[] entryBefore = new int[1024];
  private int entries;
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
    Arrays.fill(lastOfCharacter, NONE);
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
      for (int i = 0; i < key.form.length(); i++) {
        enter(key.form.charAt(i), z);
      }
    } else if (key.isLongName()) {
      names.add(z);
    } else if (isNumber(key)) {
      numbers.add(z);
    }
  }

  private void enter(char character, int type) {
    if (entries == entryType.length) {
      entryType = Arrays.copyOf(entryType, entries * 2);
      entryBefore = Arrays.copyOf(entryBefore, entries * 2);
    }
    entryType[entries] = type;
    entryBefore[entries] = lastOfCharacter[character];
    lastOfCharacter[character] = entries++;
  }

  /** The strength of the types numbered {@code e} and {@code z}, the floor added. */
  float of(int e, int z) {
    float[] row = row(e);
    return row[z] == OPEN ? close(row, e, z) : row[z];
  }

  /** The strengths of an English type with a run of Chinese tokens. */
  void ofEnglish(int e, int[] chineseTypes, int first, int count, float[] into) {
    float[] row = row(e);
    for (int i = 0; i < count; i++) {
      int z = chineseTypes[first + i];
      float value = row[z];
      into[i] = value == OPEN ? close(row, e, z) : value;
    }
  }

  /** The strengths of a Chinese type with a run of English tokens. */
  void ofChinese(int z, int[] englishTypes, int first, int count, float[] into) {
    float[] column = columns()[z];
    for (int i = 0; i < count; i++) {
      int e = englishTypes[first + i];
      float value = column[e];
      if (value == OPEN) {
        value = close(row(e), e, z);
        column[e] = value;
      }
      into[i] = value;
    }
  }

  private float[] row(int e) {
    float[] row = rows[e];
    if (row == null) {
      row = row(english[e]);
      rows[e] = row;
    }
    return row;
  }

  private float close(float[] row, int e, int z) {
    float value = (float) strength(english[e], chinese[z]) + HmmPass.EMISSION_FLOOR;
    row[z] = value;
    return value;
  }

  /** All rows turned, tile by tile, so that a column too lies in one piece. */
  private float[][] columns() {
    float[][] known = columns;
    if (known != null) {
      return known;
    }
    float[][] turned = new float[chinese.length][english.length];
    for (int e0 = 0; e0 < english.length; e0 += TILE) {
      int e1 = Math.min(english.length, e0 + TILE);
      for (int z0 = 0; z0 < chinese.length; z0 += TILE) {
        int z1 = Math.min(chinese.length, z0 + TILE);
        for (int e = e0; e < e1; e++) {
          float[] row = row(e);
          for (int z = z0; z < z1; z++) {
            turned[z][e] = row[z];
          }
        }
      }
    }
    columns = turned;
    return turned;
  }

  /** What the lexicon lists of ordinary words has been filled in: only characters are left. */
  private double strength(WordKey e, WordKey z) {
    return isOrdinary(e, z)
        ? lexicon.strengths().ofCharacters(e.id, z.form)
        : lexicon.strengths().of(e, z);
  }

  private static boolean isOrdinary(WordKey e, WordKey z) {
    return e.kind == WordKey.Kind.WORD && z.kind == WordKey.Kind.CHINESE;
  }

  private float[] row(WordKey key) {
    float[] row = new float[chinese.length];
    Arrays.fill(row, HmmPass.EMISSION_FLOOR);
    if (key.id != WordTable.ABSENT) {
      if (key.kind != WordKey.Kind.SIGN) {
        for (char c : lexicon.strengths().characters(key.id)) {
          for (int entry = lastOfCharacter[c]; entry != NONE; entry = entryBefore[entry]) {
            row[entryType[entry]] = OPEN;
          }
        }
      }
      takeListed(key, row);
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

  private void takeListed(WordKey key, float[] row) {
    LexiconData data = lexicon.data();
    for (int r = data.rowStarts()[key.id]; r < data.rowStarts()[key.id + 1]; r++) {
      float listed = LexiconData.decode(data.rowStrengths()[r]);
      for (int z = firstOfId[data.rowChinese()[r]]; z != NONE; z = nextOfId[z]) {
        double value =
            isOrdinary(key, chinese[z]) ? listed : lexicon.strengths().of(key, chinese[z], listed);
        row[z] = (float) value + HmmPass.EMISSION_FLOOR;
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
