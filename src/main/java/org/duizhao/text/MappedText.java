// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a reader sees it, which still knows where in the file each character stands.
 *
 * <p>Of the Markdown line <code>- 已合并 **futex2** &amp;amp; io_uring</code> a reader sees "已合并
 * futex2 &amp; io_uring"; the place of the "&amp;" is the five characters of the entity. Text is
 * glued from runs: a run copied letter by letter, or a run whose characters all stand for one
 * stretch of the file (an entity, an escape, the line break between two hard-wrapped lines).
 */
public final class MappedText {
  private final String text;
  private final int[] textStarts;
  private final int[] fileStarts;
  private final int[] fileEnds;

  private MappedText(String text, List<Run> runs, int emptyAt) {
    this.text = text;
    int n = Math.max(1, runs.size());
    textStarts = new int[n];
    fileStarts = new int[n];
    fileEnds = new int[n];
    if (runs.isEmpty()) {
      fileStarts[0] = emptyAt;
      fileEnds[0] = emptyAt;
    }
    for (int i = 0; i < runs.size(); i++) {
      textStarts[i] = runs.get(i).textStart;
      fileStarts[i] = runs.get(i).fileStart;
      fileEnds[i] = runs.get(i).fileEnd;
    }
  }

  private record Run(int textStart, int fileStart, int fileEnd) {}

  /** The stretch {@code span} of a file's text, as it is. */
  public static MappedText verbatim(String fileText, Span span) {
    return new Builder(span.start()).copy(fileText, span).build();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Where in the file the character at {@code offset} starts; the text's length is allowed. */
  private int fileStart(int offset) {
    int run = runOf(offset);
    return isVerbatim(run) ? fileStarts[run] + offset - textStarts[run] : fileStarts[run];
  }

  private int fileEnd(int lastOffset) {
    int run = runOf(lastOffset);
    return isVerbatim(run) ? fileStarts[run] + lastOffset - textStarts[run] + 1 : fileEnds[run];
  }

  private boolean isVerbatim(int run) {
    int textEnd = run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
    return fileEnds[run] - fileStarts[run] == textEnd - textStarts[run];
  }

  private int runOf(int offset) {
    int low = 0;
    int high = textStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (textStarts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The place in the file of a stretch of this text. An empty stretch gives an empty place: after
   * the character before it, or where the text starts.
   */
  public Span placeOf(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " of " + text.length());
    }
    if (!span.isEmpty()) {
      return new Span(fileStart(span.start()), fileEnd(span.end() - 1));
    }
    return Span.at(span.start() == 0 ? fileStarts[0] : fileEnd(span.start() - 1));
  }

  /** The place of the whole text, from its first character to its last. */
  public Span place() {
    return placeOf(new Span(0, text.length()));
  }

  /** A part of this text that keeps its places. */
  public MappedText part(Span span) {
    Builder builder = new Builder(placeOf(Span.at(span.start())).start());
    int at = span.start();
    while (at < span.end()) {
      int run = runOf(at);
      int runEnd = run + 1 < textStarts.length ? textStarts[run + 1] : text.length();
      int end = Math.min(runEnd, span.end());
      builder.append(text.substring(at, end), placeOf(new Span(at, end)));
      at = end;
    }
    return builder.build();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Glues runs together, in the order of the file or not. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final int emptyAt;

    /**
     * @param emptyAt the place in the file that an empty text has
     */
    public Builder(int emptyAt) {
      this.emptyAt = emptyAt;
    }

    /** Appends the stretch {@code span} of the file's text as it is. */
    public Builder copy(String fileText, Span span) {
      return append(span.of(fileText), span);
    }

    /**
     * Appends {@code piece}, which stands for {@code place} in the file: letter by letter when the
     * two are equally long, as a whole otherwise.
     */
    public Builder append(String piece, Span place) {
      if (piece.isEmpty()) {
        return this;
      }
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      boolean verbatim = piece.length() == place.length();
      if (last != null && verbatim && last.fileEnd == place.start() && isVerbatim(last)) {
        runs.set(runs.size() - 1, new Run(last.textStart, last.fileStart, place.end()));
      } else {
        runs.add(new Run(text.length(), place.start(), place.end()));
      }
      text.append(piece);
      return this;
    }

    private boolean isVerbatim(Run last) {
      return last.fileEnd - last.fileStart == text.length() - last.textStart;
    }

    /** Length of the text so far: where the next piece will start. */
    public int length() {
      return text.length();
    }

    /** The last code point so far, or 0 when there is none. */
    public int last() {
      return text.length() == 0 ? 0 : text.codePointBefore(text.length());
    }

    public MappedText build() {
      return new MappedText(text.toString(), runs, emptyAt);
    }
  }
}
