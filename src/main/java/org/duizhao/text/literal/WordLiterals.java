// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.text.Span;

/** Tells literals among the words of a text: {@code main.c}, {@code io_uring}, {@code 6.7-rc3}. */
final class WordLiterals {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "bash", "bat", "bin", "c", "cc", "cfg", "cmd", "conf", "cpp", "crt", "cs", "css", "csv",
          "deb", "desktop", "dll", "doc", "docx", "dtb", "dts", "exe", "gif", "go", "gz", "h",
          "hpp", "html", "img", "ini", "iso", "jar", "java", "jpg", "json", "key", "ko", "kt",
          "lock", "log", "lua", "md", "mk", "mp3", "mp4", "o", "odt", "patch", "pdf", "pem", "php",
          "pl", "png", "po", "pot", "ps1", "py", "rb", "repo", "rpm", "rs", "rst", "service", "sh",
          "so", "socket", "sql", "svg", "tar", "tex", "tgz", "timer", "toml", "ts", "tsv", "txt",
          "vim", "xml", "xz", "yaml", "yml", "zip", "zst");

  private static final Pattern VERSION =
      Pattern.compile(
          "v\\d+(?:\\.\\d+)+(?:-?[a-z]+\\d*)?|\\d+(?:\\.\\d+){2,}|\\d+(?:\\.\\d+)+-?(?:rc|alpha|beta|pre)\\.?\\d*");
  private static final Pattern HASH = Pattern.compile("(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{7,40}");
  private static final Pattern CVE = Pattern.compile("(?:CVE|GHSA|RFC|ISO)-\\d[\\w-]{3,20}");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z][\\w.:-]*[A-Za-z0-9]_+[A-Za-z0-9]\\w*|[A-Za-z]\\w*(?:::\\w+)+");
  private static final Pattern PARAMETER =
      Pattern.compile("[a-z][a-z0-9-]{2,}=|[A-Za-z][\\w-]*_\\w*=");
  private static final int LONGEST = 200;

  private WordLiterals() {}

  static Optional<Literal> of(String word, int start) {
    int from = 0;
    while (from < word.length() && word.charAt(from) == '_') {
      from++;
    }
    int to = word.length();
    while (to > from && ".:/+-".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    String value = word.substring(from, to);
    if (value.isEmpty() || value.length() > LONGEST) {
      return Optional.empty();
    }
    Span span = new Span(start + from, start + to);
    return kindOf(value).map(kind -> new Literal(kind, span, value));
  }

  private static Optional<LiteralKind> kindOf(String value) {
    if (value.endsWith("()")) {
      return Optional.of(LiteralKind.FUNCTION);
    }
    if (value.endsWith("=")) {
      boolean named = PARAMETER.matcher(value).matches();
      return named ? Optional.of(LiteralKind.IDENTIFIER) : Optional.empty();
    }
    if (VERSION.matcher(value).matches()) {
      return Optional.of(LiteralKind.VERSION);
    }
    if (isFile(value)) {
      return Optional.of(value.contains("/") ? LiteralKind.PATH : LiteralKind.FILE);
    }
    boolean identifier =
        !value.contains("/")
            && (IDENTIFIER.matcher(value).matches()
                || HASH.matcher(value).matches()
                || CVE.matcher(value).matches());
    return identifier ? Optional.of(LiteralKind.IDENTIFIER) : Optional.empty();
  }

  /** A known extension after a name; "Vue.js" and "Node.js" are names. */
  private static boolean isFile(String value) {
    int point = value.lastIndexOf('.');
    return point > 0
        && EXTENSIONS.contains(value.substring(point + 1))
        && value.chars().anyMatch(Character::isLetter)
        && Character.isLetterOrDigit(value.charAt(point - 1));
  }
}
