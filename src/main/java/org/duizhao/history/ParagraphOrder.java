// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a file holds the same paragraphs as before, in whatever order: "one", "two", "three" that
 * became "one", "three", "two". How lines are wrapped makes no difference.
 */
public final class ParagraphOrder {
  private ParagraphOrder() {}

  /** Whether two states of a file differ, and in the order of their paragraphs at most. */
  public static boolean isAllThatDiffers(byte[] before, byte[] after) {
    return !Arrays.equals(before, after) && sorted(before).equals(sorted(after));
  }

  /** In any encoding that keeps ASCII: bytes are compared, not characters. */
  private static List<String> sorted(byte[] text) {
    String all = new String(text, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return Arrays.stream(all.split("\n[ \t]*+(?=\n)"))
        .map(paragraph -> paragraph.replaceAll("[ \t\n]++", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .sorted()
        .toList();
  }
}
