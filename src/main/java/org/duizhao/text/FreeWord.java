// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text;

/**
 * Whether a word in Latin letters stands for itself, as "Gitea" does in 推送到 Gitea, or is part of a
 * path, an address, an option or a variable, as in {@code /srv/gitea}, {@code gitea.example.org},
 * {@code --gitea} and {@code $GITEA}.
 */
public final class FreeWord {
  private static final String JOINTS = "/\\@$_#=&%~+0123456789";

  private FreeWord() {}

  /**
   * @param word a run of letters of {@code text}
   */
  public static boolean at(String text, Span word) {
    return isFreeBefore(text, word.start()) && isFreeAfter(text, word.end());
  }

  private static boolean isFreeBefore(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean joined = start > 1 && isLetter(text.charAt(start - 2));
    return switch (before) {
      case '-' -> joined;
      case '.' -> !joined;
      default -> JOINTS.indexOf(before) < 0;
    };
  }

  private static boolean isFreeAfter(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean dotted =
        (after == '.' || after == ':')
            && end + 1 < text.length()
            && (isLetter(text.charAt(end + 1)) || text.charAt(end + 1) == '/');
    return !dotted && JOINTS.indexOf(after) < 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
