// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects hyperlink targets, {@code .. _name: address}, before the text that refers to them is
 * read.
 */
final class RstTargets {
  private static final Pattern TARGET =
      Pattern.compile("\\.\\. _(?:`([^`]{1,200})`|((?:[^:\\\\`]|\\\\.){1,200}+)):(?: +(\\S.*))?");

  private RstTargets() {}

  static void collect(String text, List<RstLine> lines, Map<String, String> targets) {
    for (RstLine line : lines) {
      if (line.end() - line.start() > 5 && text.startsWith(".. _", line.start())) {
        Matcher matcher = TARGET.matcher(line.text(text));
        if (matcher.matches()) {
          String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
          String address = matcher.group(3);
          targets.put(
              RstInlineParser.normalise(name), address == null ? "#" + name : address.strip());
        }
      }
    }
  }
}
