// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML file of a translator.
 *
 * <p>A document type is passed over: nothing that it names is opened, nothing that it declares is
 * expanded. Elements nest at most {@value #DEEPEST} deep.
 */
final class XmlCursor {
  private static final int DEEPEST = 200;
  private static final Set<String> PLACEHOLDERS = Set.of("ph", "it", "ut", "x");
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

  private final String path;
  private final XMLStreamReader reader;
  private int depth;

  XmlCursor(Reader in, String path) throws InputException {
    this.path = path;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw notWellFormed(e, e.getLocation());
    }
  }

  /**
   * What the inside of an element says.
   *
   * @param text all of it, runs of white space as one space
   * @param segments parts in {@code <mrk mtype="seg" mid="1">}, by their mid
   */
  record Inside(String text, Map<String, String> segments) {}

  /** Moves to the next tag; false at the end of the file. */
  boolean next() throws InputException {
    while (event() != XMLStreamConstants.END_DOCUMENT) {
      if (reader.isStartElement() || reader.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cursor stands on the start tag of an element. */
  boolean isStart() {
    return reader.isStartElement();
  }

  /**
   * Moves to the next start tag inside the element that is {@code level} deep; false at its end.
   */
  boolean nextInside(int level) throws InputException {
    while (next()) {
      if (isStart()) {
        return true;
      }
      if (depth < level) {
        return false;
      }
    }
    return false;
  }

  /** How deep the element is whose start tag was read last; 1 for the root. */
  int depth() {
    return depth;
  }

  String name() {
    return reader.getLocalName();
  }

  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** The language that an element declares: {@code xml:lang}, or {@code lang} as of old. */
  @Nullable String language() {
    String language = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    return language == null ? attribute("lang") : language;
  }

  Position position() {
    return position(reader.getLocation());
  }

  /** Passes over the element whose start tag the cursor stands on. */
  void skip() throws InputException {
    int level = depth;
    while (depth >= level) {
      event();
    }
  }

  /**
   * Reads the element whose start tag the cursor stands on to its end. Native codes ({@code bpt},
   * {@code ept}, {@code ph} …) are left out, with a space for those that may part words.
   */
  Inside inside() throws InputException {
    int level = depth;
    StringBuilder text = new StringBuilder();
    Map<String, String> segments = new LinkedHashMap<>();
    String open = null;
    int openAt = 0;
    int openLevel = 0;
    while (depth >= level) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (open == null && name().equals("mrk") && "seg".equals(attribute("mtype"))) {
          open = String.valueOf(attribute("mid"));
          openAt = text.length();
          openLevel = depth;
        }
        enter(text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (open != null && depth < openLevel) {
          segments.putIfAbsent(open, collapsed(text.substring(openAt)));
          open = null;
        }
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        append(text);
      }
    }
    return new Inside(collapsed(text.toString()), segments);
  }

  private void enter(StringBuilder text) throws InputException {
    if (PLACEHOLDERS.contains(name())) {
      text.append(' ');
    }
    if (CODES.contains(name())) {
      skip();
    }
  }

  /** What is too long anyway is not kept. */
  private void append(StringBuilder text) {
    if (text.length() <= 2 * Pairs.LONGEST) {
      text.append(reader.getText());
    }
  }

  private static String collapsed(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        space = result.length() > 0;
      } else {
        if (space) {
          result.append(' ');
          space = false;
        }
        result.append(c);
      }
    }
    return result.toString();
  }

  private int event() throws InputException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw problem(position(), "elements nest more than " + DEEPEST + " deep");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw notWellFormed(e, e.getLocation() == null ? reader.getLocation() : e.getLocation());
    }
  }

  /** An input problem that ends the reading. */
  InputException problem(@Nullable Position at, String message) {
    return new InputException(new InputProblem(path, at, message));
  }

  private InputException notWellFormed(XMLStreamException e, @Nullable Location at) {
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("\nMessage: ");
    String reason = detail < 0 ? message : message.substring(detail + "\nMessage: ".length());
    String undecodable = "0x" + Integer.toHexString(XmlText.UNDECODABLE);
    String said =
        reason.toLowerCase(Locale.ROOT).contains(undecodable)
            ? "bytes that are no text in the file's encoding"
            : "not well-formed (" + reason.strip() + ")";
    return problem(at == null ? null : position(at), said + "; expected TMX or XLIFF");
  }

  private static Position position(Location at) {
    return new Position(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
