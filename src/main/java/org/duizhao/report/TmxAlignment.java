// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.bitext.Bitext;

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
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      newLine(xml, 0);
      xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
      newLine(xml, 0);
      xml.writeStartElement("tmx");
      xml.writeAttribute("version", "1.4");
      writeHeader(level, xml);
      newLine(xml, 1);
      xml.writeStartElement("body");
      for (AlignmentRow row : AlignmentRow.of(bitext, level)) {
        if (row.isMatched()) {
          writeUnit(row, xml);
        }
      }
      newLine(xml, 1);
      xml.writeEndElement();
      newLine(xml, 0);
      xml.writeEndElement();
      newLine(xml, 0);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void writeHeader(AlignmentLevel level, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml, 1);
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "duizhao");
    xml.writeAttribute("creationtoolversion", "1");
    xml.writeAttribute("segtype", level == AlignmentLevel.BLOCK ? "block" : "sentence");
    xml.writeAttribute("o-tmf", "duizhao");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", SOURCE_LANGUAGE);
    xml.writeAttribute("datatype", "plaintext");
  }

  private static void writeUnit(AlignmentRow row, XMLStreamWriter xml) throws XMLStreamException {
    newLine(xml, 2);
    xml.writeStartElement("tu");
    writeProperty("x-kind", row.kind().id(), 3, xml);
    writeProperty("x-confidence", row.confidence().toPlainString(), 3, xml);
    writeVariant(SOURCE_LANGUAGE, row.sourceLines(), row.source(), xml);
    writeVariant(TARGET_LANGUAGE, row.targetLines(), row.target(), xml);
    newLine(xml, 2);
    xml.writeEndElement();
  }

  private static void writeVariant(String language, String lines, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml, 3);
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    writeProperty("x-lines", lines, 4, xml);
    newLine(xml, 4);
    xml.writeStartElement("seg");
    xml.writeCharacters(WellFormed.xml(text));
    xml.writeEndElement();
    newLine(xml, 3);
    xml.writeEndElement();
  }

  private static void writeProperty(String type, String value, int depth, XMLStreamWriter xml)
      throws XMLStreamException {
    newLine(xml, depth);
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
