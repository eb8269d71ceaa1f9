// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.duizhao.check.CheckRunner;
import org.duizhao.check.TargetText;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Suggestion;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;

/**
 * Mends a Chinese document where checks are sure: 保存文件,然后退出 becomes 保存文件，然后退出.
 *
 * <p>The result is read again and must have the structure that the file had: the same blocks, the
 * same markup, code and addresses untouched. An edit that would change it ({@code １. } at a line's
 * start would become a list) is left out. What one fix makes visible is mended too, so that a
 * second run finds nothing to do.
 */
public final class Fixer {
  /** Each pass mends what the one before made visible; real files need two. */
  private static final int MOST_PASSES = 6;

  private final CheckRunner runner;
  private final DocumentReader reader = new DocumentReader();

  /**
   * @param runner with the checks whose suggestions are applied
   */
  public Fixer(CheckRunner runner) {
    this.runner = runner;
  }

  public FixedText fix(SourceFile file, DocumentFormat format) {
    String text = file.text();
    List<String> refused = new ArrayList<>();
    int fixes = 0;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      SourceFile current = SourceFile.of(file.path(), text, file.charset());
      Document document = reader.read(current, format);
      List<Edit> wanted = edits(document);
      Attempt attempt = new Attempt(current, format, Structure.of(document));
      List<Edit> made = attempt.harmless(wanted);
      refused = refused(wanted, made, current);
      if (made.isEmpty()) {
        break;
      }
      fixes += made.size();
      text = applied(text, made);
    }
    return new FixedText(file.text(), text, fixes, refused);
  }

  /** What the checks would change, in order; of two that overlap the first. */
  private List<Edit> edits(Document document) {
    TreeMap<Span, Edit> sorted = new TreeMap<>();
    for (Finding finding : runner.runTarget(TargetText.of(document))) {
      Suggestion suggestion = finding.issue().suggestion();
      if (suggestion != null) {
        suggestion.edits().forEach(edit -> sorted.putIfAbsent(edit.place(), edit));
      }
    }
    List<Edit> apart = new ArrayList<>();
    int end = -1;
    for (Edit edit : sorted.values()) {
      if (edit.place().start() > end) {
        apart.add(edit);
        end = edit.place().end();
      }
    }
    return apart;
  }

  private static List<String> refused(List<Edit> wanted, List<Edit> made, SourceFile file) {
    List<String> refused = new ArrayList<>();
    for (Edit edit : wanted) {
      if (!made.contains(edit)) {
        refused.add(file.path() + ":" + file.positionOf(edit.place().start()));
      }
    }
    return refused;
  }

  private static String applied(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + edits.size());
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.place().start()).append(edit.text());
      at = edit.place().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Finds the edits that leave the structure as it is, by halving what does not. */
  private final class Attempt {
    private final SourceFile file;
    private final DocumentFormat format;
    private final Structure before;

    private Attempt(SourceFile file, DocumentFormat format, Structure before) {
      this.file = file;
      this.format = format;
      this.before = before;
    }

    private List<Edit> harmless(List<Edit> wanted) {
      return wanted.isEmpty() ? wanted : kept(List.of(), wanted);
    }

    /** Those of {@code more} that do no harm beside {@code kept}, with {@code kept}. */
    private List<Edit> kept(List<Edit> kept, List<Edit> more) {
      List<Edit> all = new ArrayList<>(kept);
      all.addAll(more);
      if (isHarmless(all)) {
        return all;
      }
      if (more.size() == 1) {
        return kept;
      }
      int half = more.size() / 2;
      return kept(kept(kept, more.subList(0, half)), more.subList(half, more.size()));
    }

    private boolean isHarmless(List<Edit> edits) {
      SourceFile after = SourceFile.of(file.path(), applied(file.text(), edits), file.charset());
      return before.matches(Structure.of(reader.read(after, format)));
    }
  }
}
