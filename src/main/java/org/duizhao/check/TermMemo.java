// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duizhao.bitext.Bead;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermStrengths;
import org.duizhao.glossary.TermVerdicts;
import org.duizhao.glossary.WordEvidence;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordLinks;
import org.duizhao.text.literal.LiteralText;
import org.jspecify.annotations.Nullable;

/**
 * What became of the terms of the bead that each thread looked at last, and of those of the same
 * document that were looked at as a whole: checks of a page see each bead before checks of beads
 * do.
 */
final class TermMemo {
  private final TermBase base;
  private final Supplier<Lexicon> words;
  private final Function<Bead, Optional<WordLinks>> links;
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);
  private volatile @Nullable TermStrengths strengths;

  TermMemo(TermBase base, Supplier<Lexicon> words, Function<Bead, Optional<WordLinks>> links) {
    this.base = base;
    this.words = words;
    this.links = links;
  }

  private static final class Recent {
    private @Nullable Bead bead;
    private TermVerdicts verdicts = TermVerdicts.none();
    private final Map<Bead, TermVerdicts> complete = new IdentityHashMap<>();

    /** Turns to another bead. */
    void leave(Bead next) {
      if (bead == null) {
        return;
      }
      if (bead.target().isEmpty()
          || next.target().isEmpty()
          || bead.target().file() != next.target().file()) {
        complete.clear();
      } else if (verdicts.isComplete()) {
        complete.put(bead, verdicts);
      }
    }
  }

  TermVerdicts verdicts(Bead bead) {
    if (base.entries().isEmpty()) {
      return TermVerdicts.none();
    }
    Recent mine = recent.get();
    if (mine.bead != bead) {
      mine.leave(bead);
      TermVerdicts known = mine.complete.get(bead);
      mine.verdicts = known == null ? made(bead) : known;
      mine.bead = bead;
    }
    return mine.verdicts;
  }

  private TermVerdicts made(Bead bead) {
    String source = bead.source().text();
    WordEvidence evidence = WordEvidence.of(strengths(), () -> links.apply(bead));
    return base.matcher()
        .in(pathOf(bead))
        .verdicts(
            source,
            () -> new LiteralText(source, bead.source().code()).spans(),
            bead.target().text(),
            evidence);
  }

  private TermStrengths strengths() {
    TermStrengths known = strengths;
    if (known == null) {
      known = new TermStrengths(words.get());
      strengths = known;
    }
    return known;
  }

  private static String pathOf(Bead bead) {
    return bead.target().isEmpty() ? "" : bead.target().file().path();
  }
}
