// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TermBaseReaderTest {
  private static final String HEADER = "id,source,pos,case,preferred,forbidden,condition";

  private static TermBaseReader.Reading read(String text) {
    return TermBaseReader.readLeniently(SourceFile.of("t.csv", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cover letter,封面信|说明信\nmerge window,合并窗口",
        "cover letter\t封面信; 说明信\t补丁系列的说明\nmerge window\t合并窗口\t",
        "\ufeffsource,target,comment\r\ncover letter,封面信；说明信,\r\nmerge window,合并窗口,x\r\n",
        "EN;zh-CN\ncover letter;封面信|说明信\nmerge window;合并窗口",
        "译文,原文\n\"封面信|说明信\",cover letter\n\n合并窗口,merge window",
      })
  void readsPlainTables(String text) {
    TermBaseReader.Reading reading = read(text);
    assertThat(reading.problems()).isEmpty();
    List<TermEntry> entries = reading.base().entries();
    assertThat(entries)
        .extracting(TermEntry::source)
        .containsExactly("cover letter", "merge window");
    assertThat(entries.get(0).renderings())
        .containsExactly(
            new Rendering("封面信", TermStatus.PREFERRED), new Rendering("说明信", TermStatus.ADMITTED));
    assertThat(entries.get(1).withStatus(TermStatus.PREFERRED)).containsExactly("合并窗口");
  }

  @Test
  void readsOurColumns() throws InputException {
    String text =
        """
        id,subject,source,variants,pos,case,preferred,admitted,deprecated,forbidden,\
        do_not_translate,first_mention,condition,definition,note
        bpf,kernel,BPF,eBPF,noun,sensitive,BPF,伯克利包过滤器,,,yes,no,,Programs.,"a, b"
        regulator,hardware,regulator,,noun,,稳压器,,,调节器|监管者,,yes,near: battery| charger,,
        """;
    List<TermEntry> entries = TermBaseReader.read(SourceFile.of("t.csv", text)).entries();
    TermEntry bpf = entries.get(0);
    assertThat(bpf.id()).isEqualTo("bpf");
    assertThat(bpf.english())
        .isEqualTo(new EnglishTerm("BPF", List.of("eBPF"), PartOfSpeech.NOUN, true));
    assertThat(bpf.doNotTranslate()).isTrue();
    assertThat(bpf.about()).isEqualTo(new TermEntry.About("kernel", "Programs.", "a, b", ""));
    assertThat(bpf.expected()).containsExactly("BPF", "伯克利包过滤器");
    TermEntry regulator = entries.get(1);
    assertThat(regulator.when().near()).containsExactly("battery", "charger");
    assertThat(regulator.firstMention()).isTrue();
    assertThat(regulator.withStatus(TermStatus.FORBIDDEN)).containsExactly("调节器", "监管者");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a,x,noun,,某物,,near           ^ t.csv:2:15: "near"; expected near: word|word, files: glob|glob, both with ; between, or nothing
          a,x,nuon,,某物,,               ^ t.csv:2:5: "nuon"; expected noun, verb or adj
          a,x,,exact,某物,,              ^ t.csv:2:6: "exact"; expected insensitive or sensitive
          a,,noun,,某物,,                ^ t.csv:2:3: no source; expected an English term
          a,x,noun,,,,                   ^ t.csv:2:11: no Chinese term for "x"; expected one
          a,x,noun,,某物,,,more          ^ t.csv:2:16: 8 fields; expected 7
          a,x,,,甲,,@a,y,,,乙,,          ^ t.csv:3:1: id "a" stands at line 2 already
          """)
  void tellsWhatIsWrongAndWhere(String rows, String problem) {
    TermBaseReader.Reading reading = read(HEADER + "\n" + rows.replace('@', '\n') + "\n");
    assertThat(reading.problems()).extracting(InputProblem::toString).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          id,source,prefered@a,x,甲    ^ t.csv:1:11: unknown column "prefered"; nearest is "preferred"
          id,source,source@a,x,x       ^ t.csv:1:11: column "source" stands there twice
          id,preferred@a,甲            ^ t.csv:1:1: no column "source"; expected one with the English terms
          """)
  void refusesWrongHeaders(String text, String problem) {
    TermBaseReader.Reading reading = read(text.replace('@', '\n'));
    assertThat(reading.problems().get(0)).hasToString(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          location,source,target,ID,fuzzy,context,translator_comments@,pod,容器组,1,False,,of Kubernetes   ^ pod 容器组/PREFERRED
          en,zh_CN,de,fr@pod,容器组,Pod,pod                                            ^ pod 容器组/PREFERRED
          Term [en],Part of Speech [en],Term [zh-CN],Status [zh-CN],Term [de]@pod,proper noun,容器组,admitted,Pod ^ pod 容器组/ADMITTED
          Concept ID,Concept Definition,Concept Note,Term [en],Description [en],Type [en],Note [en],Term [zh-CN],Gender [zh-CN]@7,d,n,pod,e,full form,m,容器组, ^ pod 容器组/PREFERRED
          Term [en],Term [zh-CN],Status [zh-CN]@pod,容器荚,not recommended             ^ pod 容器荚/DEPRECATED
          en,zh-CN,pos,description@pod,容器组,noun,of Kubernetes                       ^ pod 容器组/PREFERRED
          pod,容器组,EN,ZH@                                                            ^ pod 容器组/PREFERRED
          pod,容器组,en,zh-Hans,0.9@                                                   ^ pod 容器组/PREFERRED
          """)
  void readsTablesOfSeveralLanguages(String text, String entry) {
    TermBaseReader.Reading reading = read(text.replace('@', '\n'));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.base().entries())
        .extracting(
            one ->
                one.source()
                    + " "
                    + one.renderings().get(0).text()
                    + "/"
                    + one.renderings().get(0).status())
        .containsExactly(entry);
  }

  @Test
  void rowsOfOneConceptAreOneEntry() {
    TermBaseReader.Reading reading =
        read(
            """
            Concept ID,Concept Note,Concept Translatable,Term [en],Type [en],Term [zh-CN],Status [zh-CN],Term [de]
            7,n,true,access control list,full form,访问控制列表,preferred,
            7,,,ACL,acronym,权限表,admitted,
            7,,,permission list,variant,入口单,obsolete,Liste
            8,,false,Rust,,,,
            """);
    assertThat(reading.problems()).isEmpty();
    TermEntry list = reading.base().entries().get(0);
    assertThat(list.id()).isEqualTo("7");
    assertThat(list.english().abbreviations()).containsExactly("ACL");
    assertThat(list.english().variants()).containsExactly("permission list");
    assertThat(list.expected()).containsExactly("访问控制列表", "权限表");
    assertThat(list.withStatus(TermStatus.DEPRECATED)).containsExactly("入口单");
    assertThat(reading.base().entries().get(1).doNotTranslate()).isTrue();
    assertThat(reading.passedOver()).containsExactly("Term [de]");
  }

  @Test
  void aPlainTermThatIsItsOwnTranslationStays() {
    assertThat(read("Rust,Rust\npod,容器组\n").base().entries().get(0).rules())
        .containsExactly(TermRule.DO_NOT_TRANSLATE);
  }

  @Test
  void tellsWhereQuotesGoWrong() {
    assertThat(read("source,target\nx,\"甲\ny,乙").problems())
        .extracting(InputProblem::toString)
        .containsExactly(
            "t.csv:2:1: Unclosed quoted field at end of input; expected CSV by RFC 4180, a quote"
                + " inside a quoted field written twice");
    assertThatThrownBy(() -> TermBaseReader.read(SourceFile.of("t.csv", "")))
        .isInstanceOf(InputException.class)
        .hasMessage("t.csv:1:1: empty; expected terms");
  }

  @Test
  void aRecordOverSeveralLinesKeepsCount() {
    TermBaseReader.Reading reading = read("source,target,note\nx,甲,\"one\ntwo\"\ny,,\n");
    assertThat(reading.problems())
        .extracting(InputProblem::toString)
        .containsExactly("t.csv:4:3: no Chinese term for \"y\"; expected one");
  }

  @Test
  void theBundledBaseIsInOrder() {
    assertThat(TermBase.bundled().entries()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(TermBase.bundled()).isSameAs(TermBase.bundled());
  }
}
