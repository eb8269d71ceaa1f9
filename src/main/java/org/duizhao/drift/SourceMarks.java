// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What translators write down of the revision that they rendered: {@code sourceCommit: 3f2a91c0} in
 * the front matter (also below {@code l10n:}), {@code source-hash: …}, or "update to commit
 * 3f2a91c0" in the message of a commit.
 */
final class SourceMarks {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 400;
  private static final List<String> WORDS =
      List.of("commit", "hash", "sha", "md5", "digest", "checksum", "revision");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{7,64}");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?i)\\b(?:updat|sync|translat|bas|rebas|correspond)[a-z ]{0,30}?\\bcommit ([0-9a-f]{7,40})\\b");

  private SourceMarks() {}

  /** The hexadecimal values that the head of a translation gives for its source, in order. */
  static List<String> inText(String text) {
    List<String> found = new ArrayList<>();
    text.lines()
        .limit(MOST_LINES)
        .filter(line -> line.length() <= LONGEST_LINE)
        .forEach(line -> value(line).ifPresent(found::add));
    return found;
  }

  private static Optional<String> value(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String key = line.substring(0, colon).toLowerCase(Locale.ROOT);
    String value = line.substring(colon + 1).replace("-->", "").replaceAll("[\"']", "").strip();
    boolean isMark = WORDS.stream().anyMatch(key::contains);
    return isMark && HEX.matcher(value).matches() ? Optional.of(value) : Optional.empty();
  }

  /** The commit that a message says the translation was brought up to. */
  static Optional<String> inMessage(String message) {
    Matcher matcher = MESSAGE.matcher(message.replace('\n', ' '));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
