// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermRule;

/**
 * Writes TBX (ISO 30042:2019) in the DCA style of TBX-Basic. What that dialect has no category for
 * is kept in categories of our own, whose names start with {@code x-duizhao-}.
 */
final class TbxWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  private final XMLStreamWriter xml;
  private int depth;

  private TbxWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Nothing is lost. */
  static List<String> write(List<TermEntry> entries, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new TbxWriter(xml).document(entries);
      xml.flush();
      return List.of();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(List<TermEntry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("tbx", "type", "TBX-Basic", "style", "dca", "xml:lang", "en", "xmlns", NAMESPACE);
    open("tbxHeader");
    open("fileDesc");
    open("sourceDesc");
    leaf("p", "Written by duizhao.");
    close();
    close();
    close();
    open("text");
    open("body");
    for (TermEntry entry : entries) {
      entry(entry);
    }
    close();
    close();
    close();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void entry(TermEntry entry) throws XMLStreamException {
    open("conceptEntry", "id", entry.id());
    leafIf("descrip", "subjectField", entry.about().subject());
    leafIf("descrip", "definition", entry.about().definition());
    for (TermRule rule : TermRule.values()) {
      if (entry.rules().contains(rule)) {
        leafIf("admin", "x-duizhao-rule", rule.name().toLowerCase(Locale.ROOT));
      }
    }
    leafIf("admin", "x-duizhao-near", String.join("|", entry.when().near()));
    leafIf("admin", "x-duizhao-files", String.join("|", entry.when().files()));
    if (!entry.about().note().isEmpty()) {
      leaf("note", entry.about().note());
    }
    open("langSec", "xml:lang", "en");
    english(entry, entry.source(), true);
    for (String variant : entry.english().variants()) {
      english(entry, variant, false);
    }
    close();
    if (!entry.renderings().isEmpty()) {
      open("langSec", "xml:lang", "zh");
      for (Rendering rendering : entry.renderings()) {
        chinese(rendering);
      }
      close();
    }
    close();
  }

  private void english(TermEntry entry, String term, boolean base) throws XMLStreamException {
    open("termSec");
    leaf("term", term);
    if (entry.english().pos() != PartOfSpeech.UNKNOWN) {
      leafIf("termNote", "partOfSpeech", partOfSpeech(entry.english().pos()));
    }
    if (!base) {
      leafIf("termNote", "termType", "variant");
    } else if (entry.english().caseSensitive()) {
      leafIf("termNote", "x-duizhao-case", "sensitive");
    }
    close();
  }

  private static String partOfSpeech(PartOfSpeech pos) {
    return pos == PartOfSpeech.ADJECTIVE ? "adjective" : pos.id();
  }

  private void chinese(Rendering rendering) throws XMLStreamException {
    open("termSec");
    leaf("term", rendering.text());
    String status =
        switch (rendering.status()) {
          case PREFERRED -> "preferredTerm-admn-sts";
          case ADMITTED -> "admittedTerm-admn-sts";
          case DEPRECATED -> "deprecatedTerm-admn-sts";
          case FORBIDDEN -> "supersededTerm-admn-sts";
        };
    leafIf("termNote", "administrativeStatus", status);
    close();
  }

  private void leafIf(String name, String type, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      leaf(name, text, "type", type);
    }
  }

  private void open(String name, String... attributes) throws XMLStreamException {
    start(name, attributes);
    depth++;
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void leaf(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void close() throws XMLStreamException {
    depth--;
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
