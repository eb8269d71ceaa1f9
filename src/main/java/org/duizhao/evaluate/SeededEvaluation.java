// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Severity;
import org.duizhao.pipeline.UnitCheck;
import org.duizhao.read.DocumentReader;
import org.duizhao.text.Position;

/** Checks sound units and copies of them with one error each, and scores what is found. */
public final class SeededEvaluation {
  private static final int SEEDED_COLUMNS = 5;

  private final UnitCheck check;
  private final SeededScore score;
  private final List<SoundUnit> units = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final List<Outcome> flags = new ArrayList<>();
  private final List<Outcome> misses = new ArrayList<>();

  /**
   * @param least issues below this severity do not count
   */
  public SeededEvaluation(UnitCheck check, Severity least) {
    this.check = check;
    this.score = new SeededScore(least);
  }

  /**
   * What the checks say of a unit.
   *
   * @param kind of the error in it; empty for a sound unit
   */
  public record Outcome(
      String id, String kind, String source, String target, List<Finding> findings) {
    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Adds sound units.
   *
   * @throws InputException when the file cannot be read or a line is not id, English, Chinese
   */
  public void addSound(Path file) throws InputException {
    String name = shown(file);
    List<String> lines = lines(file);
    List<List<Finding>> findings = check.findings(name, lines);
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      SoundUnit unit =
          SoundUnit.parse(lines.get(i))
              .orElseThrow(() -> refused(name, number, "expected id, English, Chinese"));
      units.add(unit);
      targets.put(unit.id(), unit.target());
      score.clean(unit.id(), findings.get(i));
      if (!findings.get(i).isEmpty()) {
        flags.add(new Outcome(unit.id(), "", unit.source(), unit.target(), findings.get(i)));
      }
    }
  }

  /**
   * Adds copies with one error each; their sound units must have been added before.
   *
   * @throws InputException when the file cannot be read or a line is not id, sound id, kind,
   *     English, Chinese
   */
  public void addSeeded(Path file) throws InputException {
    String name = shown(file);
    List<SeededUnit> seeded = new ArrayList<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < SEEDED_COLUMNS) {
        String message =
            "found " + cells.length + " columns; expected id, sound id, kind, English, Chinese";
        throw refused(name, seeded.size() + 1, message);
      }
      String sound = targets.getOrDefault(cells[1], "");
      seeded.add(SeededUnit.of(cells[1], cells[2], cells[3], sound, cells[4]));
    }
    add(name, seeded);
  }

  /** Makes copies of the sound units, at most so many for each kind of error, and adds them. */
  public void inject(long seed, int most, TermBase terms) throws InputException {
    add("seeded", new ErrorSeeder(units, terms, seed).seeded(most));
  }

  private void add(String name, List<SeededUnit> seeded) throws InputException {
    List<List<Finding>> findings =
        check.findings(name, seeded.stream().map(SeededUnit::line).toList());
    for (int i = 0; i < seeded.size(); i++) {
      SeededUnit unit = seeded.get(i);
      if (!score.seeded(unit, findings.get(i))) {
        misses.add(
            new Outcome(
                unit.original(), unit.kind(), unit.source(), unit.target(), findings.get(i)));
      }
    }
  }

  public SeededScore score() {
    return score;
  }

  /** Sound units that have an issue, in their order. */
  public List<Outcome> flags() {
    return List.copyOf(flags);
  }

  /** Errors that are not found, in their order. */
  public List<Outcome> misses() {
    return List.copyOf(misses);
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
