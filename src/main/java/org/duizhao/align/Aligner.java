// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.BlockPair;
import org.duizhao.bitext.Shape;
import org.duizhao.document.Document;
import org.duizhao.lexicon.Lexicon;
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
  private final @Nullable WeighedVectors vectors;

  /**
   * @param lexicon what is known of words as each other's translation
   */
  public Aligner(Lexicon lexicon) {
    this(new LexiconWords(lexicon), null);
  }

  private Aligner(Words words, @Nullable WeighedVectors vectors) {
    this.words = words;
    this.vectors = vectors;
  }

  /** The same aligner, which asks sentence vectors too; null for none. */
  public Aligner with(@Nullable WeighedVectors sentenceVectors) {
    return new Aligner(words, sentenceVectors);
  }

  /** Matches two documents. */
  public Bitext align(Document source, Document target) {
    DocumentTexts documents = DocumentTexts.of(words, source, target);
    BeadAligner beads = new BeadAligner(documents.vocabulary(), vectors);
    List<BlockPair> pairs = new ArrayList<>();
    for (BlockMatch match : new BlockAligner(documents).align()) {
      List<BlockText> english = documents.english().subList(match.i(), match.i() + match.a());
      List<BlockText> chinese = documents.chinese().subList(match.j(), match.j() + match.b());
      List<Bead> inside =
          match.isMatched()
              ? beads.align(english, chinese, match.confidence())
              : BeadAligner.oneSided(english, chinese);
      pairs.add(
          new BlockPair(
              match.kind(),
              english.stream().map(BlockText::block).toList(),
              chinese.stream().map(BlockText::block).toList(),
              match.confidence(),
              inside));
    }
    return new Bitext(Shape.TWO_FILES, source, target, pairs);
  }

  /** Finds out what a single document holds, and matches the languages in it. */
  public Bitext alignSingle(Document document) {
    return new SingleDocument(words, document, vectors).align();
  }
}
