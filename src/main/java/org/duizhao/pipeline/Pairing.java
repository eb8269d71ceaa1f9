// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.pipeline;

import org.duizhao.align.Aligner;
import org.duizhao.bitext.Bitext;
import org.duizhao.document.Document;
import org.duizhao.document.InputException;
import org.duizhao.model.Model;
import org.duizhao.read.DocumentReader;
import org.duizhao.read.RawDocument;

/**
 * From files to a bitext: reads and aligns.
 *
 * <p>{@code news.md} with {@code news.zh.md} gives the blocks of both in pairs, with the sentences
 * in beads; {@code weekly.md}, which holds English quotes and their renderings, gives an
 * interleaved bitext.
 */
public final class Pairing {
  private static final int STEPS = 3;

  private final DocumentReader reader = new DocumentReader();
  private final Aligner aligner;
  private final Progress progress;

  /**
   * @param model what is known of words and beads
   */
  public Pairing(Model model, Progress progress) {
    this.aligner = new Aligner(model.lexicon(), model.beads()).with(model.vectors());
    this.progress = progress;
  }

  /** A document and its translation. */
  public Bitext of(Input source, Input target) throws InputException {
    progress.at("reading", 0, STEPS);
    Document english = reader.read(source.file(), source.format());
    Document chinese = reader.read(target.file(), target.format());
    return of(english, chinese);
  }

  /** Documents that are no files. */
  public Bitext of(RawDocument source, RawDocument target) throws InputException {
    progress.at("reading", 0, STEPS);
    return of(reader.read(source), reader.read(target));
  }

  /** One document that is no file. */
  public Bitext of(RawDocument single) throws InputException {
    progress.at("reading", 0, STEPS);
    return ofSingle(reader.read(single));
  }

  /** Documents that are read already. */
  public Bitext of(Document source, Document target) {
    progress.at("aligning", 1, STEPS);
    Bitext bitext = aligner.align(source, target);
    progress.at("aligned", 2, STEPS);
    return bitext;
  }

  /** One file: both languages in it, or Chinese alone. */
  public Bitext of(Input single) throws InputException {
    progress.at("reading", 0, STEPS);
    return ofSingle(reader.read(single.file(), single.format()));
  }

  private Bitext ofSingle(Document document) {
    progress.at("aligning", 1, STEPS);
    Bitext bitext = aligner.alignSingle(document);
    progress.at("aligned", 2, STEPS);
    return bitext;
  }
}
