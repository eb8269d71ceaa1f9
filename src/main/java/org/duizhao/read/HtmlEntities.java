// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Maps decoded HTML text to its source: of <code>性能&amp;nbsp;&amp;lt;5%</code> the "<" stands for
 * four characters of the file.
 */
final class HtmlEntities {
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#[0-9]{1,8}+;?+|#[xX][0-9a-fA-F]{1,7}+;?+|[A-Za-z][A-Za-z0-9]{1,31}+;?+)");

  private HtmlEntities() {}

  /** Takes a piece of text and where in the source it stands. */
  interface Pieces {
    void take(String piece, int from, int to);
  }

  /** Hands {@code literal} over in pieces; {@code source} is what the parser made it of. */
  static void decode(String literal, String source, Pieces pieces) {
    if (literal.equals(source)) {
      pieces.take(literal, 0, source.length());
      return;
    }
    Matcher entity = ENTITY.matcher(source);
    int read = 0;
    int at = 0;
    int copied = 0;
    while (read < literal.length() && at < source.length()) {
      String piece = source.charAt(at) == '&' ? decoded(source, at, entity) : null;
      if (piece != null && literal.startsWith(piece, read)) {
        verbatim(source, copied, at, pieces);
        pieces.take(piece, at, entity.end());
        read += piece.length();
        at = entity.end();
        copied = at;
      } else if (literal.charAt(read) == source.charAt(at)) {
        read++;
        at++;
      } else if (source.charAt(at) == '\r' || source.charAt(at) == 0) {
        verbatim(source, copied, at, pieces);
        at++;
        copied = at;
      } else {
        break;
      }
    }
    verbatim(source, copied, at, pieces);
    if (read < literal.length()) {
      pieces.take(literal.substring(read), Math.min(at, source.length()), source.length());
    }
  }

  private static void verbatim(String source, int from, int to, Pieces pieces) {
    if (from < to) {
      pieces.take(source.substring(from, to), from, to);
    }
  }

  private static @Nullable String decoded(String source, int at, Matcher entity) {
    entity.region(at, source.length());
    if (!entity.lookingAt()) {
      return null;
    }
    String raw = entity.group();
    String decoded = Parser.unescapeEntities(raw, false);
    return decoded.equals(raw) ? null : decoded;
  }
}
