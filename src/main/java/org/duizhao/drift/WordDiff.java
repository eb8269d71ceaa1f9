// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts word by word: "It starts 8 threads." and "It starts 12 threads." give "It starts ",
 * removed "8", added "12", " threads.".
 */
public final class WordDiff {
  private static final Pattern WORD = Pattern.compile("\\s++|[\\p{L}\\p{N}_]++|.", Pattern.DOTALL);

  private WordDiff() {}

  /** What became of a stretch. */
  public enum Fate {
    SAME,
    REMOVED,
    ADDED;

    /** The name in reports: {@code same}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A stretch of words. */
  public record Part(Fate fate, String text) {}

  /** The stretches in order; none is empty. */
  public static List<Part> of(String before, String after) {
    List<String> old = words(before);
    List<String> young = words(after);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      add(Fate.SAME, old.subList(at, delta.getSource().getPosition()), parts);
      add(Fate.REMOVED, delta.getSource().getLines(), parts);
      add(Fate.ADDED, delta.getTarget().getLines(), parts);
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(Fate.SAME, old.subList(at, old.size()), parts);
    return parts;
  }

  private static void add(Fate fate, List<String> words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part(fate, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
