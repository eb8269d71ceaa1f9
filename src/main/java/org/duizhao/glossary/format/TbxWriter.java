// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.glossary.EnglishTerm;
import org.duizhao.glossary.PartOfSpeech;
import org.duizhao.glossary.Rendering;
import org.duizhao.glossary.TermEntry;
import org.duizhao.glossary.TermRule;

/**
 * Writes TBX in the dialect TBX-Basic (ISO 30042:2019, or the version of 2008). What that dialect
 * has no category for is kept in categories of our own, whose names start with {@code x-duizhao-}.
 */
final class TbxWriter {
  private static final String MIN = "min";
  private static final String BASIC = "basic";

  private final XMLStreamWriter xml;
  private final TbxStyle style;
  private int depth;

  private TbxWriter(XMLStreamWriter xml, TbxStyle style) {
    this.xml = xml;
    this.style = style;
  }

  static void write(List<TermEntry> entries, TbxStyle style, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new TbxWriter(xml, style).document(entries);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(List<TermEntry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open(style.root(), style.attributes());
    open(style.header());
    open("fileDesc");
    open("sourceDesc");
    leaf("p", "Written by duizhao.");
    close();
    close();
    if (style == TbxStyle.MARTIF) {
      open("encodingDesc");
      leaf("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
      close();
    }
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
    open(style.concept(), "id", entry.id());
    category("descrip", MIN, "subjectField", entry.about().subject());
    category("descrip", BASIC, "definition", entry.about().definition());
    category("admin", BASIC, "source", entry.about().origin());
    for (TermRule rule : TermRule.values()) {
      if (entry.rules().contains(rule)) {
        own("admin", "rule", rule.name().toLowerCase(Locale.ROOT));
      }
    }
    own("admin", "near", String.join("|", entry.when().near()));
    own("admin", "files", String.join("|", entry.when().files()));
    if (!entry.about().note().isEmpty()) {
      leaf("note", entry.about().note());
    }
    english(entry.english());
    if (!entry.renderings().isEmpty()) {
      open(style.language(), "xml:lang", "zh");
      for (Rendering rendering : entry.renderings()) {
        chinese(rendering);
      }
      close();
    }
    close();
  }

  private void english(EnglishTerm english) throws XMLStreamException {
    open(style.language(), "xml:lang", "en");
    open(style.term());
    leaf("term", english.base());
    partOfSpeech(english.pos());
    if (english.caseSensitive()) {
      own("termNote", "case", "sensitive");
    }
    own("termNote", "inflections", String.join("|", english.inflections()));
    close();
    for (String variant : english.variants()) {
      other(variant, "variant", english.pos());
    }
    for (String abbreviation : english.abbreviations()) {
      other(abbreviation, "abbreviation", english.pos());
    }
    close();
  }

  private void other(String term, String type, PartOfSpeech pos) throws XMLStreamException {
    open(style.term());
    leaf("term", term);
    partOfSpeech(pos);
    category("termNote", BASIC, "termType", type);
    close();
  }

  private void partOfSpeech(PartOfSpeech pos) throws XMLStreamException {
    String name = pos == PartOfSpeech.ADJECTIVE ? "adjective" : pos.id();
    category("termNote", MIN, "partOfSpeech", name);
  }

  private void chinese(Rendering rendering) throws XMLStreamException {
    open(style.term());
    leaf("term", rendering.text());
    String status =
        switch (rendering.status()) {
          case PREFERRED -> "preferredTerm-admn-sts";
          case ADMITTED -> "admittedTerm-admn-sts";
          case DEPRECATED -> "deprecatedTerm-admn-sts";
          case FORBIDDEN -> "supersededTerm-admn-sts";
        };
    category("termNote", MIN, "administrativeStatus", status);
    close();
  }

  private void own(String element, String name, String text) throws XMLStreamException {
    category(element, "duizhao", style == TbxStyle.DCT ? name : TbxStyle.OWN_PREFIX + name, text);
  }

  /** A data category, if there is something to say. */
  private void category(String element, String module, String type, String text)
      throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    if (style == TbxStyle.DCT) {
      leaf(module + ":" + type, text);
    } else {
      leaf(element, text, "type", type);
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
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void leaf(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Without what no XML document can hold: most control characters, lone surrogates. */
  private static String legal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= ' ' && c < Character.MIN_SURROGATE)
                    || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                    || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void close() throws XMLStreamException {
    depth--;
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
