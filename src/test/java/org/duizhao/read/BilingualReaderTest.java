// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class BilingualReaderTest {
  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="en"><note>no <b>pair</b></note></header><body>
      <tu tuid="1"><prop type="x">p</prop>
        <tuv xml:lang="en-US"><seg>Press <bpt i="1">&lt;b&gt;</bpt>Save<ept i="1">&lt;/b&gt;</ept>
          &amp; <hi>wait</hi>.</seg></tuv>
        <tuv xml:lang="de"><seg>Speichern.</seg></tuv>
        <tuv xml:lang="zh-CN"><seg>按下<bpt i="1">{\\b</bpt>“保存”<ept i="1">}</ept>并等待。</seg></tuv>
        <tuv xml:lang="zh-TW"><seg>按下「儲存」並等待。</seg></tuv></tu>
      <tu><tuv lang="ZH_hans"><seg>一行<ph>&lt;br/&gt;</ph>两行</seg></tuv>
        <tuv lang="EN"><seg>one line<ph>&lt;br/&gt;<sub>alt</sub></ph>two lines</seg></tuv>
        <tuv lang="en-GB"><seg><![CDATA[a line & another]]></seg></tuv></tu>
      <tu><tuv xml:lang="zh-TW"><seg>檔案</seg></tuv><tuv xml:lang="en"><seg>File</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Untranslated</seg></tuv><tuv xml:lang="zh"><seg/></tuv></tu>
      </body></tmx>
      """;
  private static final String[] OF_MEMORY = {
    "Press Save & wait. = 按下“保存”并等待。",
    "one line two lines = 一行 两行",
    "a line & another = 一行 两行",
    "File = 檔案"
  };

  private static final String JOB =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="a" source-language="en" target-language="zh-CN" datatype="x">
      <header><note>x</note></header><body><group>
      <trans-unit id="1"><source>Open <g id="1">the</g> <x id="2"/>file</source>
        <target>打开<g id="1">文件</g></target><note>n</note>
        <alt-trans><source>Open</source><target>开</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>It boots. It is fast.</source>
        <seg-source><mrk mtype="seg" mid="1">It boots.</mrk> <mrk mtype="seg" mid="2">It is
        <mrk mtype="term">fast</mrk>.</mrk></seg-source>
        <target><mrk mtype="seg" mid="2">它很快。</mrk><mrk mtype="seg" mid="1">它能启动。</mrk></target>
        </trans-unit>
      <trans-unit id="3"><source>New</source><target state="new">新</target></trans-unit>
      <trans-unit id="4"><source>Alone</source></trans-unit></group></body></file>
      <file source-language="zh"><body><trans-unit id="5"><source>保存</source>
        <target xml:lang="en">Save</target></trans-unit></body></file></xliff>
      """;
  private static final String[] OF_JOB = {
    "Open the file = 打开文件", "It boots. = 它能启动。", "It is fast. = 它很快。", "Save = 保存"
  };

  private static final String JOB_2 =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="zh">
      <file id="f"><unit id="1"><originalData><data id="d">&lt;i&gt;</data></originalData>
      <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1">
        <source>Close</source><target>关</target></mtc:match></mtc:matches>
      <segment state="translated"><source>Close <pc id="1">the <cp hex="0001"/>lid</pc>.</source>
        <target>合上<pc id="1">盖子</pc>。</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Wait<ph id="2"/>here</source><target>在此等候</target></segment>
      <segment state="initial"><source>No</source><target>不</target></segment>
      </unit></file></xliff>
      """;
  private static final String[] OF_JOB_2 = {"Close the lid. = 合上盖子。", "Wait here = 在此等候"};

  private static final String CATALOGUE =
      """
      # A header
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Language: zh_CN\\n"

      #. note
      #: a.c:1
      #, c-format
      msgctxt "menu"
      msgid "Save \\"%s\\"\\t"
      "now"
      msgstr "现在保存“%s”"
      #, fuzzy, c-format
      #| msgid "Olden"
      msgid "Old"
      msgstr "旧"

      msgid "%d file"
      msgid_plural "%d files"
      msgstr[0] "%d 个文件"
      msgid "Not yet"
      msgstr ""

      #~ msgid "Gone"
      #~ msgstr "没了"
      msgid "caf\\303"
      msgstr "\\x41咖啡馆\\\\"
      """;
  private static final String[] OF_CATALOGUE = {
    "Save \"%s\"\tnow = 现在保存“%s”", "%d file = %d 个文件", "%d files = %d 个文件", "caf\u00C3 = A咖啡馆\\"
  };

  private static final String LINES =
      "\uFEFFKernel\t内核\n\nm2\tDriver\t驱动\r\nonly one\n\t\nPatch\t补丁";
  private static final String[] OF_LINES = {"Kernel = 内核", "Driver = 驱动", "Patch = 补丁"};

  @TempDir private Path folder;

  private final List<String> pairs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private void read(Path file) throws InputException {
    BilingualReader.read(
        file,
        new PairSink() {
          @Override
          public void pair(String english, String chinese) {
            pairs.add(english + " = " + chinese);
          }

          @Override
          public void problem(InputProblem problem) {
            problems.add(problem.toString().replace(folder.toString() + "/", ""));
          }
        });
  }

  private void read(String name, String content) throws InputException, IOException {
    read(Files.writeString(folder.resolve(name), content));
  }

  private String refused(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    try {
      read(file);
    } catch (InputException e) {
      return e.getMessage().replace(folder.toString() + "/", "");
    }
    throw new AssertionError("read " + pairs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m.tmx", "m.TMX", "m.xml", "m", "m.xlf", "m.dat"})
  void readsMemories(String name) throws Exception {
    read(name, MEMORY);
    assertThat(pairs).containsExactly(OF_MEMORY);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
  void readsXmlInItsEncoding(String charset) throws Exception {
    boolean marked = charset.startsWith("UTF-16");
    String text = (marked ? "\uFEFF" : "") + MEMORY.replace("\"UTF-8\"", "\"" + charset + "\"");
    read(Files.write(folder.resolve("m"), text.getBytes(Charset.forName(charset))));
    assertThat(pairs).containsExactly(OF_MEMORY);
  }

  @Test
  void readsJobs() throws Exception {
    read("j.xlf", JOB);
    assertThat(pairs).containsExactly(OF_JOB);
    pairs.clear();
    read("j.xliff", JOB_2);
    assertThat(pairs).containsExactly(OF_JOB_2);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh.po", "zh", "messages.txt"})
  void readsCatalogues(String name) throws Exception {
    read(name, CATALOGUE);
    assertThat(pairs).containsExactly(OF_CATALOGUE);
    assertThat(problems).isEmpty();
  }

  @Test
  void readsLinesAndTellsWhatItPassesOver() throws Exception {
    read("l.txt", LINES);
    assertThat(pairs).containsExactly(OF_LINES);
    assertThat(problems)
        .containsExactly(
            "l.txt:4:1: expected English and Chinese, or an id before, with tabs between");
  }

  @Test
  void unpacks() throws Exception {
    Path file = folder.resolve("m.tmx.xz");
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(0))) {
      out.write(MEMORY.getBytes(StandardCharsets.UTF_8));
    }
    read(file);
    assertThat(pairs).containsExactly(OF_MEMORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.tmx | <html/>                | a.tmx:1:8: found <html>; expected <tmx> or <xliff>
          a.tmx | <tmx><body>            | a.tmx:1:12: not well-formed (
          a.tmx | <tmx>&lol;</tmx>       | a.tmx:1:11: not well-formed (
          a.tmx | <!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx> | a.tmx:1:42: not well-formed (
          a.tmx | <!DOCTYPE tmx [<!ENTITY % a SYSTEM "file:///etc/hostname"> %a;]><tmx/> | a.tmx: holds no pair of English and Chinese
          a.tmx | <?xml version="1.0" encoding="klingon"?><tmx/> | a.tmx:1:1: unknown encoding 'klingon'; expected UTF-8 or UTF-16
          a.tmx | <tmx><tu><tuv xml:lang="de"><seg>x</seg></tuv></tu></tmx> | a.tmx: holds no pair of English and Chinese; languages found: de
          a.po  | msgid "a"              | a.po: holds no pair of English and Chinese
          a.tsv | one column             | a.tsv: holds no pair of English and Chinese
          """)
  void refuses(String name, String content, String message) throws IOException {
    assertThat(refused(name, content)).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          msgid "a             | a.po:4:9: a string without an end; expected a quote
          msgid "a\\           | a.po:4:10: a string without an end; expected a quote
          msgid "a" b          | a.po:4:10: text after a string; expected the end of the line
          "a"                  | a.po:4:1: a string that belongs to nothing; expected msgid before it
          msgd "a"             | a.po:4:1: expected msgid, msgstr, a comment or a string in quotes
          """)
  void passesOverBrokenEntries(String line, String problem) throws Exception {
    read(
        "a.po",
        "msgid \"One\"\nmsgstr \"一\"\n\n"
            + line
            + "\nmsgstr \"甲\"\n\n"
            + "msgid \"Two\"\nmsgstr \"二\"\n");
    assertThat(pairs).containsExactly("One = 一", "Two = 二");
    assertThat(problems).containsExactly(problem);
  }

  @Test
  void passesOverUnitsThatAreTooMuch() throws Exception {
    String variant = "<tuv xml:lang=\"zh\"><seg>甲</seg></tuv>";
    String unit = "<tu><tuv xml:lang=\"en\"><seg>%s</seg></tuv>%s</tu>\n";
    read(
        "m.tmx",
        "<tmx><body>\n"
            + String.format(Locale.ROOT, unit, "a", variant.repeat(17))
            + String.format(Locale.ROOT, unit, "long ".repeat(100_000), variant)
            + "<tu><tuv><seg>b</seg></tuv>"
            + variant
            + "</tu>\n"
            + String.format(Locale.ROOT, unit, "good", variant)
            + "</body></tmx>");
    assertThat(pairs).containsExactly("good = 甲");
    assertThat(problems)
        .containsExactly(
            "m.tmx:2:5: more than 16 texts of one language; expected a few",
            "m.tmx:3:5: a text of more than 10000 characters; expected a sentence",
            "m.tmx:4:10: <tuv> without a language; expected xml:lang");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes = MEMORY.getBytes(StandardCharsets.UTF_8);
    int at = MEMORY.indexOf("Speichern");
    bytes[at] = (byte) 0xB1;
    Path file = Files.write(folder.resolve("m.tmx"), bytes);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            ".*m\\.tmx:7:\\d+: bytes that are no text in the file's encoding; expected TMX or XLIFF");
  }

  @Test
  void passesOverLinesThatAreNoText() throws Exception {
    byte[] bytes = "a\t甲\nb\t?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xB1;
    read(Files.write(folder.resolve("l.tsv"), bytes));
    assertThat(pairs).containsExactly("a = 甲");
    assertThat(problems).containsExactly("l.tsv:2:3: not UTF-8");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    assertThat(refused("m.tmx", "<tmx>" + "<a>".repeat(1_000_000)))
        .isEqualTo("m.tmx:1:606: elements nest more than 200 deep");
  }

  @Test
  void expandsNoEntities() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
    }
    bomb.append("]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&a29;</seg></tuv></tu></body></tmx>");
    assertThat(refused("m.tmx", bomb.toString())).contains("not well-formed (");
  }

  /** Whatever is in a file, it is read or refused in one line. */
  @Test
  void neverFailsOtherwise() throws Exception {
    Random random = new Random(17);
    String[] names = {"m.tmx", "j.xlf", "k.xlf", "c.po", "l.tsv"};
    String[] contents = {MEMORY, JOB, JOB_2, CATALOGUE, LINES};
    String signs = "<>&;\"'/!?[]-\\ \n\t\u0000\uFFFE甲a#m";
    for (int i = 0; i < 1500; i++) {
      int which = random.nextInt(names.length);
      StringBuilder text = new StringBuilder(contents[which]);
      for (int k = random.nextInt(4); k >= 0; k--) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(20));
        text.replace(at, end, String.valueOf(signs.charAt(random.nextInt(signs.length()))));
      }
      try {
        read(names[which], text.toString());
      } catch (InputException e) {
        assertThat(e.getMessage()).contains(names[which]);
      }
    }
    assertThat(pairs).isNotEmpty();
  }

  @Test
  void readsDictionaries() throws Exception {
    Path file =
        Files.writeString(folder.resolve("d.tsv"), "灯塔\t燈塔\tdeng1 ta3\tlighthouse\n内核\tkernel\n");
    BilingualReader.readDictionary(
        file,
        (word, pinyin, glosses) -> pairs.add(word + " " + pinyin + " = " + glosses),
        problem -> problems.add(problem.toString()));
    assertThat(pairs).containsExactly("灯塔 deng1 ta3 = lighthouse");
    assertThat(problems).hasSize(1).first().asString().contains("d.tsv:2:1: expected word, ");
  }
}
