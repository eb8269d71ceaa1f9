// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duizhao.glossary.TermVerdict.Outcome;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordAligner;
import org.duizhao.text.Span;
import org.junit.jupiter.api.Test;

final class TermVerdictsTest {
  private static final Lexicon LEXICON = Lexicon.bundled();

  private final AtomicInteger asked = new AtomicInteger();

  private TermVerdicts verdicts(String source, String target, Rendering... renderings) {
    TermBase base = new TermBase(List.of(TermEntry.of("kernel", List.of(renderings))));
    WordEvidence evidence =
        WordEvidence.of(
            new TermStrengths(LEXICON),
            () -> {
              asked.incrementAndGet();
              return new WordAligner(LEXICON).links(source, target, 1 << 20);
            });
    return base.matcher().verdicts(source, List::of, target, evidence);
  }

  @Test
  void whichOccurrenceIsRenderedIsLookedForWhenSomebodyAsks() {
    TermVerdicts found =
        verdicts(
            "If the kernel stops, reboot; the kernel will start.",
            "如果停止就重启；内核会启动。",
            new Rendering("内核", TermStatus.PREFERRED));

    assertThat(found.faults()).isEmpty();
    assertThat(asked).hasValue(0);
    assertThat(found.all())
        .extracting(TermVerdict::outcome)
        .containsExactly(Outcome.ELIDED, Outcome.USED);
    assertThat(found.all()).isSameAs(found.all());
    assertThat(asked).hasValue(1);
  }

  @Test
  void aWrongRenderingGoesToItsOccurrenceAtOnce() {
    TermVerdicts found =
        verdicts(
            "If the kernel stops, reboot; the kernel will start.",
            "如果停止就重启；核心会启动。",
            new Rendering("内核", TermStatus.PREFERRED),
            new Rendering("核心", TermStatus.FORBIDDEN));

    assertThat(found.faults())
        .singleElement()
        .extracting(TermVerdict::outcome)
        .isEqualTo(Outcome.FORBIDDEN);
    assertThat(found.faults().get(0).term().span()).isEqualTo(new Span(33, 39));
    assertThat(found.all()).hasSize(2).containsAll(found.faults());
  }

  @Test
  void aSourceWithoutTermsHasNoVerdicts() {
    TermVerdicts found = verdicts("It boots.", "启动了。", new Rendering("内核", TermStatus.PREFERRED));

    assertThat(found.faults()).isEmpty();
    assertThat(found.all()).isEmpty();
  }
}
