// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.suppress;

import java.util.List;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;

/**
 * What comments in a pair of documents tell duizhao to be quiet about: {@code <!-- duizhao-disable
 * hedge-lost -->} in the Chinese one, nothing in the English one.
 *
 * @param sourcePath the English document, or the one that holds both languages
 * @param source its comments
 * @param targetPath the Chinese document
 * @param target its comments; {@code source} where both are one document
 */
public record PairComments(
    String sourcePath, List<Directive> source, String targetPath, List<Directive> target) {
  public PairComments {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The comments of a bitext's documents. */
  public static PairComments of(Bitext bitext) {
    Document target = bitext.target();
    Document source = bitext.source() == null ? target : bitext.source();
    List<Directive> ofTarget = Directives.of(target);
    List<Directive> ofSource = source == target ? ofTarget : Directives.of(source);
    return new PairComments(source.file().path(), ofSource, target.file().path(), ofTarget);
  }

  /** Whether one document holds both languages, or there is no source. */
  boolean isOneDocument() {
    return sourcePath.equals(targetPath);
  }
}
