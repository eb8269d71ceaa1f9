// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.regex.Pattern;

/** What programs fill in: printf, Python, Qt, shell and brace forms. */
final class PlaceholderSyntax {
  /** Not after a digit ("50%c") or a percent sign ("%%d"). */
  static final String PATTERN =
      String.join(
          "|",
          "(?<![\\d%])%(?:\\d{1,2}+\\$)?+[-+#0']{0,4}+(?:\\d{1,4}+|\\*(?:\\d{1,2}+\\$)?+)?+(?:\\.(?:\\d{1,4}+|\\*(?:\\d{1,2}+\\$)?+))?+"
              + "(?:hh|ll|[hlLqjzt])?[diouxXeEfFgGaAcspm](?![a-z]{3})",
          "(?<![\\d%])%L?+\\d{1,2}+(?![\\d$.])",
          "%\\([A-Za-z_]\\w{0,60}+\\)[-#0+]?+\\d{0,3}+[a-z]",
          "%\\{[\\w.]{1,60}+\\}",
          "\\$\\{[^{}\\s]{1,80}+\\}",
          "\\{\\{[^{}]{1,80}+\\}\\}",
          "(?<!\\w)\\{(?:[A-Za-z_]\\w{0,60}+(?:[.:][\\w.]{1,20}+)?+|\\d{1,2}+)\\}");

  private static final Pattern POSITION = Pattern.compile("(?<=[%*])\\d{1,2}+\\$");

  private PlaceholderSyntax() {}

  /** The placeholder without its position in the list of arguments, which translations change. */
  static String valueOf(String text) {
    return POSITION.matcher(text).replaceAll("");
  }
}
