// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.check.CheckRunner;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.Finding;
import org.duizhao.read.LineSource;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file of units that come already paired, {@code m1<TAB>%d files<TAB>%d 个文件} a line, in
 * memory that does not grow with the file: a batch of lines is checked by all processors, then
 * handed on in order.
 */
public final class UnitCheck {
  private static final int BATCH = 512;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int LOOKED_AT = 8192;
  private static final String TASK = "checking";

  private final CheckRunner runner;
  private final Progress progress;

  public UnitCheck(CheckRunner runner, Progress progress) {
    this.runner = runner;
    this.progress = progress;
  }

  /**
   * Checks all units of the file.
   *
   * @param name of the file as the user gave it, with {@code /} between folders
   * @return how many units there were
   * @throws InputException when the file cannot be read or is no text
   * @throws IOException when the sink cannot take more
   */
  public long run(Path file, String name, UnitSink sink) throws InputException, IOException {
    try (InputStream in = open(file, name)) {
      long total = Math.max(1, file.toFile().length());
      LineSource lines = new LineSource(in, LONGEST_LINE);
      long units = 0;
      int number = 0;
      while (true) {
        List<Numbered> batch = batch(lines, number, name);
        if (batch.isEmpty()) {
          break;
        }
        number += batch.size();
        for (Checked checked : check(batch, name)) {
          units += checked.isUnit ? 1 : 0;
          handOn(checked, sink);
        }
        progress.at(TASK, Math.min(lines.bytesRead(), total), total);
      }
      return units;
    }
  }

  /**
   * What the checks find in one line.
   *
   * @param line {@code id<TAB>English<TAB>Chinese}
   * @param number of the line in its file, from 1
   * @throws InputException when the line is no unit
   */
  public List<Finding> findings(String name, String line, int number) throws InputException {
    UnitLine parsed = UnitLine.parse(name, line, number);
    if (parsed.problem() != null) {
      throw new InputException(parsed.problem());
    }
    return check(parsed).findings;
  }

  /**
   * What the checks find in each of many lines, by all processors.
   *
   * @param lines {@code id<TAB>English<TAB>Chinese}
   * @throws InputException when a line is no unit
   */
  public List<List<Finding>> findings(String name, List<String> lines) throws InputException {
    List<Checked> all =
        IntStream.range(0, lines.size())
            .parallel()
            .mapToObj(i -> check(UnitLine.parse(name, lines.get(i), i + 1)))
            .toList();
    for (Checked checked : all) {
      if (checked.problem != null) {
        throw new InputException(checked.problem);
      }
    }
    return all.stream().map(Checked::findings).toList();
  }

  private record Numbered(LineSource.Line line, int number) {}

  private record Checked(boolean isUnit, List<Finding> findings, @Nullable InputProblem problem) {}

  private static List<Numbered> batch(LineSource lines, int linesBefore, String name)
      throws InputException {
    List<Numbered> batch = new ArrayList<>(BATCH);
    try {
      while (batch.size() < BATCH) {
        LineSource.Line line = lines.next();
        if (line == null) {
          break;
        }
        batch.add(new Numbered(line, linesBefore + batch.size() + 1));
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    return batch;
  }

  private List<Checked> check(List<Numbered> batch, String name) {
    return batch.parallelStream().map(line -> check(parse(line, name))).toList();
  }

  private Checked check(UnitLine line) {
    List<Finding> findings = line.unit() == null ? List.of() : runner.runUnit(line.unit());
    return new Checked(line.unit() != null, findings, line.problem());
  }

  private static void handOn(Checked checked, UnitSink sink) throws IOException {
    if (checked.problem != null) {
      sink.problem(checked.problem);
    }
    if (!checked.findings.isEmpty()) {
      sink.findings(checked.findings);
    }
  }

  private static UnitLine parse(Numbered numbered, String name) {
    int number = numbered.number;
    byte[] bytes = numbered.line.bytes();
    if (!numbered.line.isWhole()) {
      String message = "the line is longer than " + LONGEST_LINE + " bytes";
      return UnitLine.problem(name, new Position(number, 1), message);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith("\uFEFF");
      return UnitLine.parse(name, marked ? text.substring(1) : text, number);
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, name, number);
    }
  }

  private static UnitLine notUtf8(byte[] bytes, String name, int number) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    int column = decoded.indexOf('\uFFFD') + 1;
    return UnitLine.problem(name, new Position(number, Math.max(1, column)), "not UTF-8");
  }

  private static InputStream open(Path file, String name) throws InputException {
    try {
      refuse(!Files.exists(file), name, "no such file");
      refuse(Files.isDirectory(file), name, "is a directory; expected a file");
      InputStream in = new BufferedInputStream(Files.newInputStream(file), LOOKED_AT);
      in.mark(LOOKED_AT);
      byte[] head = in.readNBytes(LOOKED_AT - 1);
      in.reset();
      refuse(head.length == 0, name, "is empty; expected lines of id, English and Chinese");
      refuse(isUtf16(head), name, "is in UTF-16; a bilingual file is read as UTF-8");
      refuse(isBinary(head), name, "is binary; expected text in UTF-8");
      return in;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static boolean isUtf16(byte[] head) {
    int first = head[0] & 0xFF;
    int second = head.length > 1 ? head[1] & 0xFF : 0;
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
  }

  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static void refuse(boolean wrong, String name, String message) throws InputException {
    if (wrong) {
      throw new InputException(new InputProblem(name, null, message));
    }
  }

  private static InputException unreadable(String name, IOException e) {
    String message = "cannot be read (" + e.getClass().getSimpleName() + ")";
    return new InputException(new InputProblem(name, null, message));
  }
}
