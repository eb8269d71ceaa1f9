// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duizhao.bitext.Segment;
import org.duizhao.document.Block;
import org.duizhao.document.Document;
import org.duizhao.segment.SentenceSplitter;
import org.duizhao.text.SourceFile;

/** The blocks of two documents (or of two halves of one), cut into sentences and words. */
final class DocumentTexts {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Vocabulary vocabulary;
  private final List<BlockText> english;
  private final List<BlockText> chinese;

  DocumentTexts(
      Words words,
      SourceFile englishFile,
      List<Block> english,
      SourceFile chineseFile,
      List<Block> chinese) {
    this.vocabulary = new Vocabulary(words);
    this.english = cut(englishFile, english, vocabulary::english);
    this.chinese = cut(chineseFile, chinese, vocabulary::chinese);
    vocabulary.link();
  }

  static DocumentTexts of(Words words, Document source, Document target) {
    return new DocumentTexts(words, source.file(), source.blocks(), target.file(), target.blocks());
  }

  private List<BlockText> cut(
      SourceFile file, List<Block> blocks, Function<String, Passage> passages) {
    List<BlockText> texts = new ArrayList<>();
    for (Block block : blocks) {
      List<Segment> segments =
          splitter.split(block).stream().map(range -> new Segment(file, block, range)).toList();
      List<Passage> sentences =
          segments.stream().map(segment -> passages.apply(segment.text())).toList();
      texts.add(new BlockText(block, segments, sentences, Passage.join(sentences)));
    }
    return texts;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<BlockText> english() {
    return english;
  }

  List<BlockText> chinese() {
    return chinese;
  }

  /** The English blocks of a match. */
  List<BlockText> englishOf(BlockMatch match) {
    return english.subList(match.i(), match.i() + match.a());
  }

  /** The Chinese blocks of a match. */
  List<BlockText> chineseOf(BlockMatch match) {
    return chinese.subList(match.j(), match.j() + match.b());
  }

  /** Both, to be aligned inside. */
  BeadAligner.Matched of(BlockMatch match) {
    return new BeadAligner.Matched(englishOf(match), chineseOf(match), match.confidence());
  }

  /** The blocks as passages to be aligned. */
  Texts blocks() {
    return new Texts(
        vocabulary,
        english.stream().map(BlockText::whole).toList(),
        chinese.stream().map(BlockText::whole).toList());
  }
}
