// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.termcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermBase;
import org.duizhao.glossary.TermCondition;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermEntry.About;
import org.duizhao.glossary.TermRule;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.format.TermFiles;
import org.duizhao.glossary.format.TermForm;
import org.duizhao.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A term base that uses everything, written and read back in every form. */
class ConversionTest {
  private static final TermEntry FULL =
      new TermEntry(
          "802.11-acl",
          new EnglishTerm(
              "access-control list",
              List.of("permission list", "I/O list"),
              List.of("access-control lustra"),
              List.of("ACL", "PL"),
              PartOfSpeech.NOUN,
              true),
          List.of(
              new Rendering("访问控制列表", TermStatus.PREFERRED),
              new Rendering("ACL 列表", TermStatus.PREFERRED),
              new Rendering("权限表", TermStatus.ADMITTED),
              new Rendering("存取控制串列", TermStatus.DEPRECATED),
              new Rendering("入口控制单", TermStatus.FORBIDDEN)),
          Set.of(TermRule.FIRST_MENTION, TermRule.OPEN),
          new TermCondition(List.of("router", "file system"), List.of("docs/net/*.md", "*.po")),
          new About(
              "security & <networks>",
              "Who may do \"what\", and to which thing; by rules.",
              "attested 访问控制列表 34, ACL 4 of 159\n第二行 | with a bar",
              "RFC 4949"));

  private static final TermEntry KEPT =
      new TermEntry(
          "rust",
          new EnglishTerm("Rust", List.of(), PartOfSpeech.UNKNOWN, true),
          List.of(),
          Set.of(TermRule.DO_NOT_TRANSLATE),
          TermCondition.NONE,
          About.NOTHING);

  private static final TermEntry PLAIN =
      new TermEntry(
          "run",
          new EnglishTerm("run", List.of(), List.of("ran"), List.of(), PartOfSpeech.VERB, false),
          List.of(new Rendering("运行", TermStatus.PREFERRED)),
          Set.of(),
          TermCondition.NONE,
          About.NOTHING);

  private static final TermBase BASE = new TermBase(List.of(FULL, KEPT, PLAIN));

  private static TermBase read(String name, String text) throws Exception {
    return TermFiles.read(SourceFile.of(name, text)).base();
  }

