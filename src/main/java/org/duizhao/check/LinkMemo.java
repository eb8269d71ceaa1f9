// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.bitext.Bead;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.lexicon.WordLinks;
import org.jspecify.annotations.Nullable;

/**
 * The links of the beads that each thread looked at last: the pair as a whole and one bead in it.
 */
final class LinkMemo {
  /** Five matrices of this many floats are held for a moment. */
  private static final long MOST_CELLS = 1L << 22;

  private final Supplier<Lexicon> words;
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);
  private volatile @Nullable WordAligner aligner;

  LinkMemo(Supplier<Lexicon> words) {
    this.words = words;
  }

  /** Two beads, the one asked for last first. */
  private static final class Recent {
    private @Nullable Entry first;
    private @Nullable Entry second;
  }

  private record Entry(Bead bead, Optional<WordLinks> links) {}

  Optional<WordLinks> links(Bead bead) {
    Recent mine = recent.get();
    Entry first = mine.first;
    if (first != null && first.bead == bead) {
      return first.links;
    }
    Entry second = mine.second;
    Entry wanted = second != null && second.bead == bead ? second : new Entry(bead, link(bead));
    mine.second = first;
    mine.first = wanted;
    return wanted.links;
  }

  private Optional<WordLinks> link(Bead bead) {
    return aligner().links(bead.source().text(), bead.target().text(), MOST_CELLS);
  }

  private WordAligner aligner() {
    WordAligner known = aligner;
    if (known == null) {
      known = new WordAligner(words.get());
      aligner = known;
    }
    return known;
  }
}
