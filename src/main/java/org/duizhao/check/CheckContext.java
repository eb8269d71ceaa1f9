// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.bitext.Bead;
import org.duizhao.coverage.Coverage;
import org.duizhao.coverage.CoverageModel;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermVerdicts;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.spelling.Speller;

/**
 * What every check may ask for besides the text that it looks at: the project's terms, and which
 * words of a bead translate each other, as "driver" and 驱动 do. Serves several threads.
 */
public final class CheckContext {
  private final TermBase termBase;
  private final Supplier<Lexicon> words;
  private final Supplier<Speller> spelling;
  private final LinkMemo memo;
  private final TermMemo terms;

  /**
   * @param termBase the project's terms; empty when there is none
   * @param words gives the lexicon, which is read when the first check asks for it
   * @param coverage gives what is known of left-out text, read when the first check asks for it
   * @param spelling gives the speller, likewise
   */
  public CheckContext(
      TermBase termBase,
      Supplier<Lexicon> words,
      Supplier<CoverageModel> coverage,
      Supplier<Speller> spelling) {
    this.termBase = termBase;
    this.words = words;
    this.spelling = spelling;
    this.memo = new LinkMemo(words, coverage);
    this.terms = new TermMemo(termBase, words, memo::links);
  }

  /** A context with the program's own model. */
  public CheckContext(TermBase termBase) {
    this(termBase, Lexicon::bundled, CoverageModel::bundled, Speller::bundled);
  }

  /** A context without a term base, with the program's own model. */
  public static CheckContext plain() {
    return new CheckContext(TermBase.empty());
  }

  /** The project's terms. */
  public TermBase termBase() {
    return termBase;
  }

  /**
   * What became of the terms of the bead's source; made when the first check asks and kept while
   * the bead is checked. Terms in code, names and literals are left out.
   */
  public TermVerdicts terms(Bead bead) {
    return terms.verdicts(bead);
  }

  /** What is known of words as each other's translation. */
  public Lexicon lexicon() {
    return words.get();
  }

  /** What is known of Chinese characters in a row. */
  public Speller speller() {
    return spelling.get();
  }

  /**
   * The tokens of the bead's two texts and the links between them; made when the first check asks
   * and kept while the bead is checked, so that asking again costs nothing. Its spans are those of
   * {@link org.duizhao.bitext.BeadSide#text}.
   *
   * @return empty when the bead is too long to be linked, over some 2,000 tokens a side
   */
  public Optional<WordLinks> links(Bead bead) {
    return memo.links(bead);
  }

  /**
   * What is left out and added in the bead, as far as its words tell; kept like its links.
   *
   * @return empty when the bead is too long to be linked
   */
  public Optional<Coverage> coverage(Bead bead) {
    return memo.coverage(bead);
  }

  /** As {@link #coverage(Bead)}, of texts that are no bead: a sentence and another paragraph. */
  public Optional<Coverage> coverage(String english, String chinese) {
    return memo.coverage(english, chinese);
  }
}
