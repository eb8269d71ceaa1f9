// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.check.PageExample.Kind;
import org.duizhao.check.PageExample.Passage;
import org.duizhao.check.PageExample.Role;
import org.duizhao.text.Span;

/** Reads one example of a check's page, line by line; refuses what it does not know. */
final class PageExampleParser {
  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private final String page;
  private final Kind kind;
  private final int start;
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> says = new ArrayList<>();
  private final List<String> also = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();

  PageExampleParser(String id, String kind, int line) {
    this.page = id + ".md";
    this.start = line;
    this.kind =
        Arrays.stream(Kind.values())
            .filter(known -> known.id().equals(kind))
            .findFirst()
            .orElseThrow(() -> wrong(line, "unknown kind of example: " + kind));
  }

  void add(String line, int number) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw wrong(number, "expected \"key: value\", found: " + line);
    }
    String key = line.substring(0, colon);
    String value = line.substring(colon + 1).strip();
    switch (key) {
      case "says" -> says.add(value);
      case "also" -> also.add(value);
      case "term" -> terms.add(value);
      case "set" -> settings.add(value);
      default -> passages.add(passage(roleOf(key, number), value, number));
    }
  }

  PageExample example() {
    if (passages.isEmpty()) {
      throw wrong(start, "an example without text");
    }
    if (kind.reports() == says.isEmpty()) {
      throw wrong(start, kind.reports() ? "no says: line" : "a says: line on a silent example");
    }
    return new PageExample(kind, start, passages, says, also, terms, settings);
  }

  private Role roleOf(String key, int number) {
    return Arrays.stream(Role.values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow(() -> wrong(number, "unknown key: " + key));
  }

  private Passage passage(Role role, String value, int number) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int at = 0;
    for (int open = value.indexOf(OPEN); open >= 0; open = value.indexOf(OPEN, at)) {
      int close = value.indexOf(CLOSE, open);
      if (close < 0) {
        throw wrong(number, "a mark that is not closed");
      }
      text.append(value, at, open);
      int from = text.length();
      text.append(value, open + OPEN.length(), close);
      marks.add(new Span(from, text.length()));
      at = close + CLOSE.length();
    }
    text.append(value, at, value.length());
    return new Passage(role, text.toString(), marks);
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(page + ":" + line + ": " + what);
  }
}
