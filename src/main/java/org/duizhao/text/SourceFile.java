// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a file (without byte order mark) and the lines in it. "Source" as in source
 * code: both the English and the Chinese document have one.
 *
 * <p>A file that is read line by line ({@code m1<TAB>12 files<TAB>12 个文件}) has one {@code
 * SourceFile} a line, whose {@code firstLine} tells where it stands.
 */
public final class SourceFile {
  private final String path;
  private final Supplier<String> content;
  private volatile @Nullable String text;
  private final Charset charset;
  private final int firstLine;
  private final LineMap lines;

  private SourceFile(String path, String text, Charset charset, int firstLine) {
    if (firstLine < 1) {
      throw new IllegalArgumentException("lines start at 1: " + firstLine);
    }
    this.path = path;
    this.content = () -> text;
    this.text = text;
    this.charset = charset;
    this.firstLine = firstLine;
    this.lines = new LineMap(text);
  }

  private SourceFile(String path, Charset charset, LineMap lines, Supplier<String> content) {
    this.path = path;
    this.content = content;
    this.charset = charset;
    this.firstLine = 1;
    this.lines = lines;
  }

  /**
   * A whole file whose lines are known from an earlier run.
   *
   * @param content asked for at most once a thread, and only when somebody wants the text
   */
  public static SourceFile known(
      String path, Charset charset, LineMap lines, Supplier<String> content) {
    return new SourceFile(path, charset, lines, content);
  }

  /**
   * A whole file.
   *
   * @param path as the user gave it, with {@code /} between folders; shown, never opened
   */
  public static SourceFile of(String path, String text, Charset charset) {
    return new SourceFile(path, text, charset, 1);
  }

  /** A whole file in UTF-8. */
  public static SourceFile of(String path, String text) {
    return of(path, text, StandardCharsets.UTF_8);
  }

  /** One line (or a few) of a file that is streamed; {@code firstLine} counts from 1. */
  public static SourceFile ofLine(String path, String text, int firstLine) {
    return new SourceFile(path, text, StandardCharsets.UTF_8, firstLine);
  }

  public String path() {
    return path;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = content.get();
      text = known;
    }
    return known;
  }

  /** Where the lines of this text start. */
  public LineMap lines() {
    return lines;
  }

  public Charset charset() {
    return charset;
  }

  /** Number of lines in this text. */
  public int lineCount() {
    return lines.lineCount();
  }

  /** The line in the file (from 1) that holds {@code offset} of this text. */
  public int lineOf(int offset) {
    return lines.lineOf(offset) + firstLine - 1;
  }

  /** Offset in this text of the first character of a line of the file. */
  public int startOfLine(int line) {
    return lines.startOf(line - firstLine + 1);
  }

  public Position positionOf(int offset) {
    Position inText = lines.positionOf(offset);
    return new Position(inText.line() + firstLine - 1, inText.column());
  }

  @Override
  public String toString() {
    return path;
  }
}
