// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermEntry;
import org.duizhao.text.Position;
import org.duizhao.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX: version 3 in both styles ({@code <termNote type="partOfSpeech">} and {@code
 * <min:partOfSpeech>}), and version 2 (martif). Of the languages, those that start with {@code en}
 * and {@code zh} are read. Document types are passed over, nothing that they name is opened, and
 * elements nest at most {@value #DEEPEST} deep.
 */
final class TbxReader {
  private static final int DEEPEST = 100;

  private final SourceFile file;
  private final List<TermEntry> entries = new ArrayList<>();
  private final Deque<String> names = new ArrayDeque<>();
  private TbxConcept concept = new TbxConcept("");
  private String language = "";

  private TbxReader(SourceFile file) {
    this.file = file;
  }

  static List<TermEntry> read(SourceFile file) throws InputException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
    try {
      TbxReader reader = new TbxReader(file);
      reader.all(factory.createXMLStreamReader(new StringReader(text)));
      return reader.entries;
    } catch (XMLStreamException e) {
      String message = Objects.toString(e.getMessage(), "").replaceAll("(?s).*Message: ", "");
      throw problem(file, e.getLocation(), "not well-formed XML: " + message);
    }
  }

  private static InputException problem(SourceFile file, @Nullable Location at, String message) {
    Position position =
        at == null || at.getLineNumber() < 1
            ? null
            : new Position(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
    return new InputException(new InputProblem(file.path(), position, message));
  }

  private void all(XMLStreamReader xml) throws XMLStreamException, InputException {
    StringBuilder text = new StringBuilder();
    String type = "";
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        names.push(xml.getLocalName());
        if (names.size() > DEEPEST) {
          throw problem(file, xml.getLocation(), "elements nest deeper than " + DEEPEST);
        }
        String given = xml.getAttributeValue(null, "type");
        type = given == null ? xml.getLocalName() : given;
        text.setLength(0);
        start(xml);
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      } else if (xml.isEndElement()) {
        end(names.pop(), type, text.toString().strip(), xml);
        text.setLength(0);
        type = "";
      }
    }
    if (entries.isEmpty()) {
      throw problem(
          file, xml.getLocation(), "holds no entry with English and Chinese; expected TBX");
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "conceptEntry", "termEntry" -> {
        String id = xml.getAttributeValue(null, "id");
        concept = new TbxConcept(id == null ? "" : id);
        language = "";
      }
      case "langSec", "langSet" -> {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        language = tag == null ? "" : tag.toLowerCase(Locale.ROOT);
      }
      default -> {}
    }
  }

  private void end(String name, String type, String text, XMLStreamReader xml)
      throws InputException {
    switch (name) {
      case "conceptEntry", "termEntry" -> {
        if (concept.isComplete()) {
          try {
            entries.add(concept.entry(entries.size() + 1));
          } catch (IllegalArgumentException e) {
            throw problem(file, xml.getLocation(), Objects.toString(e.getMessage(), "no entry"));
          }
        }
      }
      case "langSec", "langSet" -> language = "";
      case "term" -> concept.term(language, text);
      default -> concept.category(language, name.equals("note") ? "note" : type, text);
    }
  }
}
