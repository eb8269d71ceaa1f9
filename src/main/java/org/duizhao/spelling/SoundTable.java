// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.spelling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the characters of an alphabet are read, and which two of them make a word: 合 is read he and
 * ge, 合并 is he bing.
 *
 * @param syllables all syllables, in the order of their letters
 * @param readings by symbol: the numbers of its syllables
 * @param words four numbers each: two symbols, two syllables; in the order of the syllables
 */
record SoundTable(List<String> syllables, short[][] readings, short[] words) {
  private static final int PER_WORD = 4;

  SoundTable {
    syllables = List.copyOf(syllables);
    if (words.length % PER_WORD != 0) {
      throw new IllegalArgumentException("words of " + words.length + " numbers");
    }
  }

  /** The first word whose sounds are not below these two. */
  int firstWord(short first, short second) {
    int low = 0;
    int high = words.length / PER_WORD;
    while (low < high) {
      int middle = low + high >>> 1;
      int at = PER_WORD * middle + 2;
      boolean below = words[at] < first || words[at] == first && words[at + 1] < second;
      if (below) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether there is a word of that number, and it has these sounds. */
  boolean sounds(int word, short first, short second) {
    int at = PER_WORD * word + 2;
    return at < words.length && words[at] == first && words[at + 1] == second;
  }

  /** The two symbols of a word. */
  int[] word(int word) {
    return new int[] {words[PER_WORD * word], words[PER_WORD * word + 1]};
  }

  int bytes() {
    int bytes = 3 * Integer.BYTES + joined().length + Short.BYTES * words.length;
    for (short[] of : readings) {
      bytes += 1 + Short.BYTES * of.length;
    }
    return bytes;
  }

  private byte[] joined() {
    return String.join(" ", syllables).getBytes(StandardCharsets.US_ASCII);
  }

  void write(ByteBuffer out) {
    byte[] joined = joined();
    out.putInt(joined.length).put(joined).putInt(readings.length);
    for (short[] of : readings) {
      out.put((byte) of.length);
      for (short syllable : of) {
        out.putShort(syllable);
      }
    }
    out.putInt(words.length);
    for (short number : words) {
      out.putShort(number);
    }
  }

  /** Throws if numbers are out of their range or the buffer ends. */
  static SoundTable read(ByteBuffer in, int symbols) {
    byte[] joined = new byte[checked(in.getInt(), in)];
    in.get(joined);
    List<String> syllables = List.of(new String(joined, StandardCharsets.US_ASCII).split(" ", -1));
    if (in.getInt() != symbols) {
      throw new IllegalArgumentException("readings of other characters");
    }
    short[][] readings = new short[symbols][];
    for (int s = 0; s < symbols; s++) {
      readings[s] = new short[in.get() & 0xFF];
      for (int i = 0; i < readings[s].length; i++) {
        readings[s][i] = below(in.getShort(), syllables.size());
      }
    }
    short[] words = new short[checked(in.getInt(), in)];
    for (int i = 0; i < words.length; i++) {
      words[i] = below(in.getShort(), i % PER_WORD < 2 ? symbols : syllables.size());
    }
    return new SoundTable(syllables, readings, words);
  }

  private static int checked(int size, ByteBuffer in) {
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("a table of " + size);
    }
    return size;
  }

  private static short below(short number, int limit) {
    if (number < 0 || number >= limit) {
      throw new IllegalArgumentException("number " + number + " of " + limit);
    }
    return number;
  }
}
