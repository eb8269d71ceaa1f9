// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.checks.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What of a hyperlink's address must be the same on both sides: not the scheme, not the language
 * (/en/ or /zh-cn/, en. or zh.), not the anchor.
 */
final class LinkAddress {
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]{0,10}+://");
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?<=/)(?:zh|en|cn)(?:[-_](?:[a-z]{2}|hans|hant))?+(?=/|$)"
              + "|^(?:www|en|zh|cn|zh-cn|m)\\.");
  private static final Pattern ANCHOR = Pattern.compile("[#?].*$", Pattern.DOTALL);
  private static final Pattern SLASHES = Pattern.compile("/{2,}+");

  /** Shorter addresses differ by little from many others. */
  private static final int LEAST_LENGTH = 10;

  /** Letters that a damaged address differs in. */
  private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

  private LinkAddress() {}

  /** Whether it leads anywhere: not an anchor of the same page, not a script, not mail. */
  static boolean leadsAway(String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT);
    return !plain.isEmpty()
        && !plain.startsWith("#")
        && !plain.startsWith("javascript:")
        && !plain.startsWith("mailto:");
  }

  /** Whether one of two addresses that are not the same may be the other with a slip in it. */
  static boolean areNear(String one, String other) {
    String a = essence(one);
    String b = essence(other);
    return Math.min(a.length(), b.length()) >= LEAST_LENGTH && NEAR.apply(a, b) > 0;
  }

  /** The part that is compared. */
  static String essence(String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT);
    plain = SCHEME.matcher(plain).replaceFirst("");
    plain = ANCHOR.matcher(plain).replaceFirst("");
    plain = LANGUAGE.matcher(plain).replaceAll("");
    plain = SLASHES.matcher(plain).replaceAll("/");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
