// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives issues their fingerprints: the first 16 hexadecimal digits of the SHA-256 of the check, the
 * unit, the texts of both sides and the guilty words, and a counter for equal ones.
 *
 * <p>Texts are compared after NFKC and without any blanks, and no path, line or message takes part:
 * "内核\n支持 TLS" and "内核支持TLS" are one text, so a block that moves, is wrapped anew or stands in a
 * renamed file keeps its fingerprints. Of two equal issues in equal texts the later one has the
 * higher counter.
 */
public final class Fingerprints {
  private static final int DIGITS = 16;

  private Fingerprints() {}

  /** The issues in the order given, each with its fingerprint. */
  public static List<Finding> of(List<Issue> issues) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      String key = keyOf(issue);
      int count = seen.merge(key, 1, Integer::sum);
      findings.add(new Finding(issue, hash(count == 1 ? key : key + '\u0000' + count)));
    }
    return findings;
  }

  private static String keyOf(Issue issue) {
    String unit = issue.unit();
    return String.join(
        "\u0000",
        issue.check(),
        unit == null ? "" : unit,
        textOf(issue.source()),
        textOf(issue.target()));
  }

  private static String textOf(@Nullable Excerpt excerpt) {
    if (excerpt == null) {
      return "";
    }
    return normal(excerpt.context()) + '\u0001' + normal(excerpt.text());
  }

  private static String normal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
