// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.history;

import java.util.BitSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * The lines of a file that differ from an earlier state of it, as git diff shows them: "a b c" that
 * became "a x c", a letter a line, has changed in line 2. Where lines were taken out, the lines
 * before and after count.
 */
public final class ChangedLines {
  private final BitSet lines;

  private ChangedLines(BitSet lines) {
    this.lines = lines;
  }

  /**
   * What differs between two states of a file.
   *
   * @param before empty when the file was not there: then all lines have changed
   */
  public static ChangedLines between(byte[] before, byte[] after) {
    BitSet lines = new BitSet();
    RawText a = new RawText(before);
    RawText b = new RawText(after);
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b)) {
      if (edit.getBeginB() == edit.getEndB()) {
        lines.set(edit.getBeginB(), edit.getBeginB() + 2);
      } else {
        lines.set(edit.getBeginB() + 1, edit.getEndB() + 1);
      }
    }
    return new ChangedLines(lines);
  }

  /**
   * Whether one of the lines has changed.
   *
   * @param first from 1
   * @param last the same or later
   */
  public boolean touch(int first, int last) {
    int next = lines.nextSetBit(first);
    return next >= 0 && next <= last;
  }
}
