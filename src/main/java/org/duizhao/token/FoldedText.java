// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.token;

import java.text.Normalizer;
import java.util.Arrays;
import org.duizhao.text.Span;

/**
 * A text with its compatibility characters folded (full-width "Ａ" to "A", "ﬁ" to "fi", a base and
 * its combining accent to one letter, Cyrillic look-alikes in Latin text to Latin) and its
 * invisible characters dropped, where each character still knows the stretch it came from.
 * Punctuation is left alone: "３，４" folds to "3，4", not to the number "3,4".
 */
final class FoldedText {
  private static final String CYRILLIC = "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅ";
  private static final String LATIN = "aeopcyxijsdhqwABEKMHOPCTYXIJS";

  private final String original;
  private final StringBuilder folded;
  private String text = "";
  private int[] starts;
  private int[] ends;

  private FoldedText(String original) {
    this.original = original;
    this.folded = new StringBuilder(original.length());
    this.starts = new int[original.length() + 4];
    this.ends = new int[original.length() + 4];
  }

  static FoldedText of(String text) {
    FoldedText result = new FoldedText(text);
    boolean latin = mostlyLatin(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean plain = c < 0x80 || c >= 0x4E00 && c <= 0x9FFF;
      if (plain && !combinesAt(text, i + 1)) {
        result.append(c, i, i + 1);
        i++;
      } else {
        i = result.appendCluster(i, latin);
      }
    }
    result.text = result.folded.toString();
    return result;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Where the folded stretch stands in the original text. */
  Span origin(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  String original() {
    return original;
  }

  private int appendCluster(int start, boolean latin) {
    int codePoint = original.codePointAt(start);
    int end = start + Character.charCount(codePoint);
    while (combinesAt(original, end)) {
      end += Character.charCount(original.codePointAt(end));
    }
    String cluster = original.substring(start, end);
    if (isInvisible(codePoint)) {
      cluster = cluster.substring(Character.charCount(codePoint));
    } else if (codePoint == '’' || codePoint == 'ʼ') {
      cluster = "'" + cluster.substring(1);
    } else if (latin && CYRILLIC.indexOf(codePoint) >= 0) {
      cluster = LATIN.charAt(CYRILLIC.indexOf(codePoint)) + cluster.substring(1);
    } else {
      cluster = compatible(cluster, codePoint);
    }
    for (int k = 0; k < cluster.length(); k++) {
      append(cluster.charAt(k), start, end);
    }
    return end;
  }

  /** NFKC where it yields letters and digits that stay one word, the cluster itself elsewhere. */
  private static String compatible(String cluster, int codePoint) {
    boolean single = cluster.length() == Character.charCount(codePoint);
    if (single
        && !Character.isLetterOrDigit(codePoint)
        && !Character.isLetterOrDigit(first(cluster))) {
      return cluster;
    }
    String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    boolean oneWord =
        normal.length() <= cluster.length()
            || normal.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    return oneWord ? normal : cluster;
  }

  private static int first(String cluster) {
    return Normalizer.normalize(cluster, Normalizer.Form.NFKC).codePointAt(0);
  }

  private void append(char c, int start, int end) {
    int n = folded.length();
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, 2 * n);
      ends = Arrays.copyOf(ends, 2 * n);
    }
    starts[n] = start;
    ends[n] = end;
    folded.append(c);
  }

  private static boolean combinesAt(String text, int index) {
    if (index >= text.length() || text.charAt(index) < 0x300) {
      return false;
    }
    int type = Character.getType(text.codePointAt(index));
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD || codePoint == 0xFEFF || codePoint >= 0x200B && codePoint <= 0x200F;
  }

  private static boolean mostlyLatin(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        balance++;
      } else if (c >= 0x400 && c < 0x530) {
        balance--;
      }
    }
    return balance > 0;
  }
}
