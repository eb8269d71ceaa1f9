// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.pipeline.UnitCheck;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.Position;

/**
 * Checks the paragraphs that proofreaders corrected, before and after, and those that they left
 * alone, and scores what is found.
 */
public final class ProofreadEvaluation {
  private static final int UNCHANGED_COLUMNS = 3;

  private final UnitCheck check;
  private final ProofreadScore score = new ProofreadScore();
  private final List<Miss> misses = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();

  public ProofreadEvaluation(UnitCheck check) {
    this.check = check;
  }

  /**
   * An error that is not found at its place.
   *
   * @param elsewhere issues of the paragraph, at other places
   */
  public record Miss(Correction correction, List<Issue> elsewhere) {}

  /** An issue in a paragraph that was left alone. */
  public record Flag(String article, String source, String target, Issue issue) {}

  /**
   * Adds corrected paragraphs.
   *
   * @throws InputException when the file cannot be read or a line is none of {@link Correction}
   */
  public void addCorrections(Path file) throws InputException {
    String name = shown(file);
    List<Correction> corrections = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : lines(file)) {
      Correction correction =
          Correction.parse(line)
              .orElseThrow(
                  () ->
                      refused(
                          name,
                          corrections.size() + 1,
                          "expected article, kind, English, Chinese before and after, changes"));
      corrections.add(correction);
      lines.add(unit(correction, correction.before()));
      lines.add(unit(correction, correction.after()));
    }
    List<List<Finding>> findings = check.findings(name, lines);
    for (int i = 0; i < corrections.size(); i++) {
      List<Issue> before = issues(findings.get(2 * i));
      List<Issue> after = issues(findings.get(2 * i + 1));
      if (!score.corrected(corrections.get(i), before, after)) {
        misses.add(new Miss(corrections.get(i), before));
      }
    }
  }

  /**
   * Adds paragraphs that were left alone.
   *
   * @throws InputException when the file cannot be read or a line is not article, English, Chinese
   */
  public void addUnchanged(Path file) throws InputException {
    String name = shown(file);
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != UNCHANGED_COLUMNS) {
        throw refused(name, rows.size() + 1, "expected article, English, Chinese");
      }
      for (int i = 0; i < cells.length; i++) {
        cells[i] = Correction.plain(cells[i]).strip();
      }
      rows.add(cells);
    }
    List<List<Finding>> findings =
        check.findings(name, rows.stream().map(cells -> String.join("\t", cells)).toList());
    for (int i = 0; i < rows.size(); i++) {
      String[] cells = rows.get(i);
      List<Issue> issues = issues(findings.get(i));
      score.unchanged(cells[1], issues);
      issues.forEach(issue -> flags.add(new Flag(cells[0], cells[1], cells[2], issue)));
    }
  }

  /** The score of all that was added. */
  public ProofreadScore score() {
    return score;
  }

  /** Errors that are not found at their place, in the order of the file. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  /** Issues in paragraphs that were left alone, in the order of the file. */
  public List<Flag> flags() {
    return List.copyOf(flags);
  }

  private static String unit(Correction correction, String target) {
    return String.join("\t", correction.article(), correction.source(), target);
  }

  private static List<Issue> issues(List<Finding> findings) {
    return findings.stream().map(Finding::issue).toList();
  }

  private static List<String> lines(Path file) throws InputException {
    return DocumentReader.decode(file).text().lines().filter(line -> !line.isBlank()).toList();
  }

  private static InputException refused(String name, int line, String message) {
    return new InputException(new InputProblem(name, new Position(line, 1), message));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