  private static TermBase through(TermBase base, TermForm form, String name) throws Exception {
    Conversion written = Conversion.of(base, form, name);
    assertThat(written.notKept()).as(form.id()).isEmpty();
    return read(name, written.text());
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS,t.csv",
    "COLUMNS,t.tsv",
    "DCA,t.tbx",
    "DCT,t.tbx",
    "MARTIF,t.tbx",
    "DCT,t.xml"
  })
  void theseFormsKeepEverything(TermForm form, String name) throws Exception {
    assertThat(through(BASE, form, name).entries()).isEqualTo(BASE.entries());
    assertThat(through(TermBase.bundled(), form, name).entries())
        .isEqualTo(TermBase.bundled().entries());
  }

  @Test
  void soDoChainsOfThem() throws Exception {
    TermBase base = BASE;
    for (int i = 0; i < 2; i++) {
      base = through(base, TermForm.COLUMNS, "a.csv");
      base = through(base, TermForm.DCA, "b.tbx");
      base = through(base, TermForm.COLUMNS, "c.tsv");
      base = through(base, TermForm.DCT, "d.tbx");
      base = through(base, TermForm.MARTIF, "e.xml");
    }
    assertThat(base.entries()).isEqualTo(BASE.entries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          TWO_COLUMN ^ t.csv ^ access-control list,访问控制列表@Rust,Rust@run,运行@
          OMEGAT     ^ t.txt ^ run\t运行\t
          WEBLATE    ^ t.csv ^ location,source,target,ID,fuzzy,context,translator_comments,developer_comments
          CROWDIN    ^ t.csv ^ 802.11-acl,,,,,permission list,noun,variant,ACL 列表,preferred
          LIST       ^ t.md  ^ - access-control list / permission list / I/O list / ACL / PL：访问控制列表、ACL 列表、权限表
          HEADINGS   ^ t.md  ^ #### run：运行
          TABLE      ^ t.md  ^ attested 访问控制列表 34, ACL 4 of 159 第二行 \\| with a bar |
          """)
  void theFormsOfOthersLookLikeTheirs(TermForm form, String name, String line) throws Exception {
    String text = Conversion.of(BASE, form, name).text();
    assertThat(text).contains(line.replace('@', '\n').replace("\\t", "\t"));
  }

  @Test
  void whatTwoColumnsCannotKeepIsSaid() throws Exception {
    assertThat(Conversion.of(BASE, TermForm.TWO_COLUMN, "t.csv").notKept())
        .containsExactly(
            "id of 1 entry: 802.11-acl",
            "variant of 1 entry: 802.11-acl",
            "inflection of 2 entries: 802.11-acl, run",
            "abbreviation of 1 entry: 802.11-acl",
            "part of speech of 2 entries: 802.11-acl, run",
            "case of 2 entries: 802.11-acl, rust",
            "Chinese, preferred of 1 entry: 802.11-acl",
            "Chinese, admitted of 1 entry: 802.11-acl",
            "Chinese, deprecated of 1 entry: 802.11-acl",
            "Chinese, forbidden of 1 entry: 802.11-acl",
            "suggested of 1 entry: 802.11-acl",
            "rule first_mention of 1 entry: 802.11-acl",
            "rule open of 1 entry: 802.11-acl",
            "condition of 1 entry: 802.11-acl",
            "subject of 1 entry: 802.11-acl",
            "definition of 1 entry: 802.11-acl",
            "note of 1 entry: 802.11-acl",
            "origin of 1 entry: 802.11-acl");
  }

  @Test
  void whatCrowdinCannotKeepIsSaid() throws Exception {
    assertThat(Conversion.of(BASE, TermForm.CROWDIN, "t.csv").notKept())
        .containsExactly(
            "inflection of 2 entries: 802.11-acl, run",
            "case of 2 entries: 802.11-acl, rust",
            "Chinese, forbidden of 1 entry: 802.11-acl",
            "rule first_mention of 1 entry: 802.11-acl",
            "rule open of 1 entry: 802.11-acl",
            "condition of 1 entry: 802.11-acl",
            "origin of 1 entry: 802.11-acl");
  }

  /** Whatever a form says that it keeps of an entry is there when it is read. */
  @ParameterizedTest
  @EnumSource(TermForm.class)
  void everyFormIsReadAgainAndStaysAsItIs(TermForm form) throws Exception {
    String name = TermForm.ofFile("t.tbx").contains(form) ? "t.tbx" : nameOf(form);
    TermBase once = read(name, Conversion.of(BASE, form, name).text());
    Conversion again = Conversion.of(once, form, name);
    assertThat(again.notKept()).isEmpty();
    assertThat(read(name, again.text()).entries()).isEqualTo(once.entries());
    assertThat(once.entries()).extracting(TermEntry::source).contains("access-control list", "run");
  }

  private static String nameOf(TermForm form) {
    return TermForm.ofFile("t.md").contains(form) ? "t.md" : "t.csv";
  }

  @Test
  void whatNoTableCellCanKeepIsSaidToo() throws Exception {
    TermEntry odd = TermEntry.of("bar | pipe", List.of(new Rendering("竖|线", TermStatus.PREFERRED)));
    assertThat(Conversion.of(new TermBase(List.of(odd)), TermForm.COLUMNS, "t.csv").notKept())
        .containsExactly(
            "Chinese, preferred of 1 entry: bar | pipe",
            "Chinese, other of 1 entry: bar | pipe",
            "suggested of 1 entry: bar | pipe");
  }
}
