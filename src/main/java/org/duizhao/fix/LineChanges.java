// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.Arrays;
import java.util.List;

/** A fixed text as a unified diff, as {@code diff -u} and {@code git diff} print it. */
public final class LineChanges {
  private static final int CONTEXT = 3;

  private LineChanges() {}

  /** The lines of the diff without line ends; none when nothing is changed. */
  public static List<String> unified(String path, FixedText text) {
    if (!text.isChanged()) {
      return List.of();
    }
    List<String> before = lines(text.before());
    return UnifiedDiffUtils.generateUnifiedDiff(
        path, path, before, DiffUtils.diff(before, lines(text.after())), CONTEXT);
  }

  /** A carriage return stays at the end of its line. */
  private static List<String> lines(String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    boolean ends = lines.get(lines.size() - 1).isEmpty();
    return ends ? lines.subList(0, lines.size() - 1) : lines;
  }
}
