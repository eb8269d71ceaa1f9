// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import org.duizhao.bitext.Bitext;
import org.duizhao.report.form.IndentedXml;

/**
 * Alignment as a translation memory in TMX 1.4b (<a
 * href="https://www.gala-global.org/tmx-14b">specification</a>): every matched row is a unit; what
 * has one side only is left out, a memory has no use for it.
 */
final class TmxAlignment implements AlignmentWriter {
  private static final String SOURCE_LANGUAGE = "en";
  private static final String TARGET_LANGUAGE = "zh";

  @Override
  public void write(Bitext bitext, AlignmentLevel level, Writer out) throws IOException {
    IndentedXml xml = new IndentedXml(out, "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    xml.open("tmx", "version", "1.4");
    xml.empty(
        "header",
        "creationtool",
        "duizhao",
        "creationtoolversion",
        "1",
        "segtype",
        level == AlignmentLevel.BLOCK ? "block" : "sentence",
        "o-tmf",
        "duizhao",
        "adminlang",
        "en",
        "srclang",
        SOURCE_LANGUAGE,
        "datatype",
        "plaintext");
    xml.open("body");
    for (AlignmentRow row : AlignmentRow.of(bitext, level)) {
      if (row.isMatched()) {
        writeUnit(row, xml);
      }
    }
    xml.close();
    xml.close();
    xml.end();
  }

  private static void writeUnit(AlignmentRow row, IndentedXml xml) throws IOException {
    xml.open("tu");
    xml.leaf("prop", row.kind().id(), "type", "x-kind");
    xml.leaf("prop", row.confidence().toPlainString(), "type", "x-confidence");
    writeVariant(SOURCE_LANGUAGE, row.sourceLines(), row.source(), xml);
    writeVariant(TARGET_LANGUAGE, row.targetLines(), row.target(), xml);
    xml.close();
  }

  private static void writeVariant(String language, String lines, String text, IndentedXml xml)
      throws IOException {
    xml.open("tuv", "xml:lang", language);
    xml.leaf("prop", lines, "type", "x-lines");
    xml.leaf("seg", text);
    xml.close();
  }
}
