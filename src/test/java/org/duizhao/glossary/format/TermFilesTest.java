// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
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
import org.junit.jupiter.params.provider.ValueSource;

final class TermFilesTest {
  private static List<TermEntry> read(String name, String text) throws InputException {
    return TermFiles.read(SourceFile.of(name, text)).entries();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.csv", "t.tsv", "t.tbx"})
  void ourOwnBaseComesBackWhole(String name) throws Exception {
    StringWriter out = new StringWriter();
    List<TermEntry> entries = TermBase.bundled().entries();
    assertThat(TermFiles.write(TermBase.bundled(), name, out)).isEmpty();
    assertThat(read(name, out.toString())).isEqualTo(entries);
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

  @Test
  void readsMarkdownListsHeadingsAndTables() throws Exception {
    String text =
        """
        # Terms

        Some words: and more.

        - bug: “错误”，“缺陷”
        - stack frame: ”栈帧“

        #### Repo/Repository [x]：代码仓库、软件仓库

        A note on it.

        | English | 中文 | 说明 |
        |---|---|---|
        | shell | 外壳 | of Unix |
        """;
    List<TermEntry> entries = read("t.md", text);
    assertThat(entries)
        .extracting(TermEntry::source)
        .containsExactly("bug", "stack frame", "Repo", "shell");
    assertThat(entries.get(0).expected()).containsExactly("错误", "缺陷");
    assertThat(entries.get(2).english().variants()).containsExactly("Repository");
    assertThat(entries.get(2).about().note()).isEqualTo("A note on it.");
    assertThat(entries.get(3).about().note()).isEqualTo("of Unix");
  }

  @Test
  void saysWhatMarkdownCannotHold() throws Exception {
    StringWriter out = new StringWriter();
    List<String> lost = TermFiles.write(TermBase.bundled(), "t.md", out);
    assertThat(lost).anyMatch(line -> line.startsWith("cover-letter: "));
    assertThat(read("t.md", out.toString())).hasSizeGreaterThan(750);
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
