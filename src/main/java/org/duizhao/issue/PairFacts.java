// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.util.EnumMap;
import java.util.Map;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of two documents that were checked, such as "news.md, Markdown, UTF-8, 120
 * lines; 38 blocks paired": it is kept of thousands of pairs whose text is not.
 *
 * @param source null when there is no English document
 * @param blocks how many pairs of blocks there are of each kind
 */
public record PairFacts(
    @Nullable DocumentFacts source, DocumentFacts target, Shape shape, Map<PairKind, Long> blocks) {
  public PairFacts {
    blocks = Map.copyOf(blocks);
  }

  /**
   * What is said of one document.
   *
   * @param path as the user gave it
   * @param format its id, {@code markdown}
   * @param charset its name, {@code UTF-8}
   * @param lines how many it has
   */
  public record DocumentFacts(String path, String format, String charset, int lines) {
    static DocumentFacts of(Document document) {
      return new DocumentFacts(
          document.file().path(),
          document.format().id(),
          document.file().charset().name(),
          document.file().lineCount());
    }
  }

  public static PairFacts of(Bitext bitext) {
    Map<PairKind, Long> blocks = new EnumMap<>(PairKind.class);
    for (PairKind kind : PairKind.values()) {
      blocks.put(kind, bitext.pairs().stream().filter(pair -> pair.kind() == kind).count());
    }
    Document source = bitext.source();
    return new PairFacts(
        source == null ? null : DocumentFacts.of(source),
        DocumentFacts.of(bitext.target()),
        bitext.shape(),
        blocks);
  }

  /** How many pairs of blocks are of that kind. */
  public long count(PairKind kind) {
    return blocks.getOrDefault(kind, 0L);
  }
}
