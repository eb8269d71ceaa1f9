// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.duizhao.bitext.PairKind;
import org.duizhao.check.Usage;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.BlockPlace;
import org.duizhao.issue.BlockPlaces;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.PairFacts;
import org.duizhao.issue.Suggestion;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.suppress.Directive;
import org.duizhao.text.LineMap;
import org.duizhao.text.Position;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found in a pair as bytes, each text once; {@link PairReader} reads them. The form
 * belongs to one build of duizhao, whose name is part of the name of every result.
 */
public final class PairBytes {
  static final String SOURCE = "source";
  static final String TARGET = "target";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();
  private final Set<String> withLines = new HashSet<>();
  private final String targetPath;

  private PairBytes(String targetPath) {
    this.targetPath = targetPath;
  }

  /** The bytes of a pair. */
  public static byte[] of(FoundPair pair) {
    PairBytes writer = new PairBytes(pair.facts().target().path());
    try {
      writer.write(pair);
    } catch (IOException e) {
      throw new IllegalStateException("an array takes everything", e);
    }
    return writer.bytes.toByteArray();
  }

  private void write(FoundPair pair) throws IOException {
    write(pair.facts());
    write(pair.blocks());
    out.writeInt(pair.findings().size());
    for (Finding finding : pair.findings()) {
      text(finding.fingerprint());
      write(finding.issue());
    }
    out.writeInt(pair.usages().size());
    for (Usage usage : pair.usages()) {
      text(usage.check());
      text(usage.what());
      text(usage.how());
      write(usage.source());
      write(usage.target());
    }
    text(pair.comments().sourcePath());
    write(pair.comments().source());
    text(pair.comments().targetPath());
    write(pair.comments().target());
    out.writeInt(pair.problems().size());
    for (InputProblem problem : pair.problems()) {
      text(problem.path());
      write(problem.position());
      text(problem.message());
    }
  }

  private void write(PairFacts facts) throws IOException {
    write(facts.source());
    write(facts.target());
    text(facts.shape().name());
    for (PairKind kind : PairKind.values()) {
      out.writeLong(facts.count(kind));
    }
  }

  private void write(PairFacts.@Nullable DocumentFacts document) throws IOException {
    out.writeBoolean(document != null);
    if (document != null) {
      text(document.path());
      text(document.format());
      text(document.charset());
      out.writeInt(document.lines());
    }
  }

  private void write(BlockPlaces blocks) throws IOException {
    out.writeInt(blocks.pairs().size());
    for (BlockPlace block : blocks.pairs()) {
      text(block.kind().name());
      write(block.source());
      write(block.target());
    }
    write(blocks.sourceStarts());
    write(blocks.targetStarts());
  }

  private void write(NavigableMap<Integer, Integer> starts) throws IOException {
    out.writeInt(starts.size());
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      out.writeInt(start.getKey());
      out.writeInt(start.getValue());
    }
  }

  private void write(Issue issue) throws IOException {
    text(issue.check());
    text(issue.type().name());
    text(issue.severity().name());
    out.writeDouble(issue.confidence());
    text(issue.message());
    write(issue.source());
    write(issue.target());
    Suggestion suggestion = issue.suggestion();
    out.writeBoolean(suggestion != null);
    if (suggestion != null) {
      text(suggestion.text());
      out.writeInt(suggestion.edits().size());
      for (Edit edit : suggestion.edits()) {
        write(edit.place());
        text(edit.text());
      }
    }
    text(issue.unit());
  }

  private void write(@Nullable Excerpt excerpt) throws IOException {
    if (excerpt == null) {
      text(null);
      return;
    }
    boolean isTarget = excerpt.file().path().equals(targetPath);
    String side = isTarget ? TARGET : SOURCE;
    text(side);
    if (withLines.add(side)) {
      write(excerpt.file().lines());
    }
    write(excerpt.place());
    text(excerpt.context());
    write(excerpt.mark());
  }

  /** So that the places of findings are known without the text. */
  private void write(LineMap lines) throws IOException {
    out.writeInt(lines.length());
    out.writeInt(lines.lineCount());
    for (int line = 1; line <= lines.lineCount(); line++) {
      out.writeInt(lines.startOf(line));
    }
  }

  private void write(List<Directive> directives) throws IOException {
    out.writeInt(directives.size());
    for (Directive directive : directives) {
      out.writeInt(directive.checks().size());
      for (String check : directive.checks()) {
        text(check);
      }
      text(directive.reason());
      write(directive.position());
      out.writeInt(directive.from());
      out.writeInt(directive.to());
    }
  }

  private void write(@Nullable Position position) throws IOException {
    out.writeInt(position == null ? 0 : position.line());
    out.writeInt(position == null ? 0 : position.column());
  }

  private void write(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  /** A text the first time, and its number later; -1 for none. */
  private void text(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeInt(known == null ? texts.size() - 1 : known);
    if (known == null) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(content.length);
      out.write(content);
    }
  }
}
