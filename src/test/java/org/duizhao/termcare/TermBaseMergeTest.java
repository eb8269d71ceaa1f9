// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.termcare.TermBaseMerge.Merged;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermBaseMergeTest {
  private static final String HEADER = "id,source,preferred,admitted,forbidden,note\n";
  private static final String POD = "pod,pod,容器荚,,,\n";

  private static TermBase base(String... lines) throws InputException {
    return TermBaseReader.read(SourceFile.of("t.csv", HEADER + String.join("\n", lines)));
  }

  /** pod: 容器组/preferred, 豆荚/forbidden. */
  private static String shown(TermBase base) {
    return base.entries().stream()
        .map(
            entry ->
                entry.id()
                    + ":"
                    + entry.renderings().stream()
                        .map(one -> one.text() + "/" + one.status().name().charAt(0))
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          pod,pod,容器荚,,,  ^ pod,pod,容器组,,,     ^ pod,pod,容器荚,,豆荚, ^ pod:容器组/P,豆荚/F       ^ 0
          pod,pod,容器荚,,,  ^ pod,pod,容器组,,,     ^ pod,pod,容器组,,,     ^ pod:容器组/P              ^ 0
          pod,pod,容器荚,,,  ^ pod,pod,容器荚|吊舱,,, ^ pod,pod,,容器荚,,     ^ pod:容器荚/A,吊舱/P       ^ 0
          pod,pod,容器荚,,,  ^ pod,pod,,容器荚,,     ^ pod,pod,,,容器荚,     ^ pod:容器荚/A              ^ 1
          pod,pod,容器荚,,,x ^ pod,pod,容器荚,,,y    ^ pod,pod,容器荚,,,z    ^ pod:容器荚/P              ^ 1
          pod,pod,容器荚,,,  ^ pod,pod,容器组,,,     ^ pod,pod,豆荚,,,       ^ pod:容器组/P,豆荚/P       ^ 1
          """)
  void conceptsAreMergedTermByTerm(
      String old, String ours, String theirs, String merged, int conflicts) throws InputException {
    Merged found = TermBaseMerge.of(base(old), base(ours), base(theirs));

    assertThat(shown(found.base())).isEqualTo(merged);
    assertThat(found.conflicts()).hasSize(conflicts);
  }

  @Test
  void whatIsNewStandsWhereItStood() throws InputException {
    TermBase old = base("a,apple,苹果,,,", "z,zebra,斑马,,,");
    TermBase ours = base("a,apple,苹果,,,", "m,mango,芒果,,,", "z,zebra,斑马,,,");
    TermBase theirs = base("a,apple,苹果,,,", "b,bear,熊,,,", "z,zebra,斑马,,,", "y,yak,牦牛,,,");

    assertThat(shown(TermBaseMerge.of(old, ours, theirs).base()))
        .isEqualTo("a:苹果/P b:熊/P m:芒果/P z:斑马/P y:牦牛/P");
  }

  @Test
  void whatIsGoneIsGoneUnlessTheOtherChangedIt() throws InputException {
    TermBase old = base(POD, "a,apple,苹果,,,");
    TermBase ours = base("a,apple,苹果,,,");

    assertThat(shown(TermBaseMerge.of(old, ours, old).base())).isEqualTo("a:苹果/P");
    Merged kept = TermBaseMerge.of(old, ours, base("pod,pod,容器组,,,", "a,apple,苹果,,,"));
    assertThat(shown(kept.base())).isEqualTo("pod:容器组/P a:苹果/P");
    assertThat(kept.conflicts())
        .containsExactly("pod: gone in ours, changed in the other; kept as changed");
  }

  @Test
  void changesSayWhatTheyMeanForTranslations() throws InputException {
    TermBase before = base(POD, "a,apple,苹果,,,");
    TermBase after = base("pod,pod,容器组,,容器荚,", "n,node,节点,,,");

    List<EntryChange> changes = TermBaseDiff.of(before, after);
    assertThat(changes).extracting(EntryChange::id).containsExactly("pod", "n", "a");
    assertThat(changes.get(0).differences())
        .extracting(Object::toString)
        .containsExactly(
            "Difference[what=Chinese 容器荚, before=preferred, after=forbidden]",
            "Difference[what=Chinese 容器组, before=, after=preferred]");

    FindingCounts counts = new FindingCounts(before, after, Lexicon.bundled());
    counts.add(new Example("1", "The pod is gone.", "该容器荚不见了。"));
    assertThat(counts.before()).containsEntry("pod", 0);
    assertThat(counts.after()).containsEntry("pod", 1);
  }
}
