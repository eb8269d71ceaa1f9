// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.align.SegmentedAligner;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.read.DocumentReader;
import org.duizhao.report.BeadLines;

/** {@code align --segmented}: files with one sentence a line. */
final class SegmentedRun {
  private final Model model;
  private final boolean chineseFirst;

  private final boolean fast;

  /**
   * @param model what is known of words and beads
   * @param from language of the source, "en" or "zh"
   * @param fast whether to stop at the coarse path
   */
  SegmentedRun(Model model, String from, boolean fast) {
    this.model = model;
    chineseFirst = from.equals("zh");
    this.fast = fast;
  }

  void run(Path source, Path target, Writer out) throws InputException, IOException {
    List<String> from = sentences(source);
    List<String> to = sentences(target);
    SegmentedAligner aligner =
        fast
            ? SegmentedAligner.fast(model.lexicon())
            : new SegmentedAligner(model.lexicon(), model.beads());
    SegmentedAligner asking = aligner.with(model.vectors());
    List<SegmentedAligner.Numbers> beads =
        chineseFirst ? asking.chineseToEnglish(from, to) : asking.englishToChinese(from, to);
    for (SegmentedAligner.Numbers bead : beads) {
      BeadLines.write(bead.source(), bead.target(), out);
    }
  }

  /**
   * The lines of a file; only LF and CRLF end a line, so that the numbers are those of an editor.
   */
  static List<String> sentences(Path file) throws InputException {
    String text = DocumentReader.decode(file).text();
    List<String> sentences = new ArrayList<>(List.of(text.split("\n", -1)));
    if (sentences.get(sentences.size() - 1).isEmpty()) {
      sentences.remove(sentences.size() - 1);
    }
    sentences.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    return sentences;
  }
}
