// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.document.InputException;
import org.duizhao.document.InputProblem;
import org.duizhao.text.Position;

/**
 * The characters of an XML file, by its byte order mark, else by its declaration {@code <?xml
 * version="1.0" encoding="GB18030"?>}, else UTF-8.
 *
 * <p>A byte that does not decode becomes {@link #UNDECODABLE}, which XML forbids: the parser stops
 * there and knows the place.
 */
final class XmlText {
  static final char UNDECODABLE = '\uFFFE';

  private static final int LOOKED_AT = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]{0,200}?\\sencoding\\s*+=\\s*+[\"']([^\"'<>]{1,60})[\"']");

  private XmlText() {}

  static Reader open(InputStream in, String path) throws IOException, InputException {
    BufferedInputStream marked = new BufferedInputStream(in);
    marked.mark(LOOKED_AT);
    byte[] head = marked.readNBytes(LOOKED_AT - 1);
    marked.reset();
    try {
      CharsetDecoder decoder =
          charsetOf(head)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .replaceWith(String.valueOf(UNDECODABLE));
      Reader reader = new InputStreamReader(marked, decoder);
      marked.skipNBytes(markLength(head));
      return reader;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      String message = "unknown encoding '" + e.getMessage() + "'; expected UTF-8 or UTF-16";
      throw new InputException(new InputProblem(path, new Position(1, 1), message));
    }
  }

  /**
   * The encoding that the first bytes of a file speak for.
   *
   * @throws IllegalCharsetNameException if the declaration names none
   * @throws UnsupportedCharsetException if the declaration names an unknown one
   */
  static Charset charsetOf(byte[] head) {
    int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
    return switch (first) {
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      case 0xEFBB -> StandardCharsets.UTF_8;
      default -> {
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        yield declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
      }
    };
  }

  private static int markLength(byte[] head) {
    int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
    return switch (first) {
      case 0xFEFF, 0xFFFE -> 2;
      case 0xEFBB -> head.length > 2 && (head[2] & 0xFF) == 0xBF ? 3 : 0;
      default -> 0;
    };
  }
}
