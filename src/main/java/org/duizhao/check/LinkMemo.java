// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.bitext.Bead;
import org.duizhao.coverage.Coverage;
import org.duizhao.coverage.CoverageModel;
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
  private final Supplier<CoverageModel> model;
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);
  private volatile @Nullable WordAligner aligner;

  LinkMemo(Supplier<Lexicon> words, Supplier<CoverageModel> model) {
    this.words = words;
    this.model = model;
  }

  /** Two beads, the one asked for last first. */
  private static final class Recent {
    private @Nullable Entry first;
    private @Nullable Entry second;
  }

  private static final class Entry {
    private final Bead bead;
    private final Optional<WordLinks> links;
    private @Nullable Coverage coverage;

    Entry(Bead bead, Optional<WordLinks> links) {
      this.bead = bead;
      this.links = links;
    }
  }

  Optional<WordLinks> links(Bead bead) {
    return entry(bead).links;
  }

  Optional<Coverage> coverage(Bead bead) {
    Entry entry = entry(bead);
    if (entry.coverage == null && entry.links.isPresent()) {
      entry.coverage = model.get().of(entry.links.get());
    }
    return Optional.ofNullable(entry.coverage);
  }

  private Entry entry(Bead bead) {
    Recent mine = recent.get();
    Entry first = mine.first;
    if (first != null && first.bead == bead) {
      return first;
    }
    Entry second = mine.second;
    Entry wanted =
        second != null && second.bead == bead
            ? second
            : new Entry(bead, links(bead.source().text(), bead.target().text()));
    mine.second = first;
    mine.first = wanted;
    return wanted;
  }

  Optional<WordLinks> links(String english, String chinese) {
    return aligner().links(english, chinese, MOST_CELLS);
  }

  Optional<Coverage> coverage(String english, String chinese) {
    return links(english, chinese).map(links -> model.get().of(links));
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
