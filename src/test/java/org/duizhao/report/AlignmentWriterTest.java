// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.duizhao.bitext.Bitext;
import org.duizhao.bitext.PairKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class AlignmentWriterTest {
  private static final Bitext BITEXT =
      new SamplePair(
              "By Jane\nto post comments\nIt boots.\nOld\tway \\n <b>&\u0001",
              "它能启动。\n旧\u0001路\n译者")
          .pair(PairKind.BOILERPLATE, 1, 0)
          .pair(PairKind.BOILERPLATE, 2, 0)
          .pair(PairKind.PAIR, 3, 1)
          .pair(PairKind.MOVED, 4, 2)
          .pair(PairKind.BOILERPLATE, 0, 3)
          .bitext();

  private static String written(AlignmentFormat format, AlignmentLevel level) throws IOException {
    StringWriter out = new StringWriter();
    format.writer().write(BITEXT, level, out);
    return out.toString();
  }

  @Test
  void tsvJoinsRunsOfBoilerplateAndEscapes() throws IOException {
    assertThat(written(AlignmentFormat.TSV, AlignmentLevel.BLOCK).lines())
        .containsExactly(
            "source_lines\ttarget_lines\tkind\tconfidence\tsource\ttarget",
            "1-2\t\tboilerplate\t0.900\tBy Jane\\nto post comments\t",
            "3\t1\tpair\t0.900\tIt boots.\t它能启动。",
            "4\t2\tmoved\t0.900\tOld\\tway \\\\n <b>&\u0001\t旧\u0001路",
            "\t3\tboilerplate\t0.900\t\t译者");
  }

  @Test
  void sentencesHaveARowEach() throws IOException {
    assertThat(written(AlignmentFormat.TSV, AlignmentLevel.SENTENCE).lines()).hasSize(6);
  }

  @Test
  void jsonHasTheSameColumns() throws IOException {
    assertThat(written(AlignmentFormat.JSON, AlignmentLevel.BLOCK))
        .contains(
            """
                {
                  "source_lines": "3",
                  "target_lines": "1",
                  "kind": "pair",
                  "confidence": 0.9,
                  "source": "It boots.",
                  "target": "它能启动。"
                },
            """);
  }

  @Test
  void tmxIsValidAndHoldsWhatIsMatched()
      throws IOException, ParserConfigurationException, SAXException {
    Document tmx = parsed(written(AlignmentFormat.TMX, AlignmentLevel.SENTENCE));

    assertThat(tmx.getDocumentElement().getAttribute("version")).isEqualTo("1.4");
    assertThat(tmx.getElementsByTagName("tu").getLength()).isEqualTo(2);
    assertThat(tmx.getElementsByTagName("seg").item(1).getTextContent()).isEqualTo("它能启动。");
    assertThat(tmx.getElementsByTagName("seg").item(2).getTextContent())
        .isEqualTo("Old\tway \\n <b>&\uFFFD");
  }

  private static Document parsed(String xml)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(AlignmentWriterTest.class.getResourceAsStream("tmx14.dtd")));
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  /** Every remark of the parser is a failure. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  @Test
  void formatGoesByTheExtension() {
    assertThat(AlignmentFormat.ofFileName("a/News.TMX")).hasValue(AlignmentFormat.TMX);
    assertThat(AlignmentFormat.ofFileName("news.tsv.txt")).isEmpty();
    assertThat(AlignmentFormat.ofFileName("tsv")).isEmpty();
  }

  @Test
  void beadLinesHaveTheFormThatScorersRead() throws IOException {
    StringWriter out = new StringWriter();
    BeadLines.write(List.of(0, 1), List.of(0), out);
    BeadLines.write(List.of(), List.of(1), out);

    assertThat(out).hasToString("[0, 1]:[0]\n[]:[1]\n");
  }
}
