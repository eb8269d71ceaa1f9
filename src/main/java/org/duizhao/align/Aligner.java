// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Document;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.model.BeadModel;
import org.duizhao.model.WeighedVectors;
import org.jspecify.annotations.Nullable;

/**
 * Matches an English document with its Chinese translation, block by block and inside the blocks
 * sentence by sentence.
 *
 * <p>Of "# News", "It boots. It is fast." and "# 新闻", "它能启动，而且很快。" it makes two pairs; the second
 * holds one bead of two sentences with one. Safe for several threads.
 */
public final class Aligner {
  private final Words words;
  private final BeadRefiner refiner;
  private final @Nullable WeighedVectors vectors;

  /**
   * @param lexicon what is known of words as each other's translation
   * @param model judges the beads inside the blocks
   */
  public Aligner(Lexicon lexicon, BeadModel model) {
    this(new LexiconWords(lexicon), new BeadRefiner(lexicon, model), null);
  }

  private Aligner(Words words, BeadRefiner refiner, @Nullable WeighedVectors vectors) {
    this.words = words;
    this.refiner = refiner;
    this.vectors = vectors;
  }

  /** The same aligner, which asks sentence vectors too; null for none. */
  public Aligner with(@Nullable WeighedVectors sentenceVectors) {
    return new Aligner(words, refiner, sentenceVectors);
  }

  /** Matches two documents. */
  public Bitext align(Document source, Document target) {
    DocumentTexts documents = DocumentTexts.of(words, source, target);
    List<BlockMatch> matches = new BlockAligner(documents).align();
    Iterator<List<Bead>> inside =
        new BeadAligner(documents.vocabulary(), refiner, vectors)
            .align(matches.stream().filter(BlockMatch::isMatched).map(documents::of).toList())
            .iterator();
    List<BlockPair> pairs = new ArrayList<>();
    for (BlockMatch match : matches) {
      List<BlockText> english = documents.englishOf(match);
      List<BlockText> chinese = documents.chineseOf(match);
      pairs.add(
          new BlockPair(
              match.kind(),
              english.stream().map(BlockText::block).toList(),
              chinese.stream().map(BlockText::block).toList(),
              match.confidence(),
              match.isMatched() ? inside.next() : BeadAligner.oneSided(english, chinese)));
    }
    return new Bitext(Shape.TWO_FILES, source, target, pairs);
  }

  /** Finds out what a single document holds, and matches the languages in it. */
  public Bitext alignSingle(Document document) {
    return new SingleDocument(words, document, vectors).align();
  }
}
