// SPDX-License-Identifier: GPL-3.0-or-later
package org.duizhao.text.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.text.Span;

/**
 * Finds the literals of English and Chinese text.
 *
 * <p>"Pass --force to io_uring_setup() in src/ring.c." and "把 --force 传给 src/ring.c 里的
 * io_uring_setup()。" hold the same three. Every pattern starts where a run of its characters starts
 * and takes the run at once, so the work grows with the text.
 */
public final class LiteralReader {
  private static final Pattern LITERAL =
      Pattern.compile(
          String.join(
              "|",
              "(?<url>(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,15}+://[!-~&&[^<>\"`{}|\\\\^\\[\\]]]++)",
              "(?<email>(?<![\\w.%+-])[\\w.%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.){1,8}[A-Za-z]{2,24}+)",
              "(?<tag></?[A-Za-z][\\w:.-]{0,40}+(?:\\s[^<>]{0,600}+)?+/?>)",
              "(?<entity>&[A-Za-z][\\w.-]{1,40}+;)",
              "(?<placeholder>" + PlaceholderSyntax.PATTERN + ")",
              "(?<variable>\\$[A-Za-z_]\\w*+)",
              "(?<option>(?<![\\w/.+=-])(?:--[a-z][\\w-]*+|-[A-Za-z]\\d?+(?![\\w-]))=?+)",
              "(?<path>(?<![\\w/.:)~+-])(?:~|\\.{1,2})?/[\\w.+@-][\\w.+@:~/-]*+)",
              "(?<word>(?<![\\w.])\\w[\\w.+/:-]*+(?:\\(\\)|=(?!\\w))?+)"));

  /** Signs that a literal can start with. */
  private static final String STARTERS = "<&%$\\{-/~._";

  private static final Pattern ESCAPE = Pattern.compile("\\\\[nrt]");

  private LiteralReader() {}

  /** The literals of {@code text} in order; no two overlap. */
  public static List<Literal> read(String text) {
    String plain = withoutEscapes(text);
    List<Literal> found = new ArrayList<>();
    Matcher next = LITERAL.matcher(plain).useTransparentBounds(true);
    int at = 0;
    while (at < plain.length()) {
      int end = endOfPlain(plain, at);
      if (end > at) {
        at = end;
        continue;
      }
      if (!next.region(at, plain.length()).lookingAt()) {
        at++;
        continue;
      }
      Optional<Literal> literal = literalOf(next);
      literal.ifPresent(found::add);
      at = Math.max(at + 1, literal.map(l -> l.span().end()).orElse(next.end()));
    }
    return found;
  }

  /** Where a stretch ends that cannot be a literal nor start one: most words, blanks, Chinese. */
  private static int endOfPlain(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        int end = i + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
          end++;
        }
        boolean joined = end < text.length() && isJoint(text.charAt(end));
        if (joined) {
          return i;
        }
        i = end;
      } else if (isDigit(c) || STARTERS.indexOf(c) >= 0) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isJoint(char c) {
    return isDigit(c) || "_.:/+-(=@%".indexOf(c) >= 0;
  }

  /** Line ends and tabs written as in program sources are blanks, as long as they were. */
  static String withoutEscapes(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("  ");
  }

  private static Optional<Literal> literalOf(Matcher found) {
    if (found.group("url") != null) {
      return Optional.of(trimmed(found, LiteralKind.URL, ".,;:!?'*"));
    }
    if (found.group("email") != null) {
      return Optional.of(whole(found, LiteralKind.EMAIL));
    }
    if (found.group("tag") != null) {
      return Optional.of(whole(found, LiteralKind.TAG).withValue(nameOfTag(found.group())));
    }
    if (found.group("entity") != null) {
      boolean named = !TypographicEntities.contains(found.group());
      return named ? Optional.of(whole(found, LiteralKind.ENTITY)) : Optional.empty();
    }
    if (found.group("placeholder") != null) {
      String value = PlaceholderSyntax.valueOf(found.group());
      return Optional.of(whole(found, LiteralKind.PLACEHOLDER).withValue(value));
    }
    if (found.group("variable") != null) {
      return Optional.of(whole(found, LiteralKind.VARIABLE));
    }
    if (found.group("option") != null) {
      return Optional.of(whole(found, LiteralKind.OPTION));
    }
    if (found.group("path") != null) {
      return path(found);
    }
    return WordLiterals.of(found.group(), found.start());
  }

  private static Literal whole(Matcher found, LiteralKind kind) {
    return new Literal(kind, new Span(found.start(), found.end()), found.group());
  }

  private static Literal trimmed(Matcher found, LiteralKind kind, String signs) {
    String text = found.group();
    int end = text.length();
    while (end > 1 && (signs.indexOf(text.charAt(end - 1)) >= 0 || closesOutside(text, end))) {
      end--;
    }
    Span span = new Span(found.start(), found.start() + end);
    return new Literal(kind, span, text.substring(0, end));
  }

  private static boolean closesOutside(String text, int end) {
    char last = text.charAt(end - 1);
    return last == ')' && text.indexOf('(') < 0;
  }

  private static Optional<Literal> path(Matcher found) {
    Literal path = trimmed(found, LiteralKind.PATH, ".:,");
    boolean named = path.value().chars().anyMatch(Character::isLetter);
    return named && path.value().length() > 2 ? Optional.of(path) : Optional.empty();
  }

  /**
   * {@code </b>} of {@code </b>}, {@code <a>} of {@code <a href="…">}, {@code <br>} of both forms.
   */
  private static String nameOfTag(String tag) {
    int end = 1;
    while (end < tag.length() && " \t\n\r>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    String name = tag.substring(0, end);
    return (name.endsWith("/") ? name.substring(0, name.length() - 1) : name) + ">";
  }
}
