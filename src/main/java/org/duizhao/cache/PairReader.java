// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.check.Usage;
import org.duizhao.document.InputProblem;
import org.duizhao.issue.BlockPlace;
import org.duizhao.issue.BlockPlaces;
import org.duizhao.issue.Edit;
import org.duizhao.issue.Excerpt;
import org.duizhao.issue.Finding;
import org.duizhao.issue.Issue;
import org.duizhao.issue.IssueType;
import org.duizhao.issue.PairFacts;
import org.duizhao.issue.Severity;
import org.duizhao.issue.Suggestion;
import org.duizhao.pipeline.FoundPair;
import org.duizhao.suppress.Directive;
import org.duizhao.suppress.PairComments;
import org.duizhao.text.LineMap;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.duizhao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PairBytes} wrote. The texts are asked for only when a report wants them. */
public final class PairReader {
  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, SourceFile> files = new HashMap<>();
  private final PairTexts content;
  private @Nullable PairFacts facts;

  private PairReader(byte[] bytes, PairTexts content) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    this.content = content;
  }

  /**
   * The pair of those bytes.
   *
   * @param content of the two documents
   * @throws IOException when the bytes say no such thing
   */
  public static FoundPair read(byte[] bytes, PairTexts content) throws IOException {
    try {
      return new PairReader(bytes, content).pair();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("no result of a pair", e);
    }
  }

  private FoundPair pair() throws IOException {
    PairFacts documents = facts();
    facts = documents;
    BlockPlaces blocks = blocks();
    List<Finding> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String fingerprint = text();
      findings.add(new Finding(issue(), fingerprint));
    }
    List<Usage> usages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      usages.add(new Usage(text(), text(), text(), excerpt(), needed(excerpt())));
    }
    PairComments comments = new PairComments(text(), directives(), text(), directives());
    List<InputProblem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.add(new InputProblem(text(), position(), text()));
    }
    return new FoundPair(documents, blocks, findings, usages, comments, problems);
  }

  private PairFacts facts() throws IOException {
    PairFacts.DocumentFacts english = documentFacts();
    PairFacts.DocumentFacts chinese = needed(documentFacts());
    Shape shape = Shape.valueOf(text());
    Map<PairKind, Long> blocks = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      blocks.put(kind, in.readLong());
    }
    return new PairFacts(english, chinese, shape, blocks);
  }

  private PairFacts.@Nullable DocumentFacts documentFacts() throws IOException {
    return in.readBoolean()
        ? new PairFacts.DocumentFacts(text(), text(), text(), in.readInt())
        : null;
  }

  private BlockPlaces blocks() throws IOException {
    List<BlockPlace> pairs = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      PairKind kind = PairKind.valueOf(text());
      pairs.add(new BlockPlace(pairs.size(), kind, position(), position()));
    }
    return BlockPlaces.of(pairs, starts(), starts());
  }

  private NavigableMap<Integer, Integer> starts() throws IOException {
    NavigableMap<Integer, Integer> starts = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      starts.put(in.readInt(), in.readInt());
    }
    return starts;
  }

  private Issue issue() throws IOException {
    String check = text();
    IssueType type = IssueType.valueOf(text());
    Severity severity = Severity.valueOf(text());
    double confidence = in.readDouble();
    String message = text();
    Excerpt english = excerpt();
    Excerpt chinese = excerpt();
    Suggestion suggestion = in.readBoolean() ? suggestion() : null;
    String unit = textOrNull();
    return new Issue(
        check, type, severity, confidence, message, english, chinese, suggestion, unit);
  }

  private Suggestion suggestion() throws IOException {
    String text = textOrNull();
    List<Edit> edits = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      edits.add(new Edit(span(), text()));
    }
    return new Suggestion(text, edits);
  }

  private @Nullable Excerpt excerpt() throws IOException {
    String side = textOrNull();
    return side == null ? null : new Excerpt(file(side), span(), text(), span());
  }

  /** The document of a side, whose lines stand where it is named first. */
  private SourceFile file(String side) throws IOException {
    SourceFile file = files.get(side);
    if (file == null) {
      PairFacts documents = needed(facts);
      boolean isTarget = side.equals(PairBytes.TARGET);
      PairFacts.DocumentFacts document = isTarget ? documents.target() : needed(documents.source());
      Charset charset = Charset.forName(document.charset());
      Supplier<String> text = isTarget ? content::target : content::source;
      file = SourceFile.known(document.path(), charset, lines(), text);
      files.put(side, file);
    }
    return file;
  }

  private LineMap lines() throws IOException {
    int length = in.readInt();
    int count = in.readInt();
    if (count < 1 || count > in.available()) {
      throw new IOException("no number of lines");
    }
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = in.readInt();
    }
    return LineMap.of(length, starts);
  }

  private List<Directive> directives() throws IOException {
    List<Directive> directives = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Set<String> checks = new HashSet<>();
      for (int more = in.readInt(); more > 0; more--) {
        checks.add(text());
      }
      directives.add(new Directive(checks, text(), needed(position()), in.readInt(), in.readInt()));
    }
    return directives;
  }

  private @Nullable Position position() throws IOException {
    int line = in.readInt();
    int column = in.readInt();
    return line == 0 ? null : new Position(line, column);
  }

  private Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private String text() throws IOException {
    return needed(textOrNull());
  }

  private @Nullable String textOrNull() throws IOException {
    int number = in.readInt();
    if (number < 0) {
      return null;
    }
    if (number == texts.size()) {
      texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return texts.get(number);
  }

  private static <T> T needed(@Nullable T value) throws IOException {
    if (value == null) {
      throw new IOException("something is missing");
    }
    return value;
  }
}
