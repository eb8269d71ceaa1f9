// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.report.html;

import java.util.List;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadLinks;
import org.duizhao.bitext.BeadSide;
import org.duizhao.bitext.Segment;
import org.duizhao.text.Span;

/**
 * The links of a bead as a short string for the page's script: for each link where its English word
 * starts (from the start of the one before), how long it is, and the same of its Chinese word, each
 * number in base64 VLQ as in source maps. A sentence of 20 words takes some 80 characters.
 *
 * <p>Offsets count the characters that the page shows, in a side's segments written one after the
 * other.
 */
final class LinkCode {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;

  private LinkCode() {}

  static String of(Bead bead, BeadLinks links) {
    Side source = new Side(bead.source());
    Side target = new Side(bead.target());
    StringBuilder code = new StringBuilder(links.links().size() * 4);
    int english = 0;
    int chinese = 0;
    for (BeadLinks.Link link : links.links()) {
      Span from = source.shown(link.source());
      Span to = target.shown(link.target());
      if (from.isEmpty() || to.isEmpty()) {
        continue;
      }
      append(code, from.start() - english);
      append(code, from.length());
      append(code, to.start() - chinese);
      append(code, to.length());
      english = from.start();
      chinese = to.start();
    }
    return code.toString();
  }

  /** The sign in the lowest bit, then five bits a digit, the lowest first, 32 for more to come. */
  private static void append(StringBuilder code, int value) {
    int rest = value < 0 ? (-value << 1) | 1 : value << 1;
    do {
      int digit = rest & MASK;
      rest >>>= BITS;
      code.append(DIGITS.charAt(rest > 0 ? digit | (1 << BITS) : digit));
    } while (rest > 0);
  }

  /** A side as one text with glue between segments, and as the page shows it, without. */
  private static final class Side {
    private final List<Segment> segments;
    private final ShownText[] texts;
    private final int[] starts;
    private final int[] shownStarts;

    Side(BeadSide side) {
      segments = side.segments();
      texts = new ShownText[segments.size()];
      starts = new int[texts.length];
      shownStarts = new int[texts.length];
      int at = 0;
      int shown = 0;
      for (int i = 0; i < texts.length; i++) {
        String text = segments.get(i).text();
        texts[i] = ShownText.of(text);
        starts[i] = side.text().indexOf(text, at);
        shownStarts[i] = shown;
        at = starts[i] + text.length();
        shown += texts[i].length();
      }
    }

    /** A word that reaches over the glue is cut at its segment's end. */
    Span shown(Span word) {
      int i = starts.length - 1;
      while (i > 0 && starts[i] > word.start()) {
        i--;
      }
      int start = shownStarts[i] + texts[i].at(word.start() - starts[i]);
      int end = shownStarts[i] + texts[i].at(word.end() - starts[i]);
      return new Span(start, Math.max(start, end));
    }
  }
}
