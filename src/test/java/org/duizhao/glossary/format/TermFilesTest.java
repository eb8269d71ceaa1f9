// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.document.InputException;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermFilesTest {
  private static List<TermEntry> read(String name, String text) throws InputException {
    return TermFiles.read(SourceFile.of(name, text)).base().entries();
  }

  @Test
  void theTbxBesideOurTableIsTheSame() throws Exception {
    String tbx = Files.readString(Path.of("glossary/linux-and-open-source.tbx"));
    assertThat(read("t.tbx", tbx)).isEqualTo(TermBase.bundled().entries());
  }

  @Test
  void readsTbxInTheOtherStyle() throws Exception {
    String dct =
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
            xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
          <text><body>
            <conceptEntry id="c1">
              <min:subjectField>version control</min:subjectField>
              <langSec xml:lang="en-US"><termSec><term>branch</term>
                <min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
              <langSec xml:lang="zh-CN">
                <termSec><term>分支</term></termSec>
                <termSec><term>部门</term>
                  <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
                </termSec>
              </langSec>
            </conceptEntry>
          </body></text>
        </tbx>
        """;
    TermEntry entry = read("t.tbx", dct).get(0);
    assertThat(entry.about().subject()).isEqualTo("version control");
    assertThat(entry.withStatus(TermStatus.PREFERRED)).containsExactly("分支");
    assertThat(entry.withStatus(TermStatus.DEPRECATED)).containsExactly("部门");
  }

  @Test
  void readsMartif() throws Exception {
    String martif =
        """
        <?xml version="1.0"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="en"><text><body>
          <termEntry>
            <langSet xml:lang="en"><tig><term>kernel</term></tig></langSet>
            <langSet xml:lang="zh_CN"><tig><term>内核</term></tig></langSet>
          </termEntry>
          <termEntry id="r">
            <descrip type="Translation needed">No</descrip>
            <langSet xml:lang="en"><tig><term>Rust</term></tig></langSet>
          </termEntry>
        </body></text></martif>
        """;
    List<TermEntry> entries = read("t.tbx", martif);
    assertThat(entries.get(0).expected()).containsExactly("内核");
    assertThat(entries.get(1).rules()).containsExactly(TermRule.DO_NOT_TRANSLATE);
  }

  @Test
  void opensNothingThatAFileNames() {
    String evil =
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<tbx><conceptEntry><langSec xml:lang=\"en\"><term>&x;</term></langSec></conceptEntry></tbx>";
    assertThatThrownBy(() -> read("t.tbx", evil)).isInstanceOf(InputException.class);
    String deep = "<a>".repeat(500);
    assertThatThrownBy(() -> read("t.tbx", deep)).hasMessageContaining("deeper than 100");
    assertThatThrownBy(() -> read("t.tbx", "<tbx>\n  <term>x</tbx>"))
        .hasMessageContaining("t.tbx:2:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <admin type="x-duizhao-rule">always</admin> ^ t.tbx:2:44: rule "always"; expected do_not_translate, first_mention or open
          <admin type="x-duizhao-files">a[</admin>    ^ t.tbx:4:16: Missing '] near index 1
          """)
  void aWrongCategoryIsToldWithItsPlace(String category, String problem) {
    String text =
        "<tbx><conceptEntry id=\"a\">\n"
            + category
            + "\n<langSec xml:lang=\"en\"><termSec><term>x</term></termSec></langSec>"
            + "<langSec xml:lang=\"zh\"><termSec><term>甲</term></termSec></langSec>"
            + "\n</conceptEntry></tbx>";
    assertThatThrownBy(() -> read("t.tbx", text))
        .isInstanceOf(InputException.class)
        .hasMessage(problem);
  }

  @Test
  void twoEntriesOfOneIdAreToldWithTheirPlace() {
    String entry =
        """
        <conceptEntry id="a"><langSec xml:lang="en"><term>x</term></langSec>
        <langSec xml:lang="zh"><term>甲</term></langSec></conceptEntry>
        """;
    assertThatThrownBy(() -> read("t.tbx", "<tbx>\n" + entry + entry + "</tbx>"))
        .hasMessage("t.tbx:4:22: id \"a\" stands at line 2 already");
  }

  @Test
  void markupInsideATermAndWhatCannotBeKept() throws Exception {
    String text =
        """
        <tbx><text><body><conceptEntry id="a">
          <descrip type="context">Somewhere.</descrip>
          <langSec xml:lang="en"><note>One.</note><termSec><term>open
            <hi>source</hi> code</term><termNote type="termType">fullForm</termNote></termSec>
            <termSec><term>OSC</term><termNote type="termType">acronym</termNote></termSec></langSec>
          <langSec xml:lang="de"><termSec><term>Quelltext</term></termSec></langSec>
          <langSec xml:lang="zh-Hans"><note>Two.</note><termSec><term>开放源码</term>
            <termNote type="register">slang</termNote></termSec></langSec>
        </conceptEntry>
        <conceptEntry id="b"><langSec xml:lang="en"><term>x</term></langSec></conceptEntry>
        </body></text></tbx>
        """;
    ReadTerms read = TermFiles.read(SourceFile.of("t.tbx", text));
    TermEntry entry = read.base().entries().get(0);
    assertThat(entry.source()).isEqualTo("open source code");
    assertThat(entry.english().abbreviations()).containsExactly("OSC");
    assertThat(entry.about().note()).isEqualTo("One.; Two.");
    assertThat(read.notKept())
        .containsExactly(
            "context of 1 entry: a",
            "terms in de of 1 entry: a",
            "register of 1 entry: a",
            "entries without English and Chinese of 1 entry: b");
  }

  @Test
  void manyEntitiesAndHugeAttributesDoNoHarm() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><tbx><conceptEntry><langSec xml:lang=\"en\">"
            + "<term>&c;</term></langSec></conceptEntry></tbx>";
    assertThatThrownBy(() -> read("t.tbx", laughs)).isInstanceOf(InputException.class);
    String huge = "<tbx><conceptEntry id=\"" + "x".repeat(1 << 22) + "\"></conceptEntry></tbx>";
    assertThatThrownBy(() -> read("t.tbx", huge)).hasMessageContaining("holds no entry");
    StringBuilder many = new StringBuilder("<tbx");
    for (int i = 0; i < 100_000; i++) {
      many.append(" a").append(i).append("=\"\"");
    }
    assertThatThrownBy(() -> read("t.tbx", many + "></tbx>")).isInstanceOf(InputException.class);
  }

  @Test
  void readsMarkdownListsHeadingsAndTables() throws Exception {
    String text =
        """
        # Terms

        Some words: and more.

        - bug: “错误”，“缺陷”
        - I/O: 输入/输出, TCP/IP 栈
        - stack frame: ”栈帧“

        #### Repo/Repository [x]：代码仓库、软件仓库

        A note on it.

        | English | 中文 | 说明 |
        |---|---|---|
        | shell | 外壳 | of Unix \\| Plan 9 |
        """;
    List<TermEntry> entries = read("t.md", text);
    assertThat(entries)
        .extracting(TermEntry::source)
        .containsExactly("bug", "I/O", "stack frame", "Repo", "shell");
    assertThat(entries.get(0).expected()).containsExactly("错误", "缺陷");
    assertThat(entries.get(1).expected()).containsExactly("输入", "输出", "TCP/IP 栈");
    assertThat(entries.get(3).english().variants()).containsExactly("Repository");
    assertThat(entries.get(3).about().note()).isEqualTo("A note on it.");
    assertThat(entries.get(4).about().note()).isEqualTo("of Unix | Plan 9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          - bug：错误@- fork： ^ t.md:2:8: no Chinese term for "fork"; expected one
          | English | 中文 |@|---|---|@| pod |  | ^ t.md:3:8: no Chinese term for "pod"; expected one
          """)
  void halfATermInMarkdownIsToldWithItsPlace(String text, String problem) {
    assertThatThrownBy(() -> read("t.md", text.replace('@', '\n')))
        .isInstanceOf(InputException.class)
        .hasMessage(problem);
  }
}
