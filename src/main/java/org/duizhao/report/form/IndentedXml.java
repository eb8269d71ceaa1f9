// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.form;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML with each element on a line of its own, indented by its depth. Whatever a document held, the
 * result is well formed: characters that XML forbids become U+FFFD.
 */
public final class IndentedXml {
  private final XMLStreamWriter xml;
  private int depth;

  /** Starts a document; {@code doctype} is null for none. */
  public IndentedXml(Writer out, @Nullable String doctype) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      if (doctype != null) {
        newLine();
        xml.writeDTD(doctype);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element that holds others.
   *
   * @param attributes names and values in turn
   */
  public void open(String name, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(name);
      write(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the element that was opened last. */
  public void close() throws IOException {
    try {
      depth--;
      newLine();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  public void empty(String name, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with text and nothing else. */
  public void leaf(String name, String text, String... attributes) throws IOException {
    try {
      newLine();
      xml.writeStartElement(name);
      write(attributes);
      xml.writeCharacters(WellFormed.xml(text));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document with a line end; the stream is left open. */
  public void end() throws IOException {
    try {
      newLine();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], WellFormed.xml(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
