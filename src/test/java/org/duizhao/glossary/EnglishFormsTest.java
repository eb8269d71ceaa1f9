// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which forms a term is found, and as which part of speech. */
class EnglishFormsTest {
  private static final String BASE =
      """
      id,source,variants,inflections,abbreviations,pos,preferred,condition
      list,access list,,,AL,noun,访问列表,
      run,run,,ran,,verb,运行,
      fix,patch,,,,noun,补丁,
      mend,patch,,,,verb,打补丁,
      ox,ox,,oxen,,noun,公牛,
      mount,mount,,,,noun,挂载,near: file system|disk
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          The ALs and an AL, but al and als.      ^ ALs=list AL=list
          It ran, she runs, we are running.       ^ ran=run runs=run running=run
          Rans are no runs, Oxen are.             ^ runs=run Oxen=ox
          The patch is small.                     ^ patch=fix
          Please patch the kernel.                ^ patch=mend
          You should patch it.                    ^ patch=mend
          Apply these patches.                    ^ patches=fix
          The mount of a file system.             ^ mount=mount
          The mount of a file.                    ^ ''
          """)
  void findsFormsAsTheirPartOfSpeech(String text, String found) throws Exception {
    TermMatcher matcher = TermBaseReader.read(SourceFile.of("t.csv", BASE)).matcher();
    assertThat(
            matcher.english(text, List.of()).stream()
                .map(term -> term.span().of(text) + "=" + ids(term))
                .collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  private static String ids(TermOccurrence term) {
    return term.entries().stream().map(TermEntry::id).collect(Collectors.joining("/"));
  }
}
