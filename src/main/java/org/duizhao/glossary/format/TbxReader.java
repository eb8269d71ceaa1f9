// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.glossary.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.glossary.TermBase;
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

  /** Markup inside a text. */
  private static final Set<String> INLINE =
      Set.of("hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it", "ut");

  private final SourceFile file;
  private final List<TermEntry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final NotKept notKept = new NotKept();
  private @Nullable TbxConcept concept;
  private String language = "";
  private String type = "";

  private TbxReader(SourceFile file) {
    this.file = file;
  }

  static ReadTerms read(SourceFile file) throws InputException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
    try {
      TbxReader reader = new TbxReader(file);
      reader.all(factory.createXMLStreamReader(new StringReader(text)));
      return new ReadTerms(new TermBase(reader.entries), reader.notKept.lines());
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
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        names.push(xml.getLocalName());
        if (names.size() > DEEPEST) {
          throw problem(file, xml.getLocation(), "elements nest deeper than " + DEEPEST);
        }
        if (!INLINE.contains(xml.getLocalName())) {
          text.setLength(0);
          start(xml);
        }
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      } else if (xml.isEndElement() && !INLINE.contains(names.pop())) {
        try {
          end(xml, text.toString().strip());
        } catch (IllegalArgumentException e) {
          String message = Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
          throw problem(file, xml.getLocation(), message);
        }
        text.setLength(0);
        type = "";
      }
    }
    if (entries.isEmpty()) {
      throw problem(
          file, xml.getLocation(), "holds no entry with English and Chinese; expected TBX");
    }
  }

  private void start(XMLStreamReader xml) throws InputException {
    String name = xml.getLocalName();
    String given = xml.getAttributeValue(null, "type");
    boolean own = TbxStyle.OWN.equals(xml.getNamespaceURI());
    type = own ? TbxStyle.OWN_PREFIX + name : given == null ? name : given;
    switch (name) {
      case "conceptEntry", "termEntry" -> {
        String id = xml.getAttributeValue(null, "id");
        concept = new TbxConcept(id == null ? "" : id);
        language = "";
        int line = xml.getLocation().getLineNumber();
        Integer before = id == null ? null : lineOfId.putIfAbsent(id, line);
        if (before != null) {
          String message = "id \"" + id + "\" stands at line " + before + " already";
          throw problem(file, xml.getLocation(), message);
        }
      }
      case "langSec", "langSet" -> {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        language = tag == null ? "" : tag.toLowerCase(Locale.ROOT);
      }
      default -> {}
    }
  }

  private void end(XMLStreamReader xml, String text) {
    TbxConcept current = concept;
    if (current == null) {
      return; // in the header, or between entries
    }
    switch (xml.getLocalName()) {
      case "conceptEntry", "termEntry" -> {
        if (current.isComplete()) {
          entries.add(current.entry(entries.size() + 1));
        } else {
          notKept.add("entries without English and Chinese", current.id());
        }
        concept = null;
      }
      case "langSec", "langSet" -> language = "";
      case "term" -> {
        if (!current.term(language, text.replaceAll("\\s+", " "))) {
          notKept.add("terms in " + language, current.id());
        }
      }
      case "note" -> current.category(language, "note", text);
      default -> {
        if (!text.isEmpty() && !current.category(language, type, text)) {
          notKept.add(type, current.id());
        }
      }
    }
  }
}
