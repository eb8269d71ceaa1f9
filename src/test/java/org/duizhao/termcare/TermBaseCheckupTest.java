// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermBaseReader;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermBaseCheckupTest {
  private static final String HEADER = "id,source,preferred,admitted,forbidden,condition\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a,file,文件,,,#b,File,文件,,,            ^ b duplicate
          a,file,文件,,,#b,file,档案,,,            ^ b conflicting
          a,file,文件,,,#b,file,锉刀,,,near: metal ^ -
          a,file,文件,,文件,                       ^ a self-contradictory
          a,file,文件,,档案,#b,file,档案,,文件,    ^ b circular
          a,--,破折号,,,                           ^ a never-matchable
          a,tag,标签,,,#b,label,标签,,,            ^ b ambiguous
          a,file,文件（旧,,,                       ^ a badly-formed
          a,file,"文件、档案",,,                   ^ a badly-formed
          a,file,文\u200b件,,,                     ^ a invisible-character
          a,file,fichier,,,                        ^ a wrong-script
          a,文件,文件,,,                           ^ a wrong-script,a never-matchable
          a,GNU,GNU,,,                             ^ -
          a,сore,核心,,,                           ^ a wrong-script
          a,menu,選單,,,#b,soft,软件,,,#c,shell,外壳,,, ^ a wrong-script
          a,menu,選單,,,#b,soft,軟體,,,            ^ -
          """)
  void tellsWhatIsWrong(String rows, String expected) throws Exception {
    String text = HEADER + rows.strip().replace('#', '\n');
    List<String> found =
        TermBaseCheckup.of(TermBaseReader.read(SourceFile.of("t.csv", text))).stream()
            .map(defect -> defect.entry().id() + " " + defect.kind().id())
            .toList();
    assertThat(String.join(",", found)).isEqualTo(expected.equals("-") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a,list,listing,noun,列表,,#b,listing,,noun,清单,, ^ b conflicting
          a,list,listing,noun,列表,,#b,listing,,noun,列表,, ^ b duplicate
          a,alpha,,noun,甲,,#b,beta,alpha,noun,乙,甲,       ^ b conflicting
          a,patch,,noun,补丁,,#b,patch,,verb,打补丁,,       ^ -
          a,Rust,,noun,,Rust,yes                            ^ a self-contradictory
          """)
  void variantsCountAndPartsOfSpeechTellApart(String rows, String expected) throws Exception {
    String header = "id,source,variants,pos,preferred,forbidden,do_not_translate\n";
    String text = header + rows.strip().replace('#', '\n');
    List<String> found =
        TermBaseCheckup.of(TermBaseReader.read(SourceFile.of("t.csv", text))).stream()
            .filter(defect -> defect.kind().isWrong())
            .map(defect -> defect.entry().id() + " " + defect.kind().id())
            .toList();
    assertThat(String.join(",", found)).isEqualTo(expected.equals("-") ? "" : expected);
  }

  @Test
  void ourOwnBaseIsSound() {
    assertThat(TermBaseCheckup.of(TermBase.bundled()))
        .filteredOn(defect -> defect.kind().isWrong())
        .isEmpty();
  }
}
