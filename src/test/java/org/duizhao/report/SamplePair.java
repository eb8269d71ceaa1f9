// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Segment;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Block;
import org.duizhao.document.BlockKind;
import org.duizhao.document.Document;
import org.duizhao.document.DocumentFormat;
import org.duizhao.issue.CheckResult;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Fingerprints;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Suggestion;
import org.duizhao.text.MappedText;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Two small documents, a block a line, paired by hand, and issues in them. */
public final class SamplePair {
  private final SourceFile source;
  private final SourceFile target;
  private final List<Block> sourceBlocks = new ArrayList<>();
  private final List<Block> targetBlocks = new ArrayList<>();
  private final List<BlockPair> pairs = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param english a block a line; an empty line holds none
   */
  public SamplePair(String english, String chinese) {
    this(SourceFile.of("docs/news.md", english), SourceFile.of("docs/news.zh.md", chinese));
  }

  public SamplePair(SourceFile source, SourceFile target) {
    this.source = source;
    this.target = target;
  }

  /** A news item with a wrong number and a paragraph that is missing. */
  public static SamplePair news() {
    return new SamplePair(
            "The driver now handles 64 queues at once.\n\nThe old ioctl interface was removed.",
            "该驱动现在可同时处理 46 个队列。")
        .pair(PairKind.PAIR, 1, 1)
        .pair(PairKind.OMISSION, 3, 0)
        .issue(
            "number-mismatch",
            IssueType.MISTRANSLATION,
            Severity.MAJOR,
            "\"64\" has no equal in the target; nearest is \"46\"",
            "64",
            "46")
        .omitted(
            "omitted-block",
            "The paragraph \"The old ioctl interface was removed.\" is missing",
            "The old ioctl interface was removed.");
  }

  /** Pairs a line of each side; 0 stands for none. */
  public SamplePair pair(PairKind kind, int sourceLine, int targetLine) {
    List<Block> english =
        sourceLine == 0 ? List.of() : List.of(add(source, sourceLine, sourceBlocks));
    List<Block> chinese =
        targetLine == 0 ? List.of() : List.of(add(target, targetLine, targetBlocks));
    Bead bead =
        new Bead(
            BeadSide.english(english.stream().map(b -> Segment.whole(source, b)).toList()),
            BeadSide.chinese(chinese.stream().map(b -> Segment.whole(target, b)).toList()),
            0.9);
    pairs.add(new BlockPair(kind, english, chinese, 0.9, List.of(bead)));
    return this;
  }

  private static Block add(SourceFile file, int line, List<Block> blocks) {
    int start = file.startOfLine(line);
    int end = file.text().indexOf('\n', start);
    Span place = new Span(start, end < 0 ? file.text().length() : end);
    Block block =
        new Block(
            BlockKind.PARAGRAPH,
            0,
            Block.Nesting.NONE,
            MappedText.verbatim(file.text(), place),
            List.of(),
            place,
            null,
            Block.Role.CONTENT);
    blocks.add(block);
    return block;
  }

  /** An issue whose guilty words stand once in each file. */
  public SamplePair issue(
      String check,
      IssueType type,
      Severity severity,
      String message,
      String english,
      String chinese) {
    return add(
        check,
        type,
        severity,
        message,
        excerpt(source, sourceBlocks, english),
        excerpt(target, targetBlocks, chinese),
        null);
  }

  SamplePair omitted(String check, String message, String english) {
    return add(
        check,
        IssueType.OMISSION,
        Severity.MAJOR,
        message,
        excerpt(source, sourceBlocks, english),
        Excerpt.gap(target, target.text().length()),
        null);
  }

  SamplePair add(
      String check,
      IssueType type,
      Severity severity,
      String message,
      @Nullable Excerpt english,
      @Nullable Excerpt chinese,
      @Nullable String suggestion) {
    issues.add(
        new Issue(
            check,
            type,
            severity,
            0.9,
            message,
            english,
            chinese,
            suggestion == null ? null : Suggestion.shown(suggestion),
            null));
    return this;
  }

  private static Excerpt excerpt(SourceFile file, List<Block> blocks, String words) {
    for (Block block : blocks) {
      int start = block.text().indexOf(words);
      if (start >= 0) {
        return Excerpt.of(file, block, new Span(start, start + words.length()));
      }
    }
    throw new IllegalArgumentException(words);
  }

  Bitext bitext() {
    return new Bitext(
        Shape.TWO_FILES, document(source, sourceBlocks), document(target, targetBlocks), pairs);
  }

  private static Document document(SourceFile file, List<Block> blocks) {
    return new Document(file, DocumentFormat.MARKDOWN, blocks, List.of());
  }

  public CheckResult result() {
    List<Issue> sorted = issues.stream().sorted(Issue.MOST_SEVERE_FIRST).toList();
    return new CheckResult(bitext(), Fingerprints.of(sorted));
  }

  public static String written(ReportWriter writer, CheckResult result) {
    StringWriter out = new StringWriter();
    try {
      writer.write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
